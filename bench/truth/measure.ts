// Precision, recall and F1 with honest margins: Wilson intervals for shares, a seeded bootstrap for F1.

export interface Pair {
  said: boolean;
  is: boolean;
}

export interface Share {
  value: number | null;
  low: number;
  high: number;
}

export interface Measure {
  positives: number;
  said: number;
  hits: number;
  precision: Share;
  recall: Share;
  f1: Share;
}

const Z = 1.96;

export function share(hits: number, of: number): Share {
  if (of === 0) return { value: null, low: 0, high: 1 };
  const p = hits / of;
  const middle = (p + (Z * Z) / (2 * of)) / (1 + (Z * Z) / of);
  const half = (Z * Math.sqrt((p * (1 - p)) / of + (Z * Z) / (4 * of * of))) / (1 + (Z * Z) / of);
  return { value: p, low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}

function counts(pairs: readonly Pair[]): { hits: number; said: number; positives: number } {
  let hits = 0;
  let said = 0;
  let positives = 0;
  for (const pair of pairs) {
    if (pair.said) said++;
    if (pair.is) positives++;
    if (pair.said && pair.is) hits++;
  }
  return { hits, said, positives };
}

const f1Of = ({ hits, said, positives }: ReturnType<typeof counts>): number =>
  said + positives === 0 ? 0 : (2 * hits) / (said + positives);

/** A small generator of its own, so that a table printed twice is the same table. */
function* random(seed: number): Generator<number, never> {
  let state = seed >>> 0;
  for (;;) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state / 2 ** 32;
  }
}

const DRAWS = 1000;

function bootstrap(pairs: readonly Pair[]): [number, number] {
  const dice = random(20_24);
  const values: number[] = [];
  for (let draw = 0; draw < DRAWS; draw++) {
    const sample = pairs.map(() => pairs[Math.floor(dice.next().value * pairs.length)] as Pair);
    values.push(f1Of(counts(sample)));
  }
  values.sort((a, b) => a - b);
  return [values[Math.floor(DRAWS * 0.025)] ?? 0, values[Math.floor(DRAWS * 0.975)] ?? 1];
}

export function measure(pairs: readonly Pair[]): Measure {
  const all = counts(pairs);
  const [low, high] = bootstrap(pairs);
  return {
    ...all,
    precision: share(all.hits, all.said),
    recall: share(all.hits, all.positives),
    f1: { value: all.said + all.positives === 0 ? null : f1Of(all), low, high },
  };
}

export const percent = ({ value, low, high }: Share): string =>
  value === null
    ? '   –          '
    : `${(100 * value).toFixed(0).padStart(3)} (${(100 * low).toFixed(0)}-${(100 * high).toFixed(0)})`.padEnd(14);
