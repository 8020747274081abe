// Starts the form of the rule, where Jira's editor of workflows adds or changes it.

import { extension } from '../ask';
import { start } from '../start';
import { RuleForm } from './rule-form';
import { settingsIn } from './settings-in';

void start(extension().then(({ validatorConfig }) => <RuleForm saved={settingsIn(validatorConfig)} />));
