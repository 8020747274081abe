// JQL functions of the installed app: each call becomes the JQL that the app answers, before anything is evaluated.

import { refuse } from '../refusal';
import type { Site } from '../site/site';
import { isBuiltIn } from './functions';
import { parseJql, type Term, type Tree, type Value } from './parse';

export async function expandFunctions(site: Site, tree: Tree): Promise<Tree> {
  if (tree.kind === 'and' || tree.kind === 'or')
    return { ...tree, parts: await Promise.all(tree.parts.map((part) => expandFunctions(site, part))) };
  if (tree.kind === 'not') return { ...tree, part: await expandFunctions(site, tree.part) };
  if (tree.kind !== 'term' || tree.value === null) return tree;
  if (tree.value.kind === 'list') return expandList(site, tree, tree.value);
  return isOfApp(tree.value) ? expand(site, tree, tree.value) : tree;
}

const isOfApp = (value: Value): value is Value & { kind: 'function' } =>
  value.kind === 'function' && !isBuiltIn(value.name);

/** A list with calls in it is one clause for each call, and one for the rest. */
async function expandList(site: Site, term: Term, { values }: Value & { kind: 'list' }): Promise<Tree> {
  const calls = values.filter(isOfApp);
  const others = values.filter((value) => !isOfApp(value));
  if (calls.length === 0 || !['in', 'not in'].includes(term.operator)) return term;
  const parts = await Promise.all(calls.map((call) => expand(site, { ...term, value: call }, call)));
  if (others.length > 0) parts.push({ ...term, value: { kind: 'list', values: others } });
  return { kind: term.operator === 'in' ? 'or' : 'and', parts };
}

async function expand(site: Site, term: Term, call: Value & { kind: 'function' }): Promise<Tree> {
  const ask = site.jqlFunction();
  if (!ask) return term;
  const clause = { field: term.field.name, operator: term.operator, arguments: call.args, functionName: call.name };
  const answer = await ask(call.name, clause);
  if ('error' in answer) {
    if (answer.error === `unknown function ${call.name}`) return term;
    throw refuse(400, answer.error);
  }
  const { where } = parseJql(answer.jql);
  if (!where) throw refuse(400, `The function '${call.name}' answered no JQL.`);
  return expandFunctions(site, where);
}
