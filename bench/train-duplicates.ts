// Learns the weights of duplicate hints from the links of one large backlog and stores them as data:
// npx tsx bench/train-duplicates.ts [ISSUES PAIRS]. Learned from pairs within one half of the items; what it comes to on
// the other half is printed, and `npm run truth` prints it again.

import { existsSync, writeFileSync } from 'node:fs';
import { FEATURES, featuresOf } from '../src/core/facts/likeness';
import { candidatesOf, groundOf } from '../src/core/facts/similar-cards';
import { learned, probability, type Row } from './train/regression';
import { cardsOf, even, joined, linksOf } from './truth/duplicates';

const [issues = '../shared/data/titanium/TIMOB.jsonl.gz', links = '../shared/data/duplicates/pairs.csv'] =
  process.argv.slice(2);
const FILE = 'src/core/facts/likeness-weights.ts';
const TOP = 3;
/** Hints of the learned half that shall be pairs which people linked; a little above a half, for the sake of the others. */
const RIGHT = 0.503;
/** A duplicate found is worth more than a relation found, though either makes a good hint. */
const DUPLICATE = 2;
/** Of 3, 30 and 100 the one that finds most in the half that it was not learned from. */
const RIDGE = 30;

interface Pair extends Row {
  a: string;
  b: string;
  duplicate: boolean;
}

const linkedIn = ({ labels }: ReturnType<typeof linksOf>): Set<string> =>
  new Set([...labels].filter(([, label]) => label !== 'unlinked-same-component').flatMap(([pair]) => pair.split(' ')));

/** Candidates of which at least one is linked to anything: of the others nobody knows. */
async function pairsOf(): Promise<{ pairs: Pair[]; duplicates: string[]; linked: Set<string> }> {
  const cards = await cardsOf(issues);
  const known = linksOf(links, new Set(cards.map(({ id }) => id)));
  const linked = linkedIn(known);
  const ground = groundOf(cards);
  const pairs: Pair[] = [];
  candidatesOf(ground).forEach((others, self) => {
    for (const [at, cosine] of others) {
      const [a, b] = [cards[self]!.id, cards[at]!.id];
      if (at < self || !(linked.has(a) || linked.has(b))) continue;
      const label = known.labels.get(joined(a, b)) ?? '';
      const duplicate = label === 'duplicate';
      const is = duplicate || label === 'related';
      pairs.push({
        a,
        b,
        duplicate,
        is,
        weight: duplicate ? DUPLICATE : 1,
        x: featuresOf(self, { at, cosine }, ground),
      });
    }
  });
  const duplicates = known.pairs.filter(({ label }) => label === 'duplicate').map(({ a, b }) => joined(a, b));
  return { pairs, duplicates, linked };
}

interface Hint {
  score: number;
  pair: Pair;
}

/** The best few of each linked item of one half, best first. */
function hintsOf(scored: readonly Hint[], linked: ReadonlySet<string>, takes: (key: string) => boolean): Hint[] {
  const byItem = new Map<string, Hint[]>();
  for (const hint of scored)
    for (const item of [hint.pair.a, hint.pair.b])
      if (linked.has(item) && takes(item)) byItem.set(item, [...(byItem.get(item) ?? []), hint]);
  return [...byItem.values()]
    .flatMap((hints) => hints.sort((one, other) => other.score - one.score).slice(0, TOP))
    .sort((one, other) => other.score - one.score);
}

/** The lowest score down to which so many hints are right. */
function thresholdOf(hints: readonly Hint[], right: number): number {
  let good = 0;
  let least = 1;
  hints.forEach(({ score, pair }, index) => {
    if (pair.is) good += 1;
    if (good / (index + 1) >= right) least = score;
  });
  return least;
}

async function main(): Promise<void> {
  if (!existsSync(issues) || !existsSync(links))
    return console.log(`Skipped: ${issues} or ${links} is not there; the stored weights stay as they are.`);
  const { pairs, duplicates, linked } = await pairsOf();
  const lessons = pairs.filter(({ a, b }) => even(a) && even(b));
  const model = learned(lessons, RIDGE);
  const scored = pairs.map((pair): Hint => ({ score: probability(model, pair.x), pair }));
  const halves = [
    ['learned half', even],
    ['unseen half', (key: string) => !even(key)],
  ] as const;
  const least = thresholdOf(hintsOf(scored, linked, even), RIGHT);
  console.log(`${lessons.length} pairs to learn from, ${lessons.filter(({ is }) => is).length} of them linked`);
  for (const [name, takes] of halves) {
    const hints = hintsOf(scored, linked, takes).filter(({ score }) => score >= least);
    const right = hints.filter(({ pair }) => pair.is).length;
    const found = new Set(hints.filter(({ pair }) => pair.duplicate).map(({ pair }) => joined(pair.a, pair.b))).size;
    const all = duplicates.filter((pair) => pair.split(' ').some(takes)).length;
    const share = (part: number, whole: number) => `${Math.round((100 * part) / whole)} %`;
    console.log(
      `${name}: ${hints.length} hints, ${share(right, hints.length)} right; ${share(found, all)} of ${all} found`,
    );
  }
  // A half shall mean even odds of a hint, whatever the odds of a pair were.
  const base = model.bias - Math.log(least / (1 - least));
  const lines = [['base', base] as const, ...FEATURES.map((name, index) => [name, model.weights[index]!] as const)];
  writeFileSync(
    FILE,
    [
      '// Learned by `npx tsx bench/train-duplicates.ts` from the links of one large backlog; a half means even odds.',
      '',
      'export const WEIGHTS = {',
      ...lines.map(([name, weight]) => `  ${name}: ${weight.toFixed(3).replace(/\.?0+$/, '')},`),
      '};',
      '',
    ].join('\n'),
  );
}

void main();
