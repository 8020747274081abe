// Learned by `npx tsx bench/train.ts`: an item leaves something open. A number weighs the names after it; a minus speaks against.

export const QUESTION = {
  bias: -3.809,
  weights: `
4.58 /q_stated>0 4.06 /q_asked>0 1.78 /n_maybe 1.21 /s1_research 1.02 /n_research 0.72 /q_asked>1 0.70 /q_stated>1
`,
};
