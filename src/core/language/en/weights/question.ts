// Learned by `npx tsx bench/train.ts`: an item leaves something open. A number weighs the names after it; a minus speaks against.

export const QUESTION = {
  bias: -3.442,
  weights: `
3.60 /n_research 3.22 /q_stated>0 3.21 /n_maybe 3.10 /q_asked>0 1.08 /q_asked>1 0.86 /s1_research 0.51 /q_stated>1
`,
};
