// How fast the core judges: `npx tsx bench/throughput.ts [FILE]`. Real issues where an export is named or the shared
// TIMOB file is there, sketches otherwise. Times are medians of five; nothing asserts them. The words by which look-alikes
// are found are read with the texts, and told apart from what the catalogue needs.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { readExport } from '../emulator/import';
import { cardOf } from '../src/core/facts/card-of';
import { similarCards } from '../src/core/facts/similar-cards';
import { studyOf } from '../src/core/facts/study';
import { examine } from '../src/core/health/examine';
import { reportOf } from '../src/core/health/report';
import { LIKENESS } from '../src/core/health/scene';
import { termsOf } from '../src/core/language/terms';
import type { Card } from '../src/core/model/card';
import { DEFAULT_POLICY } from '../src/core/model/policy';
import type { Reading } from '../src/core/model/reading';
import { fieldShapeOf } from '../src/jira/read/field-shape';
import { readingOf } from '../src/jira/read/reading-of';
import { backlogFrom, boardOf, cardFrom, NOW } from '../test/support/sketch';

const TIMOB = join(__dirname, '../../shared/data/titanium/TIMOB.jsonl.gz');
const ROUNDS = 5;
const SIZES = [1_000, 5_000, 10_000, 20_000, 50_000];

function taken(work: () => void): number {
  const from = process.hrtime.bigint();
  work();
  return Number(process.hrtime.bigint() - from) / 1e6;
}

function median(round: () => number): number {
  return Array.from({ length: ROUNDS }, round).sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0;
}

const milliseconds = (work: () => void): number => median(() => taken(work));

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Megabytes that are still needed. */
function held(): string {
  collect();
  return `${Math.round(process.memoryUsage().heapUsed / 1e6)} MB`;
}

/** Of reading the texts, what only look-alikes need. */
const wordsOfLookAlikes = (readings: readonly Reading[]): number =>
  median(() =>
    readings.reduce((sum, reading) => {
      const { sentences, read } = studyOf(reading);
      return sum + taken(() => termsOf(reading, sentences, read?.pack.empty ?? new Set()));
    }, 0),
  );

const line = (what: string, count: number, ms: number): void =>
  console.log(
    `${what.padEnd(34)} ${String(count).padStart(7)} items ${ms.toFixed(0).padStart(7)} ms ${Math.round(
      (1000 * count) / ms,
    )
      .toLocaleString('en')
      .padStart(9)} items/s`,
  );

async function realCards(file: string): Promise<Card[]> {
  const world = await readExport(file);
  const shape = fieldShapeOf(world.fields);
  const readings = world.issues.map((issue) => readingOf(issue, shape, DEFAULT_POLICY));
  const cards = readings.map((reading) => cardOf(reading, DEFAULT_POLICY));
  const all = milliseconds(() => {
    for (const one of readings) cardOf(one, DEFAULT_POLICY);
  });
  const words = wordsOfLookAlikes(readings);
  line('texts read into cards', cards.length, all);
  line('  of that, words of look-alikes', cards.length, words);
  line('texts read, look-alikes apart', cards.length, all - words);
  return cards.map((card) => (card.stage === 'done' ? { ...card, stage: 'new' } : card));
}

const sketched = (): Card[] =>
  Array.from({ length: 20_000 }, (_, index) =>
    cardFrom(
      { age: index % 2000, idle: index % 900, wording: { terms: [`a${index % 997}`, `b${index % 331}`] } },
      `${index}`,
    ),
  );

/** More than there are: the same again under other ids, with a word of their own. */
const grown = (cards: Card[], size: number): Card[] =>
  Array.from({ length: size }, (_, index) => {
    const card = cards[index % cards.length] as Card;
    const turn = Math.floor(index / cards.length);
    const terms =
      turn === 0 ? card.wording.terms : card.wording.terms.map((term, at) => (at % 2 ? term : `${term}~${turn}`));
    return { ...card, id: `${index}`, wording: { ...card.wording, terms } };
  });

async function run(file: string | undefined): Promise<void> {
  const cards = file ? await realCards(file) : sketched();
  console.log(file ? `Real issues of ${file}` : 'Sketched items: no export named and no shared data here.');
  for (const size of SIZES) {
    const backlog = backlogFrom(grown(cards, size), { boards: [boardOf(1, [20, 20, 20])] });
    line(
      'catalogue, look-alikes apart',
      size,
      milliseconds(() => examine(backlog, DEFAULT_POLICY, NOW, { similar: false })),
    );
    const examination = examine(backlog, DEFAULT_POLICY, NOW, { similar: false });
    console.log(`${'held: cards and their examination'.padEnd(34)} ${String(size).padStart(7)} items ${held()}`);
    line(
      'score and report',
      size,
      milliseconds(() => reportOf(examination, DEFAULT_POLICY)),
    );
    line(
      'look-alikes',
      size,
      milliseconds(() => similarCards(backlog.cards, LIKENESS)),
    );
  }
}

const named = process.argv[2] ?? (existsSync(TIMOB) ? TIMOB : undefined);
run(named).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
