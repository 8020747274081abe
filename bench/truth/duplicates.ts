// Duplicate hints by retrieval over a whole project with the links hidden: does the item that people linked come up?

import { existsSync, readFileSync } from 'node:fs';
import { readExport } from '../../emulator/import';
import { duplicateItem } from '../../src/core/checks/duplicate-item';
import { cardOf } from '../../src/core/facts/card-of';
import { type Similar, similarCards } from '../../src/core/facts/similar-cards';
import type { Card } from '../../src/core/model/card';
import { DEFAULT_POLICY } from '../../src/core/model/policy';
import { fieldShapeOf } from '../../src/jira/read/field-shape';
import { readingOf } from '../../src/jira/read/reading-of';
import { measure, percent, type Share, share } from './measure';

const TOP = 3;

/** As the app keeps them, people's links taken off. */
export async function cardsOf(file: string): Promise<Card[]> {
  const world = await readExport(file);
  const shape = fieldShapeOf(world.fields);
  return world.issues.map((issue) => {
    const card = cardOf(readingOf(issue, shape, DEFAULT_POLICY), DEFAULT_POLICY);
    return { ...card, id: card.key, links: [] };
  });
}

interface Linked {
  pairs: { a: string; b: string; label: string }[];
  /** Keys in order, joined → label. */
  labels: Map<string, string>;
}

export const joined = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

export function linksOf(file: string, known: ReadonlySet<string>): Linked {
  const [, ...lines] = readFileSync(file, 'utf8').trim().split('\n');
  const pairs = lines
    .map((line) => line.split(','))
    .map(([, a = '', b = '', label = '']) => ({ a, b, label }))
    .filter(({ a, b }) => known.has(a) && known.has(b));
  return { pairs, labels: new Map(pairs.map(({ a, b, label }) => [joined(a, b), label])) };
}

interface Hint {
  id: string;
  other: string;
}

const hintsOf = (similar: ReadonlyMap<string, readonly Similar[]>): Hint[] =>
  [...similar].flatMap(([id, others]) => others.map((other) => ({ id, other: other.id })));

const words = (figure: Share): string => percent(figure).trim();

/** The weights were learned on the linked pairs within the first half of the items. */
export const even = (key: string): boolean => [...key].reduce((sum, sign) => sum + sign.charCodeAt(0), 0) % 2 === 0;

interface Part {
  name: string;
  takes: (key: string) => boolean;
}

const PARTS: Part[] = [
  { name: 'all items', takes: () => true },
  { name: 'learned half', takes: even },
  { name: 'unseen half', takes: (key) => !even(key) },
];

function* partLines(
  { name, takes }: Part,
  similar: ReadonlyMap<string, readonly Similar[]>,
  { pairs, labels }: Linked,
) {
  const hints = hintsOf(similar).filter(({ id }) => takes(id));
  const linked = new Set(
    pairs.filter(({ label }) => label !== 'unlinked-same-component').flatMap(({ a, b }) => [a, b]),
  );
  const judged = hints.filter(({ id }) => linked.has(id));
  const right = ({ id, other }: Hint): boolean =>
    ['duplicate', 'related'].includes(labels.get(joined(id, other)) ?? '');
  const found = new Set(hints.map(({ id, other }) => joined(id, other)));
  const duplicates = pairs.filter(({ a, b, label }) => label === 'duplicate' && (takes(a) || takes(b)));
  const caught = duplicates.filter(({ a, b }) => found.has(joined(a, b))).length;
  yield `  ${name}: duplicates found ${words(share(caught, duplicates.length))} of ${duplicates.length}`;
  yield `    hints for items that people linked: ${judged.length}; duplicate or related: ${words(share(judged.filter(right).length, judged.length))}`;
  yield `    hints for any item: ${hints.length}; duplicate or related: ${words(share(hints.filter(right).length, hints.length))}`;
}

export async function* duplicateTable(issues: string, links: string): AsyncGenerator<string> {
  if (!existsSync(issues) || !existsSync(links)) {
    yield `Skipped: ${issues} or ${links} is not there.`;
    return;
  }
  const cards = await cardsOf(issues);
  const linked = linksOf(links, new Set(cards.map(({ id }) => id)));
  const { likeness } = duplicateItem.options;
  const started = performance.now();
  const similar = similarCards(cards, likeness, TOP);
  const took = ((performance.now() - started) / 1000).toFixed(1);
  const bytes = cards.reduce((sum, { wording }) => sum + Buffer.byteLength(JSON.stringify(wording.terms)), 0);
  yield `duplicate-item at ${likeness}, top ${TOP}, ${cards.length} issues (${issues}), index and search ${took} s, ${Math.round(bytes / cards.length)} bytes of terms a card`;
  yield* PARTS.flatMap((part) => [...partLines(part, similar, linked)]);
  const hints = new Set(hintsOf(similar).map(({ id, other }) => joined(id, other)));
  const { precision, recall } = measure(
    linked.pairs
      .filter(({ label }) => label !== 'related')
      .map(({ a, b, label }) => ({ said: hints.has(joined(a, b)), is: label === 'duplicate' })),
  );
  yield `  as a classification of pairs, duplicate or unlinked: precision ${words(precision)}, recall ${words(recall)}`;
}
