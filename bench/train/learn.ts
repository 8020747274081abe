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

export function learn(examples: readonly Example[], learning: Learning): Model {
  const names = vocabulary(examples, learning);
  const index = new Map(names.map((name, at) => [name, at]));
  const rows = examples.map(({ features, is }) => {
    const at: number[] = [];
    const strength: number[] = [];
    for (const [name, value] of features) {
      const place = index.get(name);
      if (place === undefined) continue;
      at.push(place);
      strength.push(value);
    }
    return { at, strength, is: is ? 1 : 0 };
  });
  const known = Float64Array.from(names, (name) => learning.prior?.get(name) ?? 0);
  const weights = known.slice();
  const steps = new Float64Array(names.length).fill(1e-6);
  let bias = 0;
  let biasStep = 1e-6;
  const pull = learning.ridge / Math.max(1, rows.length);
  for (let round = 0; round < learning.rounds; round++) {
    const slope = new Float64Array(names.length);
    let biasSlope = 0;
    for (const { at, strength, is } of rows) {
      let sum = bias;
      for (let i = 0; i < at.length; i++) sum += (weights[at[i] as number] as number) * (strength[i] as number);
      const error = 1 / (1 + Math.exp(-sum)) - is;
      biasSlope += error;
      for (let i = 0; i < at.length; i++) {
        const place = at[i] as number;
        slope[place] = (slope[place] as number) + error * (strength[i] as number);
      }
    }
    for (let i = 0; i < names.length; i++) {
      const step = (slope[i] as number) / rows.length + pull * ((weights[i] as number) - (known[i] as number));
      const far = (steps[i] as number) + step * step;
      steps[i] = far;
      weights[i] = (weights[i] as number) - (0.3 * step) / Math.sqrt(far);
    }
    const step = biasSlope / rows.length;
    biasStep += step * step;
    bias -= (0.3 * step) / Math.sqrt(biasStep);
  }
  return { bias, weights: new Map(names.map((name, at) => [name, weights[at] as number])) };
}
