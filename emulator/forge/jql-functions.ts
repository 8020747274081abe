// JQL functions of the app. What one answered is kept by function, field, operator and arguments, for all users alike,
// until the app itself changes it or nobody has asked for a week.

import { type Answer, json } from './answer';
import { localId } from './installation';
import { at } from './limits';
import { type ManifestModule, modulesOfType } from './manifest';
import { sentence } from './outcome';
import { isObject, type Json } from './problem';
import type { Shared } from './state';
import { lettingTimePass } from './time/holding';

interface Precomputation {
  id: string;
  functionKey: string;
  functionName: string;
  field: string;
  operator: string;
  arguments: string[];
  value?: string;
  error?: string;
  created: number;
  updated: number;
  used: number;
}

type Told = { jql: string } | { error: string };

const WEEK = 7 * 24 * 3_600_000;
const PAGE = 100;
export const PRECOMPUTATIONS = '/rest/api/3/jql/function/computation';

const told = (record: Precomputation): Told =>
  record.error === undefined ? { jql: record.value ?? '' } : { error: record.error };

const shown = (record: Precomputation): Json => ({
  ...record,
  created: new Date(record.created).toISOString(),
  updated: new Date(record.updated).toISOString(),
  used: new Date(record.used).toISOString(),
});

const tooMany = (jql: string): boolean => jql.split(',').length > at('jqlValues');

export const openJqlFunctions = (shared: Shared) => {
  const records = new Map<string, Precomputation>();
  const ids = shared.dice('precomputations');

  const compute = async (module: ManifestModule, clause: Json): Promise<Told> => {
    const outcome = await lettingTimePass(() =>
      shared.invoke({ function: String(module.function), module, args: [{ clause }], urgent: true }),
    );
    if (outcome.kind !== 'returned') return { error: sentence(outcome) };
    const { value } = outcome;
    if (isObject(value) && typeof value.error === 'string') return { error: value.error };
    if (!isObject(value) || typeof value.jql !== 'string')
      return { error: `${String(module.name)} did not answer with JQL.` };
    return tooMany(value.jql) ? { error: `More than ${at('jqlValues')} values.` } : { jql: value.jql };
  };

  const ask = async (name: string, given: unknown): Promise<Told> => {
    const module = modulesOfType(shared.manifest, 'jira:jqlFunction').find((one) => one.name === name);
    if (!module || !shared.installed()) return { error: `unknown function ${name}` };
    const clause = isObject(given) ? given : {};
    const args = Array.isArray(clause.arguments) ? clause.arguments.map(String) : [];
    const id = JSON.stringify([module.key, clause.field, clause.operator, args]);
    const now = shared.clock.now();
    const known = records.get(id);
    if (known && now - known.used < WEEK) {
      known.used = now;
      return told(known);
    }
    const answer = await compute(module, { ...clause, arguments: args });
    records.set(id, {
      id: ids.uuid(),
      functionKey: localId(shared.manifest, shared.installation, module),
      functionName: name,
      field: String(clause.field ?? ''),
      operator: String(clause.operator ?? ''),
      arguments: args,
      ...('jql' in answer ? { value: answer.jql } : { error: answer.error }),
      created: now,
      updated: now,
      used: now,
    });
    return answer;
  };

  const list = (query: URLSearchParams): Answer => {
    const key = query.get('functionKey');
    const all = [...records.values()].filter((one) => key === null || one.functionKey === key);
    const startAt = Number(query.get('startAt') ?? 0);
    const maxResults = Math.min(Number(query.get('maxResults') ?? PAGE), PAGE);
    const values = all.slice(startAt, startAt + maxResults).map(shown);
    return json(200, { values, startAt, maxResults, total: all.length, isLast: startAt + maxResults >= all.length });
  };

  const change = (query: URLSearchParams, body: Json): Answer => {
    const values = Array.isArray(body.values) ? body.values.filter(isObject) : [];
    const pairs = values.map((value) => ({ value, record: [...records.values()].find((one) => one.id === value.id) }));
    const lost = pairs.filter(({ record }) => !record).map(({ value }) => value.id);
    const skips = query.get('skipNotFoundPrecomputations') === 'true';
    if (lost.length > 0 && !skips) return json(404, { errorMessages: ['Precomputations not found.'], errors: {} });
    for (const { value, record } of pairs) {
      if (!record) continue;
      delete record.error;
      if (typeof value.error === 'string') record.error = value.error;
      else record.value = String(value.value);
      record.updated = shared.clock.now();
    }
    return skips ? json(200, { notFoundPrecomputationIDs: lost }) : { status: 204, headers: {}, body: '' };
  };

  return {
    ask,
    /** The app's REST for its own precomputations. */
    rest(method: string, path: string, body: string | null): Answer | null {
      const url = new URL(path, 'http://desk');
      if (!url.pathname.startsWith(PRECOMPUTATIONS)) return null;
      const parsed: unknown = JSON.parse(body ?? '{}');
      if (method === 'GET' && url.pathname === PRECOMPUTATIONS) return { ...list(url.searchParams), points: 1 };
      if (method === 'POST' && url.pathname === PRECOMPUTATIONS && isObject(parsed))
        return { ...change(url.searchParams, parsed), points: 1 };
      return null;
    },
  };
};
