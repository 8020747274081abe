// What a trigger's filter lets through: not the app's own doings, not without a licence, not what its expression refuses.
// An expression that fails counts as a no, unless the filter says to receive then.

import type { ProductEvent } from '../wall';
import { isLicensed } from './installation';
import type { Json } from './problem';
import type { Shared } from './state';

/** Values of entity properties are read for such an expression; the desk does not. */
const RUNTIME = /\bevent\s*\.\s*runtime\b/;
const RECEIVES = ['RECEIVE', 'RECEIVE_AND_LOG'];
const QUIET = ['IGNORE', 'RECEIVE'];

const holds = (shared: Shared, filter: Json, expression: string, event: Json): boolean => {
  const told = RUNTIME.test(expression)
    ? { unmodelled: 'event.runtime in a filter.expression' }
    : (shared.jira.evaluate?.(expression, { actor: null, variables: { event } }) ?? { unmodelled: 'Jira expressions' });
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
