// What a trigger's filter lets through: not the app's own doings, not without a licence, not what its expression refuses.
// An expression that fails counts as a no, unless the filter says to receive then.

import type { ProductEvent } from '../wall';
import { withRuntime } from './event-properties';
import { isLicensed } from './installation';
import type { Json } from './problem';
import type { Shared } from './state';

/** What is left of it when the paths of entity properties are read. */
const RUNTIME = /\bevent\s*\.\s*runtime\b/;
const RECEIVES = ['RECEIVE', 'RECEIVE_AND_LOG'];
const QUIET = ['IGNORE', 'RECEIVE'];

const holds = (shared: Shared, filter: Json, expression: string, event: Json): boolean => {
  const { text: asked, variables } = withRuntime(shared, expression, event);
  const told = RUNTIME.test(asked)
    ? { unmodelled: 'event.runtime without a path of a property' }
    : (shared.jira.evaluate?.(asked, { actor: null, variables: { event, ...variables } }) ?? {
        unmodelled: 'Jira expressions',
      });
  if ('value' in told && typeof told.value === 'boolean') return told.value;
  if ('unmodelled' in told) {
    shared.recorder.missing(`${told.unmodelled} (filter.expression: ${expression})`);
    return false;
  }
  const onError = typeof filter.onError === 'string' ? filter.onError : 'IGNORE_AND_LOG';
  const why = 'error' in told ? told.error : 'it answers with something else than a boolean';
  const text = `The filter ${expression} failed: ${why}.`;
  if (!QUIET.includes(onError))
    shared.recorder.log({ at: shared.clock.now(), invocation: '', function: 'filter', level: 'error', text });
  return RECEIVES.includes(onError);
};

export const passes = (shared: Shared, filter: Json, event: ProductEvent, payload: Json): boolean => {
  if (filter.ignoreSelf === true && event.byApp) return false;
  if (filter.appIsLicensed === true && !isLicensed(shared.manifest, shared.installation)) return false;
  return typeof filter.expression !== 'string' || holds(shared, filter, filter.expression, payload);
};
