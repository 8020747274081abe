// Workflow rules of the app: asked before a transition, and taken at their word only when they answer. What Jira does
// when the invocation itself dies is not documented; here the transition is refused, which is the unkind reading.

import type { TransitionCheck } from '../wall';
import { type ManifestModule, modulesOfType } from './manifest';
import { sentence } from './outcome';
import { POST_FUNCTION } from './post-functions';
import { isObject } from './problem';
import { type Emit, evaluateRule, expressionOf } from './rule-expression';
import type { Shared } from './state';
import { lettingTimePass } from './time/holding';
import { CONDITION } from './workflow-conditions';

type Verdict = { result: boolean; errorMessage?: string };

const OTHERS = [POST_FUNCTION, CONDITION];

const refused = (errorMessage: string): Verdict => ({ result: false, errorMessage });

/** The message of the manifest: a text, a translated one, or what an expression answers. */
const declared = (shared: Shared, emit: Emit, module: ManifestModule, check: TransitionCheck): string | undefined => {
  const { locale } = shared.habits(check.actor);
  const said: unknown = shared.translations.translated(module.errorMessage, locale);
  if (!isObject(said) || typeof said.expression !== 'string') return typeof said === 'string' ? said : undefined;
  const told = evaluateRule(shared, emit, module, said.expression, check);
  return 'value' in told && typeof told.value === 'string' ? told.value : undefined;
};

/** True lets through, a text is the refusal, and everything else refuses: so does an expression that fails. */
const judge = (
  shared: Shared,
  emit: Emit,
  module: ManifestModule,
  expression: string,
  check: TransitionCheck,
): Verdict => {
  const told = evaluateRule(shared, emit, module, expression, check);
  if ('unmodelled' in told) return refused(`The desk does not model ${told.unmodelled}.`);
  if ('value' in told && told.value === true) return { result: true };
  if ('value' in told && typeof told.value === 'string') return refused(told.value);
  const errorMessage = declared(shared, emit, module, check);
  return { result: false, ...(errorMessage === undefined ? {} : { errorMessage }) };
};

export const validatorsOf =
  (shared: Shared, emit: Emit) =>
  async (check: TransitionCheck): Promise<Verdict> => {
    const keyed = ({ key }: ManifestModule) => key === check.validator;
    // A post function waits for the transition to be over, and a condition has been asked already.
    const others = OTHERS.flatMap((type) => modulesOfType(shared.manifest, type));
    if (shared.installed() && others.some(keyed)) return { result: true };
    const module = modulesOfType(shared.manifest, 'jira:workflowValidator').find(keyed);
    if (!module || !shared.installed())
      return refused(`The workflow rule ${check.validator} belongs to no installed app.`);
    const expression = expressionOf(module, check.configuration);
    if (expression !== null) return judge(shared, emit, module, expression, check);
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
    const errorMessage =
      typeof value.errorMessage === 'string' ? value.errorMessage : declared(shared, emit, module, check);
    return { result: value.result, ...(errorMessage === undefined ? {} : { errorMessage }) };
  };
