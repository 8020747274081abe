// Where a value stands in a picture, and the few round numbers that are written beside it.

const ROUND = [1, 2, 2.5, 5, 10];

/** The steps from 0 to the first round number that is not below the largest value. */
export const ticksFor = (largest: number, steps = 4): number[] => {
  if (!(largest > 0)) return [0, 1];
  const rough = largest / steps;
  const size = 10 ** Math.floor(Math.log10(rough));
  const step = Math.max(1, size * (ROUND.find((one) => one * size >= rough) ?? 10));
  return Array.from({ length: Math.ceil(largest / step) + 1 }, (_, at) => at * step);
};

/** Maps from..to onto start..end; a range of nothing onto its middle. */
export const placer =
  (from: number, to: number, start: number, end: number) =>
  (value: number): number =>
    to === from ? (start + end) / 2 : start + ((value - from) / (to - from)) * (end - start);

/** At most `most` of the indexes 0..n-1, evenly, the last one always among them. */
export const someOf = (n: number, most: number): number[] => {
  const step = Math.max(1, Math.ceil(n / most));
  return Array.from({ length: n }, (_, at) => at).filter((at) => (n - 1 - at) % step === 0);
};
