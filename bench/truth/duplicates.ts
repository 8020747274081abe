// Duplicate hints by retrieval over a whole project with the links hidden: does the item that people linked come up?

import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { wikiToAdf } from '../../emulator/import/wiki-to-adf';
import { duplicateItem } from '../../src/core/checks/duplicate-item';
import { cardOf } from '../../src/core/facts/card-of';
import { similarCards } from '../../src/core/facts/similar-cards';
import type { Card } from '../../src/core/model/card';
import { DEFAULT_POLICY } from '../../src/core/model/policy';
import { textOfAdf } from '../../src/jira/read/text-of-adf';
import { readingOf } from './labels';
import { measure, percent, share } from './measure';

const TOP = 3;

interface Raw {
  key: string;
  fields: { summary?: string; description?: string | null; issuetype?: { name?: string } };
}

async function cardsOf(file: string): Promise<Card[]> {
  const cards: Card[] = [];
  for await (const line of createInterface({ input: createReadStream(file).pipe(createGunzip()) })) {
    if (line.trim() === '') continue;
    const { key, fields } = JSON.parse(line) as Raw;
    const item = { id: key, summary: fields.summary ?? '', type: fields.issuetype?.name ?? null, description: null };
    const reading = readingOf({ ...item, source: '', labels: {} as never, prescribing_words: [] });
    cards.push(cardOf({ ...reading, description: textOfAdf(wikiToAdf(fields.description ?? '')) }, DEFAULT_POLICY));
  }
  return cards;
}

interface Linked {
  pairs: { a: string; b: string; label: string }[];
  /** Keys in order, joined → label. */
  labels: Map<string, string>;
}

const joined = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

function linksOf(file: string, known: ReadonlySet<string>): Linked {
  const [, ...lines] = readFileSync(file, 'utf8').trim().split('\n');
  const pairs = lines
    .map((line) => line.split(','))
    .map(([, a = '', b = '', label = '']) => ({ a, b, label }))
    .filter(({ a, b }) => known.has(a) && known.has(b));
  return { pairs, labels: new Map(pairs.map(({ a, b, label }) => [joined(a, b), label])) };
}

export async function* duplicateTable(issues: string, links: string): AsyncGenerator<string> {
  if (!existsSync(issues) || !existsSync(links)) {
    yield `Skipped: ${issues} or ${links} is not there.`;
    return;
  }
  const cards = await cardsOf(issues);
  const { pairs, labels } = linksOf(links, new Set(cards.map(({ id }) => id)));
  const { likeness } = duplicateItem.options;
  const started = performance.now();
  const similar = similarCards(cards, likeness, TOP);
  const took = ((performance.now() - started) / 1000).toFixed(1);
  const hints = new Set<string>();
  for (const [id, others] of similar) for (const other of others) hints.add(joined(id, other.id));
  const linked = new Set(
    pairs.filter(({ label }) => label !== 'unlinked-same-component').flatMap(({ a, b }) => [a, b]),
  );
  const judged = [...hints].filter((hint) => hint.split(' ').some((key) => linked.has(key)));
  const right = (hint: string): boolean => ['duplicate', 'related'].includes(labels.get(hint) ?? '');
  const duplicates = pairs.filter(({ label }) => label === 'duplicate');
  const caught = duplicates.filter(({ a, b }) => hints.has(joined(a, b))).length;
  yield `duplicate-item at ${likeness}, top ${TOP}, ${cards.length} issues (${issues}), index and search ${took} s`;
  yield `  hints that touch an item with links: ${judged.length}; of them duplicate or related: ${percent(share(judged.filter(right).length, judged.length)).trim()}`;
  yield `  all hints: ${hints.size}; of them duplicate or related by people's links: ${percent(share([...hints].filter(right).length, hints.size)).trim()}`;
  yield `  duplicates found: ${percent(share(caught, duplicates.length)).trim()} of ${duplicates.length}`;
  const { precision, recall } = measure(
    pairs
      .filter(({ label }) => label !== 'related')
      .map(({ a, b, label }) => ({ said: hints.has(joined(a, b)), is: label === 'duplicate' })),
  );
  yield `  as a classification of pairs, duplicate or unlinked: precision ${percent(precision).trim()}, recall ${percent(recall).trim()}`;
}
