// Milliseconds of the processor, of all threads of this process: compiling and collecting garbage count. Each figure is
// the median of three, after all issues were read once to warm up; before each round the garbage of the one before is gone.

import { readFileSync } from 'node:fs';
import { processorMs } from '../../emulator/forge/time/standstill';
import { cardOf } from '../../src/core/facts/card-of';
import { median } from '../../src/core/facts/median';
import { similarCards } from '../../src/core/facts/similar-cards';
import { studyOf } from '../../src/core/facts/study';
import { examine } from '../../src/core/health/examine';
import { reportOf } from '../../src/core/health/report';
import { LIKENESS } from '../../src/core/health/scene';
import { termsOf } from '../../src/core/language/terms';
import { DEFAULT_POLICY } from '../../src/core/model/policy';
import type { Reading } from '../../src/core/model/reading';
import { backlogFrom, boardOf, NOW } from '../../test/support/sketch';
import { asOpen } from './as-open';

const ROUNDS = 3;
const SIZES = [5_000, 50_000];
const PAGE = 100;
const NO_EMPTY: ReadonlySet<string> = new Set();

const collect = (globalThis as { gc?: () => void }).gc ?? (() => undefined);

function taken(work: () => unknown): number {
  const from = processorMs();
  work();
  return processorMs() - from;
}

const typical = (round: () => number): number =>
  median(
    Array.from({ length: ROUNDS }, () => {
      collect();
      return round();
    }),
  );

function line(what: string, count: number, ms: number): void {
  const pace = Math.round((1000 * count) / ms).toLocaleString('en');
  console.log(
    `${what.padEnd(52)} ${String(count).padStart(6)} items ${ms.toFixed(0).padStart(6)} ms ${pace.padStart(9)}/s`,
  );
}

/** As many as wanted: the same again where there are not enough. */
const many = (readings: readonly Reading[], size: number): Reading[] =>
  Array.from({ length: size }, (_, at) => readings[at % readings.length] as Reading);

const read = (readings: readonly Reading[]): number =>
  taken(() => {
    for (const reading of readings) cardOf(reading, DEFAULT_POLICY);
  });

/** Of reading the texts, what only the hints of duplicates need: the words by which an item is found again. */
function wordsToFindBy(readings: readonly Reading[]): number {
  let sum = 0;
  for (let at = 0; at < readings.length; at += PAGE) {
    const page = readings.slice(at, at + PAGE).map((reading) => ({ reading, study: studyOf(reading) }));
    sum += taken(() => {
      for (const { reading, study } of page) termsOf(reading, study.sentences, study.read?.pack.empty ?? NO_EMPTY);
    });
  }
  return sum;
}

function ofSize(readings: readonly Reading[], size: number): void {
  const some = many(readings, size);
  const whole = typical(() => read(some));
  const words = typical(() => wordsToFindBy(some));
  const cards = some.map((reading, at) =>
    asOpen(cardOf(reading, DEFAULT_POLICY), at, Math.floor(at / readings.length)),
  );
  const backlog = backlogFrom(cards, { boards: [boardOf(1, [20, 20, 20])] });
  const judge = () => examine(backlog, DEFAULT_POLICY, NOW, { similar: false });
  const judged = typical(() => taken(judge));
  const examination = judge();
  line('texts to findings, hints of duplicates apart', size, whole - words + judged);
  line('  texts to cards', size, whole - words);
  line('  cards to findings: the whole catalogue', size, judged);
  line('texts to findings, and the words to find items by', size, whole + judged);
  line(
    'score and report',
    size,
    typical(() => taken(() => reportOf(examination, DEFAULT_POLICY))),
  );
  line(
    'hints of duplicates (once)',
    size,
    taken(() => similarCards(cards, LIKENESS)),
  );
}

const readings = readFileSync(process.argv[2] ?? '', 'utf8')
  .split('\n')
  .map((text) => JSON.parse(text) as Reading);
read(readings);
for (const size of [readings.length, ...SIZES]) ofSize(readings, size);
