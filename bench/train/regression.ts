// Logistic regression over a handful of numbers: Newton's steps with a pull towards zero, deterministic. Features are
// put on one scale first and the weights are told in their own.

export interface Row {
  x: readonly number[];
  is: boolean;
  weight: number;
}

export interface Fitted {
  bias: number;
  weights: number[];
}

const ROUNDS = 25;

export const probability = ({ bias, weights }: Fitted, x: readonly number[]): number =>
  1 / (1 + Math.exp(-x.reduce((sum, value, index) => sum + value * (weights[index] ?? 0), bias)));

/** The solution of a·x = b, by elimination; `a` is symmetric and positive. */
function solve(a: number[][], b: number[]): number[] {
  const rows = a.map((row, at) => [...row, b[at]!]);
  const size = rows.length;
  for (let at = 0; at < size; at++)
    for (let below = at + 1; below < size; below++) {
      const factor = rows[below]![at]! / rows[at]![at]!;
      for (let column = at; column <= size; column++) rows[below]![column]! -= factor * rows[at]![column]!;
    }
  const x = new Array<number>(size).fill(0);
  for (let at = size - 1; at >= 0; at--) {
    const rest = x.reduce((sum, value, column) => (column > at ? sum + value * rows[at]![column]! : sum), 0);
    x[at] = (rows[at]![size]! - rest) / rows[at]![at]!;
  }
  return x;
}

function scaleOf(rows: readonly Row[], at: number): { mean: number; deviation: number } {
  const mean = rows.reduce((sum, { x }) => sum + x[at]!, 0) / rows.length;
  const variance = rows.reduce((sum, { x }) => sum + (x[at]! - mean) ** 2, 0) / rows.length;
  return { mean, deviation: Math.sqrt(variance) || 1 };
}

export function learned(rows: readonly Row[], ridge: number): Fitted {
  const size = rows[0]?.x.length ?? 0;
  const scales = Array.from({ length: size }, (_, at) => scaleOf(rows, at));
  const scaled = rows.map(({ x }) => [1, ...x.map((value, at) => (value - scales[at]!.mean) / scales[at]!.deviation)]);
  const weights = new Array<number>(size + 1).fill(0);
  for (let round = 0; round < ROUNDS; round++) {
    const slope = weights.map((weight, at) => (at === 0 ? 0 : ridge * weight));
    const bend = weights.map((_, at) => weights.map((__, other) => (at === other ? ridge : 0)));
    scaled.forEach((z, row) => {
      const { is, weight } = rows[row]!;
      const sure = 1 / (1 + Math.exp(-z.reduce((sum, value, at) => sum + value * weights[at]!, 0)));
      const off = weight * (sure - (is ? 1 : 0));
      const steep = weight * sure * (1 - sure);
      for (let at = 0; at <= size; at++) {
        slope[at]! += off * z[at]!;
        for (let other = 0; other <= size; other++) bend[at]![other]! += steep * z[at]! * z[other]!;
      }
    });
    solve(bend, slope).forEach((step, at) => {
      weights[at]! -= step;
    });
  }
  const own = weights.slice(1).map((weight, at) => weight / scales[at]!.deviation);
  return { bias: weights[0]! - own.reduce((sum, weight, at) => sum + weight * scales[at]!.mean, 0), weights: own };
}
