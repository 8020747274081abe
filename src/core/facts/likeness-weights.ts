// Learned by `npx tsx bench/train-duplicates.ts` from the links of one large backlog; a half means even odds.

export const WEIGHTS = {
  base: -0.194,
  terms: 0.977,
  crowd: -2.459,
  place: -0.399,
  apart: -0.341,
  together: -1.895,
  names: 4.374,
  label: 0.446,
  lead: 0.67,
  title: 2.607,
  rare: 2.243,
  assignee: 0.687,
  reporter: -0.821,
};
