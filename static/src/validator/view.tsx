// Starts the summary of the rule in the list of a transition's rules. A resource of its own, because Jira does not promise
// to say at which of its places a resource was opened.

import { extension } from '../ask';
import { start } from '../start';
import { RuleSummary } from './rule-summary';
import { settingsIn } from './settings-in';

void start(extension().then(({ validatorConfig }) => <RuleSummary saved={settingsIn(validatorConfig)} />));
