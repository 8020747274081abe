// Fisher's exact test: how likely two shares differ at least so much by chance alone. Right for counts however small.

const logFactorials = (most: number): number[] => {
  const logs = [0];
  for (let n = 1; n <= most; n += 1) logs.push((logs[n - 1] ?? 0) + Math.log(n));
  return logs;
};

/** Ties differ by rounding only. */
const ROUNDING = 1e-7;

/** Two-sided p of `a` out of `n` against `b` out of `m`. */
export function fisher(a: number, n: number, b: number, m: number): number {
  const log = logFactorials(n + m);
  const choose = (all: number, some: number): number => (log[all] ?? 0) - (log[some] ?? 0) - (log[all - some] ?? 0);
  const hits = a + b;
  const chance = (first: number): number => Math.exp(choose(n, first) + choose(m, hits - first) - choose(n + m, hits));
  const seen = chance(a);
  let p = 0;
  for (let first = Math.max(0, hits - m); first <= Math.min(n, hits); first += 1) {
    const one = chance(first);
    if (one <= seen * (1 + ROUNDING)) p += one;
  }
  return Math.min(1, p);
}
