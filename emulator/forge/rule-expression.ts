// Jira expressions of workflow rules: the manifest's own, or the one that a rule's configuration puts in its place.

import type { Evaluated, TransitionCheck } from '../wall';
import type { ManifestModule } from './manifest';
import { isObject } from './problem';
import type { Shared } from './state';

/** Variables that Jira gives to the expression of a rule and the desk does not. */
const UNKNOWN = /\b(originalIssue|transition|workflow|customerRequest|serviceDesk)\b/;

export type RuleCheck = Pick<TransitionCheck, 'validator' | 'issueKey' | 'configuration' | 'actor'>;

export const expressionOf = (module: ManifestModule, configuration: unknown): string | null => {
  if (typeof module.expression !== 'string') return null;
  const own = isObject(configuration) ? configuration.expression : undefined;
  return typeof own === 'string' ? own : module.expression;
};

/** What it comes to; an error is logged, what the desk cannot compute is recorded. */
export const evaluateRule = (
  shared: Shared,
  module: ManifestModule,
  expression: string,
  check: RuleCheck,
): Evaluated => {
  const unknown = UNKNOWN.exec(expression)?.[0];
  const about = { actor: check.actor, issue: check.issueKey, variables: { config: check.configuration ?? {} } };
  const told: Evaluated = unknown
    ? { unmodelled: `${unknown} in the expression of a workflow rule` }
    : (shared.jira.evaluate?.(expression, about) ?? { unmodelled: 'Jira expressions' });
  if ('unmodelled' in told) shared.recorder.missing(told.unmodelled);
  if ('error' in told) {
    const text = `The expression of ${module.key} failed: ${told.error}.`;
    shared.recorder.log({ at: shared.clock.now(), invocation: '', function: module.key, level: 'error', text });
  }
  return told;
};
