// Jira expressions of workflow rules: the manifest's own, or the one that a rule's configuration puts in its place.

import type { Evaluated, ProductEvent, TransitionCheck } from '../wall';
import { localId } from './installation';
import type { ManifestModule } from './manifest';
import { isObject, type Json } from './problem';
import type { Shared } from './state';

export type RuleCheck = Omit<TransitionCheck, 'transition'>;

export type Emit = (event: ProductEvent) => void;

export const expressionOf = (module: ManifestModule, configuration: unknown): string | null => {
  if (typeof module.expression !== 'string') return null;
  const own = isObject(configuration) ? configuration.expression : undefined;
  return typeof own === 'string' ? own : module.expression;
};

const failureOf = (told: Evaluated): string | null => {
  if ('error' in told) return told.error;
  if ('unmodelled' in told || ['boolean', 'string'].includes(typeof told.value)) return null;
  return 'it answers with neither a boolean nor a text';
};

/** The event that tells of an expression that failed. The desk's workflows have names and no ids of their own. */
const failed = (
  shared: Shared,
  module: ManifestModule,
  expression: string,
  { workflow, issueKey, actor }: RuleCheck,
  why: string,
): ProductEvent => ({
  eventType: 'avi:jira:failed:expression',
  actor: null,
  byApp: false,
  payload: {
    timestamp: String(Math.floor(shared.clock.now())),
    extensionId: localId(shared.manifest, shared.installation, module),
    workflowId: workflow,
    workflowName: workflow,
    [module.type === 'jira:workflowCondition' ? 'conditionId' : 'validatorId']: module.key,
    expression,
    errorMessages: [why],
    context: { issue: { key: issueKey }, user: { accountId: actor } },
  },
});

/** What it comes to; an error is logged and told as an event, what the desk cannot compute is recorded. */
export const evaluateRule = (
  shared: Shared,
  emit: Emit,
  module: ManifestModule,
  expression: string,
  check: RuleCheck,
  more: Json = {},
): Evaluated => {
  const told = check.evaluate(expression, { config: check.configuration ?? {}, ...more });
  if ('unmodelled' in told) shared.recorder.missing(told.unmodelled);
  const why = failureOf(told);
  if (why !== null) {
    const text = `The expression of ${module.key} failed: ${why}.`;
    shared.recorder.log({ at: shared.clock.now(), invocation: '', function: module.key, level: 'error', text });
    emit(failed(shared, module, expression, check, why));
  }
  return told;
};
