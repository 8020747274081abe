// Starts what Jira's editor of workflows shows of the rule: its form, or its summary in the list of rules.

import { extension } from '../ask';
import { start } from '../start';
import { RuleForm, RuleSummary } from './rule-form';
import { settingsIn } from './settings-in';

const shown = extension().then(({ validatorConfig, entryPoint }) => {
  const saved = settingsIn(validatorConfig);
  return entryPoint === 'view' ? <RuleSummary saved={saved} /> : <RuleForm saved={saved} />;
});

void start(shown);
