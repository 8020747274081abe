// What a score means in a word. Four bands and no alarm: a low vital is a place to care for, not an error.

export type Band = 'good' | 'fair' | 'care' | 'unknown';

const GOOD_FROM = 80;
const FAIR_FROM = 55;

export const bandOf = (score: number | null): Band => {
  if (score === null) return 'unknown';
  if (score >= GOOD_FROM) return 'good';
  return score >= FAIR_FROM ? 'fair' : 'care';
};
