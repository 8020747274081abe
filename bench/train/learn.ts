// Logistic regression over named features, full batch, deterministic. Words that only one project uses are left out:
// a weight must hold for backlogs that nobody has seen.

import type { Features, Model } from '../../src/core/language/model';

export interface Example {
  features: Features;
  is: boolean;
  /** Project or set that it comes from. */
  source: string;
}

export interface Learning {
  /** Strength of the pull towards zero. */
  ridge: number;
  /** A feature must occur in this many examples, of at least two sources. */
  least: number;
  rounds: number;
  /** Features that weigh less are left out and the others learn again: weak ones change little, and every function carries them. */
  weakest: number;
  /** The share of all examples that one source may speak for; its examples count for less where it has more. */
  share: number;
  /** Which features the model may see. */
  sees: (name: string) => boolean;
  /** What people know beforehand: weights start here and are pulled back here. */
  prior?: ReadonlyMap<string, number>;
}

function vocabulary(examples: readonly Example[], { least, sees, prior }: Learning): string[] {
  const seen = new Map<string, { count: number; first: string; shared: boolean }>();
  for (const { features, source } of examples) {
    for (const name of features.keys()) {
      if (!sees(name)) continue;
      const entry = seen.get(name);
      if (!entry) seen.set(name, { count: 1, first: source, shared: false });
      else {
        entry.count++;
        entry.shared ||= entry.first !== source;
      }
    }
  }
  const kept = [...seen].filter(([, { count, shared }]) => count >= least && shared).map(([name]) => name);
  return [...new Set([...kept, ...(prior?.keys() ?? [])])];
}

/** One column of the table of examples: where a feature occurs and how strongly. */
interface Column {
  at: number[];
  strength: number[];
}

function columnsOf(examples: readonly Example[], names: readonly string[]): Column[] {
  const index = new Map(names.map((name, at) => [name, at]));
  const columns = names.map((): Column => ({ at: [], strength: [] }));
  examples.forEach(({ features }, row) => {
    for (const [name, value] of features) {
      const column = columns[index.get(name) ?? -1];
      column?.at.push(row);
      column?.strength.push(value);
    }
  });
  return columns;
}

/** How much each example counts. */
function countsOf(examples: readonly Example[], share: number): Float64Array {
  const sizes = new Map<string, number>();
  for (const { source } of examples) sizes.set(source, (sizes.get(source) ?? 0) + 1);
  const most = share * examples.length;
  return Float64Array.from(examples, ({ source }) => Math.min(1, most / (sizes.get(source) ?? 1)));
}

/** The farthest that one step may go: Newton's steps overshoot where an example decides alone. */
const STRIDE = 2;

/** Newton's steps, a weight at a time, until the sums stand still. */
function weighed(examples: readonly Example[], learning: Learning): Model {
  const names = vocabulary(examples, learning);
  const columns = columnsOf(examples, names);
  const known = names.map((name) => learning.prior?.get(name) ?? 0);
  const weights = known.slice();
  const sums = new Float64Array(examples.length);
  const counts = countsOf(examples, learning.share);
  const is = Float64Array.from(examples, (one) => (one.is ? 1 : 0));
  const stepOf = ({ at, strength }: Column, pull: number, off: number): number => {
    let slope = pull * off;
    let bend = pull + 1e-6;
    for (let i = 0; i < at.length; i++) {
      const row = at[i] as number;
      const value = strength[i] as number;
      const sure = 1 / (1 + Math.exp(-(sums[row] as number)));
      const count = counts[row] as number;
      slope += count * (sure - (is[row] as number)) * value;
      bend += count * sure * (1 - sure) * value * value;
    }
    return Math.max(-STRIDE, Math.min(STRIDE, -slope / bend));
  };
  const move = ({ at, strength }: Column, step: number): void => {
    for (let i = 0; i < at.length; i++) {
      const row = at[i] as number;
      sums[row] = (sums[row] as number) + step * (strength[i] as number);
    }
  };
  columns.forEach((column, at) => {
    move(column, known[at] as number);
  });
  const all: Column = { at: examples.map((_, row) => row), strength: examples.map(() => 1) };
  let bias = 0;
  for (let round = 0; round < learning.rounds; round++) {
    const step = stepOf(all, 0, 0);
    bias += step;
    move(all, step);
    columns.forEach((column, at) => {
      const change = stepOf(column, learning.ridge, (weights[at] as number) - (known[at] as number));
      weights[at] = (weights[at] as number) + change;
      move(column, change);
    });
  }
  return { bias, weights: new Map(names.map((name, at) => [name, weights[at] as number])) };
}

export function learn(examples: readonly Example[], learning: Learning): Model {
  const { weights } = weighed(examples, learning);
  const strong = (name: string): boolean => Math.abs(weights.get(name) ?? 0) >= learning.weakest;
  const prior = new Map([...(learning.prior ?? [])].filter(([name]) => strong(name)));
  return weighed(examples, { ...learning, sees: (name) => learning.sees(name) && strong(name), prior });
}
