// As much of an examination as a comparison in a week's time needs, in a few bytes an item: what was found where, under
// which settings, and what the items near the top were called. Restricted items leave no trace.

import { CHECKS } from '../checks';
import { hashOf } from '../facts/hash';
import type { Imprint } from '../model/imprint';
import type { Policy } from '../model/policy';
import type { ItemReport, Report } from '../model/report';
import type { Examination } from './examine';
import { isOn, optionsOf } from './judge';

const RADIX = 36;
/** The first character that is neither a space nor a break of line. */
const FIRST = 33;
const MOST_NEAR = 600;
const LONGEST_TITLE = 120;

/** Checks that can be compared: those that fell silent said nothing about single items. */
export const askedChecks = ({ widespread }: Examination, policy: Policy): Map<string, string> => {
  const silent = new Set(widespread.map(({ check }) => check));
  return new Map(
    CHECKS.filter((check) => check.about === 'item' && isOn(check, policy) && !silent.has(check.id)).map((check) => [
      check.id,
      hashOf(JSON.stringify(optionsOf(check, policy))),
    ]),
  );
};

export const scopeOf = ({ excludedTypes, excludedLabels, kinds }: Policy): string =>
  hashOf(JSON.stringify([[...excludedTypes].sort(), [...excludedLabels].sort(), Object.entries(kinds).sort()]));

const numberIn = (key: string): number => Number(/-(\d+)$/.exec(key)?.[1] ?? 0);

/** Ids of Jira's issues are numbers. */
const isNumber = (id: string): boolean => /^\d{1,15}$/.test(id);

export const compared = ({ scene, items }: Examination): ItemReport[] =>
  items.filter(({ id }) => isNumber(id) && scene.card(id)?.restricted === false);

export function imprintOf(examination: Examination, report: Report, policy: Policy): Imprint {
  const { scene } = examination;
  const asked = askedChecks(examination, policy);
  const ids = [...asked.keys()];
  const sorted = compared(examination).sort((a, b) => Number(a.id) - Number(b.id));
  let [lastId, lastKey] = [0, 0];
  const rows = sorted.map(({ id, key, answers }) => {
    const [issue, number] = [Number(id), numberIn(key)];
    const found = ids.flatMap((check, index) =>
      answers[check]?.verdict === 'found' ? String.fromCharCode(FIRST + index) : [],
    );
    const row = `${(issue - lastId).toString(RADIX)} ${(number - lastKey).toString(RADIX)} ${found.join('')}`;
    [lastId, lastKey] = [issue, number];
    return row;
  });
  const near = sorted.filter(({ inHorizon }) => inHorizon).slice(0, MOST_NEAR);
  return {
    v: 1,
    at: report.at,
    score: report.score,
    vitals: Object.fromEntries(report.vitals.map(({ id, score }) => [id, score])),
    scope: scopeOf(policy),
    checks: [...asked].map(([id, print]) => `${id} ${print}`),
    rows: rows.join('\n'),
    near: Object.fromEntries(near.map(({ id }) => [id, (scene.card(id)?.summary ?? '').slice(0, LONGEST_TITLE)])),
  };
}

export interface Imprinted {
  number: number;
  found: ReadonlySet<string>;
}

/** Issue id → its number and the checks that found something. */
export function itemsOf({ rows, checks }: Imprint): Map<string, Imprinted> {
  const ids = checks.map((check) => check.split(' ')[0] ?? '');
  const items = new Map<string, Imprinted>();
  let [issue, number] = [0, 0];
  for (const row of rows === '' ? [] : rows.split('\n')) {
    const [id = '', key = '', found = ''] = row.split(' ');
    issue += Number.parseInt(id, RADIX);
    number += Number.parseInt(key, RADIX);
    const checksFound = [...found].map((character) => ids[character.charCodeAt(0) - FIRST] ?? '');
    items.set(String(issue), { number, found: new Set(checksFound) });
  }
  return items;
}
