// Which scopes an app needs to hear of an event: the list that Forge's own validator carries.

import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

interface Needed {
  productEvent: string;
  oAuthScopes: { current?: string[]; beta?: string[] };
}

// The package does not export the list, so it is read from beside its entry.
const file = join(dirname(require.resolve('@forge/manifest')), 'mapping', 'product-event-to-scope-mapping.json');
const { mapping } = JSON.parse(readFileSync(file, 'utf8')) as { mapping: Needed[] };
const needs = new Map(mapping.map(({ productEvent, oAuthScopes }) => [productEvent, oAuthScopes]));

const covers = (scopes: readonly string[], needed: string[] | undefined): boolean =>
  needed !== undefined && needed.length > 0 && needed.every((scope) => scopes.includes(scope));

/** Classic scopes or granular ones, each set whole. Events that are not on the list need none. */
export const hasEventScope = (event: string, scopes: readonly string[]): boolean => {
  const needed = needs.get(event);
  return !needed || covers(scopes, needed.current) || covers(scopes, needed.beta);
};
