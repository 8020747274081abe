// The table of the language checks: what they reach, beside what saying always yes and the obvious expression reach.

import { OBVIOUS } from './baselines';
import { type Judged, judgedItems, QUESTIONS } from './checks';
import { crossJudged } from './cross';
import { isPrescribed, readLabels } from './labels';
import { measure, type Pair, percent, share } from './measure';

const row = (name: string, how: string, pairs: Pair[]): string => {
  const { positives, precision, recall, f1 } = measure(pairs);
  return [
    name.padEnd(28),
    how.padEnd(12),
    String(positives).padStart(4),
    percent(precision),
    percent(recall),
    percent(f1),
  ].join('  ');
};

const letters = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Marked words and readers' words meet when a run of one stands in the other, or they share a telling word. */
function meets(marked: string, words: string): boolean {
  const a = letters(marked);
  const b = letters(words);
  if (a === '' || b === '') return false;
  if (` ${a} `.includes(` ${b} `) || ` ${b} `.includes(` ${a} `)) return true;
  const shared = new Set(a.split(' ').filter((word) => word.length > 3));
  return b.split(' ').some((word) => shared.has(word));
}

/** Share of right hits whose marked words overlap the readers'. */
function overlapOf(judged: readonly Judged[]): { hits: number; of: number } {
  let hits = 0;
  let of = 0;
  for (const { item, found } of judged) {
    const words = found.get('prescriptive-item');
    if (!words || !isPrescribed(item.labels) || item.prescribing_words.length === 0) continue;
    of++;
    const marks = words.flatMap(({ quote, marks }) => marks.map(([start, end]) => quote.slice(start, end)));
    if (marks.some((mark) => item.prescribing_words.some((said) => meets(mark, said)))) hits++;
  }
  return { hits, of };
}

function* table(judged: readonly Judged[]): Generator<string> {
  yield `${'check'.padEnd(28)}  ${'by'.padEnd(12)}  ${'pos'.padStart(4)}  ${'precision'.padEnd(14)}  ${'recall'.padEnd(14)}  F1`;
  for (const { id, is } of QUESTIONS) {
    const counted = judged.filter(({ item }) => is(item.labels) !== null);
    const pairs = (said: (one: Judged) => boolean): Pair[] =>
      counted.map((one) => ({ said: said(one), is: is(one.item.labels) === true }));
    yield row(
      id,
      'the check',
      pairs(({ found }) => found.has(id)),
    );
    yield row(
      '',
      'always yes',
      pairs(() => true),
    );
    yield row(
      '',
      'expression',
      pairs(({ item }) => OBVIOUS[id]?.(item) === true),
    );
  }
  const strict = judged.filter(({ item }) => item.labels.prescription === 'prescriptive');
  const caught = share(strict.filter(({ found }) => found.has('prescriptive-item')).length, strict.length);
  yield `prescriptive-item, items labelled prescriptive alone: recall ${percent(caught).trim()} of ${strict.length}`;
  const { hits, of } = overlapOf(judged);
  yield `prescriptive-item, marked words overlap the readers' words: ${percent(share(hits, of)).trim()} of ${of} right hits`;
  const kinds = judged.filter(({ item }) => item.labels.kind !== null);
  const same = kinds.filter(({ item, card }) => item.labels.kind === card.kind).length;
  yield `kind of work as the readers say: ${percent(share(same, kinds.length)).trim()} of ${kinds.length}`;
  yield row(
    'kind: feature',
    'the wording',
    kinds.map(({ item, card }) => ({ said: card.kind === 'feature', is: item.labels.kind === 'feature' })),
  );
  const unknown = judged.filter(({ card }) => card.wording.language === null).length;
  yield `language not known: ${unknown} of ${judged.length}`;
}

export function* wordingTable(file: string): Generator<string> {
  const items = readLabels(file);
  yield `Language checks on ${items.length} labelled items (${file}); percent, 95 % intervals in brackets`;
  yield* table(judgedItems(items));
}

/** A source with this many items is told apart. */
const LARGE = 300;

/** What one cut means depends on the product: it is stricter where people talk of solutions less. */
function* bySource(judged: readonly Judged[]): Generator<string> {
  const of = (source: string): Judged[] => judged.filter(({ item }) => item.source === source);
  const sources = new Set(judged.map(({ item }) => item.source));
  const large = new Set([...sources].filter((source) => of(source).length >= LARGE));
  const others = judged.filter(({ item }) => !large.has(item.source));
  for (const [name, items] of [
    ...[...large].map((source) => [source, of(source)] as const),
    ['others', others] as const,
  ])
    yield row(
      'prescriptive-item',
      name,
      items.map(({ item, found }) => ({
        said: found.has('prescriptive-item'),
        is: isPrescribed(item.labels) === true,
      })),
    );
}

/** The same on items to learn from: each part is judged with weights learned from the others. */
export function* crossTable(file: string): Generator<string> {
  for (const folding of ['source', 'tenth'] as const) {
    const judged = crossJudged(file, folding);
    yield `Cross-validation by ${folding} on ${judged.length} items to learn from (${file}, bench/readings)`;
    yield* table(judged);
    yield* bySource(judged);
    yield '';
  }
}
