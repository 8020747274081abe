// Workflow rules of the app: asked before a transition, and taken at their word only when they answer. What Jira does
// when the invocation itself dies is not documented; here the transition is refused, which is the unkind reading.

import type { TransitionCheck } from '../wall';
import { modulesOfType } from './manifest';
import { sentence } from './outcome';
import { isObject } from './problem';
import type { Shared } from './state';
import { lettingTimePass } from './time/holding';

type Verdict = { result: boolean; errorMessage?: string };

const refused = (errorMessage: string): Verdict => ({ result: false, errorMessage });

export const validatorsOf =
  (shared: Shared) =>
  async (check: TransitionCheck): Promise<Verdict> => {
    const module = modulesOfType(shared.manifest, 'jira:workflowValidator').find(({ key }) => key === check.validator);
    if (!module || !shared.installed())
      return refused(`The workflow rule ${check.validator} belongs to no installed app.`);
    if (typeof module.function !== 'string') {
      shared.recorder.missing(`the expression of workflow validator ${module.key}`);
      return refused(`The desk does not model the expression of ${module.key}.`);
    }
    const { from, to, modifiedFields } = check.transition;
    const maySee = shared.manifest.scopes.includes('read:jira-work');
    const request = {
      issue: { key: check.issueKey },
      configuration: check.configuration,
      transition: { from, to, ...(maySee ? { modifiedFields } : {}) },
    };
    const outcome = await lettingTimePass(() =>
      shared.invoke({
        function: String(module.function),
        module,
        args: [request],
        accountId: check.actor,
        urgent: true,
      }),
    );
    if (outcome.kind !== 'returned') return refused(sentence(outcome));
    const { value } = outcome;
    if (!isObject(value) || typeof value.result !== 'boolean')
      return refused(`${module.key} did not answer with a result.`);
    const { locale } = shared.habits(check.actor);
    const said: unknown = shared.translations.translated(module.errorMessage, locale);
    const declared = typeof said === 'string' ? said : undefined;
    const errorMessage = typeof value.errorMessage === 'string' ? value.errorMessage : declared;
    return { result: value.result, ...(errorMessage === undefined ? {} : { errorMessage }) };
  };
