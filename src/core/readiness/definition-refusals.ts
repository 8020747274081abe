// What is wrong with a Definition of Ready: criteria that nobody can judge, that stand there twice, or that mean two
// things at once.

import { CHECKS } from '../checks';
import type { Kind } from '../model/card';
import { type Criterion, criterionId } from '../model/criterion';
import type { Refusal } from '../model/refusal';
import { each, fields, id, type Look, line, list, oneOf, refuse, yesOrNo } from './refusing';

export const KINDS: readonly Kind[] = ['feature', 'defect', 'technical', 'research'];

const LONGEST_LIST = 30;
const LONGEST_NAME = 80;
const LONGEST_JQL = 1000;
const MOST_TYPES = 100;
/** Each is one more question to Jira for every settling. */
const MOST_JQL = 10;
/** Each is read and kept with every item. */
const MOST_FIELDS = 20;

const ITEM_CHECKS: ReadonlySet<string> = new Set(
  CHECKS.filter(({ about }) => about === 'item').map((check) => check.id),
);

const itemCheck: Look = (value, at) =>
  typeof value === 'string' && ITEM_CHECKS.has(value)
    ? []
    : refuse(at, 'no-check', { name: typeof value === 'string' ? value.slice(0, 40) : '' });

const clause: Look = (value, at) => {
  if (typeof value !== 'string' || value.trim() === '') return refuse(at, 'no-jql');
  return value.length > LONGEST_JQL ? refuse(at, 'too-long', { most: LONGEST_JQL }) : [];
};

const BY: Readonly<Record<Criterion['by'], Readonly<Record<string, Look>>>> = {
  check: { check: itemCheck },
  field: { field: id, name: line(LONGEST_NAME) },
  jql: { id, name: line(LONGEST_NAME), jql: clause },
  tick: { id, name: line(LONGEST_NAME) },
};

const WAYS = Object.keys(BY);
const isWay = (value: unknown): value is Criterion['by'] => typeof value === 'string' && WAYS.includes(value);

const criterion: Look = (value, at) => {
  const by = typeof value === 'object' && value !== null ? (value as { by?: unknown }).by : undefined;
  if (!isWay(by)) return refuse(`${at}.by`, 'no-choice', { choices: WAYS.join(', ') });
  return fields({ by: oneOf(WAYS), required: yesOrNo, ...BY[by] })(value, at);
};

const definition = fields({
  kinds: each(oneOf(KINDS), list(criterion, LONGEST_LIST), KINDS.length),
  types: each(id, list(criterion, LONGEST_LIST), MOST_TYPES),
});

interface Placed {
  at: string;
  list: string;
  one: Criterion;
}

function placed(lists: Readonly<Record<string, readonly Criterion[]>>, at: string): Placed[] {
  return Object.entries(lists).flatMap(([name, all]) =>
    all.map((one, index) => ({ at: `${at}.${name}.${index}`, list: `${at}.${name}`, one })),
  );
}

/** Whether a criterion is wanted may differ from list to list; what it asks may not. */
const meaning = ({ required: _, ...asks }: Criterion): string => JSON.stringify(Object.entries(asks).sort());

function amongThemselves(all: readonly Placed[]): Refusal[] {
  const inList = new Set<string>();
  const means = new Map<string, string>();
  return all.flatMap(({ at, list: where, one }) => {
    const name = criterionId(one);
    if (inList.has(`${where} ${name}`)) return refuse(at, 'twice');
    inList.add(`${where} ${name}`);
    const before = means.get(name);
    means.set(name, before ?? meaning(one));
    const differs = one.by !== 'field' && before !== undefined && before !== meaning(one);
    return differs ? refuse(at, 'two-meanings', { name }) : [];
  });
}

function tooMany(all: readonly Placed[], by: Criterion['by'], most: number): Refusal[] {
  const ids = new Set(all.flatMap(({ one }) => (one.by === by ? criterionId(one) : [])));
  return ids.size > most ? refuse('definition', 'too-many', { most }) : [];
}

export const definitionRefusals: Look = (value, at) => {
  const wrong = definition(value, at);
  if (wrong.length > 0) return wrong;
  const { kinds, types } = value as { kinds: Record<string, Criterion[]>; types: Record<string, Criterion[]> };
  const all = [...placed(kinds, `${at}.kinds`), ...placed(types, `${at}.types`)];
  return [...amongThemselves(all), ...tooMany(all, 'jql', MOST_JQL), ...tooMany(all, 'field', MOST_FIELDS)];
};
