// What a trigger's filter lets through: not the app's own doings, not without a licence, not what its expression refuses.
// An expression that fails counts as a no, unless the filter says to receive then. Source:
// developer.atlassian.com/platform/forge/events-reference/product_events, "Filter out Atlassian app events".

import type { ProductEvent } from '../wall';
import { withRuntime } from './event-properties';
import { isLicensed } from './installation';
import { at } from './limits';
import type { ManifestModule } from './manifest';
import { DeskError, isObject, type Json } from './problem';
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

/** Forge refuses to deploy an app whose expressions are too long. */
export const checkFilters = (triggers: ManifestModule[]): void => {
  for (const one of triggers)
    for (const place of [one, ...(Array.isArray(one.events) ? one.events.filter(isObject) : [])]) {
      const length = isObject(place.filter) ? String(place.filter.expression ?? '').length : 0;
      if (length > at('filterCharacters'))
        throw new DeskError(
          `The filter of ${one.key} has ${length} characters, more than the ${at('filterCharacters')} allowed.`,
        );
    }
};
