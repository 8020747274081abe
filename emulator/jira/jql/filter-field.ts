// Saved filters inside of other queries: an issue fits where the filter's own query finds it, for whoever asks.

import { notModelled, refuse } from '../refusal';
import { visibleFilters } from '../site/filters';
import { testOf } from './evaluate';
import type { ChoiceField } from './field';
import { isBuiltIn } from './functions';
import { parseJql, type Tree, type Value } from './parse';

const functionsIn = (value: Value | null): string[] =>
  value?.kind === 'list' ? value.values.flatMap(functionsIn) : value?.kind === 'function' ? [value.name] : [];

/** Functions of the app are asked before a query is read, and only those that stand in it. */
function known(tree: Tree): void {
  if (tree.kind === 'and' || tree.kind === 'or') for (const part of tree.parts) known(part);
  if (tree.kind === 'not') known(tree.part);
  const foreign = tree.kind === 'term' ? functionsIn(tree.value).find((name) => !isBuiltIn(name)) : undefined;
  if (foreign) throw notModelled(`the function ${foreign}() inside of a saved filter`);
}

export const filterField: ChoiceField = {
  kind: 'choice',
  name: 'filter',
  without: ['is', 'is not'],
  of: () => ['filter'],
  find: ({ site, viewer }, text, isId) => {
    const wanted = text.toLowerCase();
    const found = visibleFilters(site, viewer).filter(({ id, name }) =>
      isId ? id === text : name.toLowerCase() === wanted,
    );
    return found.length > 0 ? found.map(({ id }) => id) : null;
  },
  has: (context, ids) => {
    const tests = [...ids].map((id) => {
      const { name, jql } = context.site.filters.get(id)!;
      if (context.inside?.includes(id)) throw refuse(400, `The filter '${name}' refers to itself.`);
      const { where } = parseJql(jql);
      if (!where) return () => true;
      known(where);
      return testOf({ ...context, inside: [...(context.inside ?? []), id] }, where);
    });
    return (issue) => tests.some((test) => test(issue));
  },
};
