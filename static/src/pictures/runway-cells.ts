// How the runway is cut into sprints, and what its length means.

export type Stretch = 'short' | 'thin' | 'right' | 'long';

const LEAST_CELLS = 3;
/** More would be a pattern, not a picture; the last cell then stays full and the number says the rest. */
const MOST_CELLS = 6;

export const cellsOf = (sprints: number): { at: number; filled: number }[] => {
  const cells = Math.min(MOST_CELLS, Math.max(LEAST_CELLS, Math.ceil(sprints)));
  return Array.from({ length: cells }, (_, at) => ({ at: at + 1, filled: Math.min(1, Math.max(0, sprints - at)) }));
};

export const stretchOf = (sprints: number): Stretch => {
  if (sprints < 1) return 'short';
  if (sprints < 1.5) return 'thin';
  return sprints <= 4 ? 'right' : 'long';
};
