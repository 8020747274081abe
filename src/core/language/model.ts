// A linear model: named features times readable weights. What it says can always be traced to the words that it read.

/** Feature name → strength, mostly 1. */
export type Features = Map<string, number>;

export interface Model {
  bias: number;
  weights: ReadonlyMap<string, number>;
}

const NUMBER = /^\d+(?:\.\d+)?$/;

/** Weights as they are stored: a number weighs the names after it, "-name" speaks against; "_" is a space in a name. */
export function modelOf(bias: number, stored: string): Model {
  const weights = new Map<string, number>();
  let size = 0;
  for (const entry of stored.split(/\s+/)) {
    if (entry === '') continue;
    if (NUMBER.test(entry)) size = Number(entry);
    else if (entry.startsWith('-')) weights.set(entry.slice(1).replaceAll('_', ' '), -size);
    else weights.set(entry.replaceAll('_', ' '), size);
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
  /** Feature name → alternating model index and weight. */
  weights: ReadonlyMap<string, readonly number[]>;
}

export function panelOf<Name extends string>(
  models: Readonly<Record<Name, Model>>,
  names: readonly Name[],
): Panel<Name> {
  const weights = new Map<string, number[]>();
  names.forEach((name, index) => {
    for (const [feature, weight] of models[name].weights) {
      const entry = weights.get(feature);
      if (entry) entry.push(index, weight);
      else weights.set(feature, [index, weight]);
    }
  });
  return { names, biases: names.map((name) => models[name].bias), weights };
}

export function surenesses<Name extends string>(panel: Panel<Name>, features: Features): Record<Name, number> {
  const sums = [...panel.biases];
  for (const [name, strength] of features) {
    const entry = panel.weights.get(name);
    if (!entry) continue;
    for (let i = 0; i < entry.length; i += 2) {
      const index = entry[i] as number;
      sums[index] = (sums[index] as number) + (entry[i + 1] as number) * strength;
    }
  }
  const sure = {} as Record<Name, number>;
  panel.names.forEach((name, index) => {
    sure[name] = 1 / (1 + Math.exp(-(sums[index] as number)));
  });
  return sure;
}
