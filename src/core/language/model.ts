// A linear model: named features times readable weights. What it says can always be traced to the words that it read.

/** Feature name → strength, mostly 1. */
export type Features = Map<string, number>;

export interface Model {
  bias: number;
  weights: ReadonlyMap<string, number>;
}

/** Weights as they are stored: "name=weight" separated by white space; a space inside a name is written "_". */
export function modelOf(bias: number, stored: string): Model {
  const weights = new Map<string, number>();
  for (const entry of stored.split(/\s+/)) {
    const cut = entry.lastIndexOf('=');
    if (cut > 0) weights.set(entry.slice(0, cut).replaceAll('_', ' '), Number(entry.slice(cut + 1)));
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
