// A linear model: named features times readable weights. What it says can always be traced to the words that it read.

/** Feature name → strength, mostly 1. */
export type Features = Map<string, number>;

export interface Model {
  bias: number;
  weights: ReadonlyMap<string, number>;
}

const NUMBER = /^-?\d+$/;
const CLASS = /^\/|:/;

/** Weights as they are stored: a number, in hundredths, weighs the names after it. "_" is a space in a name; plain names are words. */
export function modelOf(bias: number, stored: string): Model {
  const weights = new Map<string, number>();
  let weight = 0;
  for (const entry of stored.split(/\s+/)) {
    if (NUMBER.test(entry)) weight = Number(entry) / 100;
    else if (entry !== '') weights.set(CLASS.test(entry) ? entry.replaceAll('_', ' ') : `x:${entry}`, weight);
  }
  return { bias, weights };
}

/** How sure the model is, 0..1. */
export function sureness(model: Model, features: Features): number {
  let sum = model.bias;
  for (const [name, strength] of features) {
    const weight = model.weights.get(name);
    if (weight !== undefined) sum += weight * strength;
  }
  return 1 / (1 + Math.exp(-sum));
}

/** Many models over the same features, asked in one pass: reading names is what costs. */
export interface Panel<Name extends string> {
  names: readonly Name[];
  biases: readonly number[];
  /** Feature name → where its weights start in `table`, one for each model. */
  rows: ReadonlyMap<string, number>;
  table: Float64Array;
}

export function panelOf<Name extends string>(
  models: Readonly<Record<Name, Model>>,
  names: readonly Name[],
): Panel<Name> {
  const features = new Set(names.flatMap((name) => [...models[name].weights.keys()]));
  const rows = new Map(Array.from(features, (feature, row) => [feature, row * names.length]));
  const table = new Float64Array(features.size * names.length);
  names.forEach((name, index) => {
    for (const [feature, weight] of models[name].weights) table[(rows.get(feature) as number) + index] = weight;
  });
  return { names, biases: names.map((name) => models[name].bias), rows, table };
}

export function surenesses<Name extends string>(panel: Panel<Name>, features: Features): Record<Name, number> {
  const { names, rows, table } = panel;
  const sums = [...panel.biases];
  for (const [name, strength] of features) {
    const row = rows.get(name);
    if (row === undefined) continue;
    for (let i = 0; i < sums.length; i++) sums[i] = (sums[i] as number) + (table[row + i] as number) * strength;
  }
  const sure = {} as Record<Name, number>;
  names.forEach((name, index) => {
    sure[name] = 1 / (1 + Math.exp(-(sums[index] as number)));
  });
  return sure;
}
