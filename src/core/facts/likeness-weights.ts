// Learned by `npx tsx bench/train-duplicates.ts` from the links of one large backlog; a half means even odds.

export const WEIGHTS = {
  base: 0.158,
  terms: 1.412,
  crowd: -2.097,
  place: -0.43,
  apart: -0.3,
  together: -1.64,
  names: 4.125,
  label: 0.459,
  lead: 0.579,
  title: 3.191,
  heading: -1.304,
  rare: 1.924,
  assignee: 0.668,
  reporter: -0.723,
};
