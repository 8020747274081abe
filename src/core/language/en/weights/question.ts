// Learned by `npx tsx bench/train.ts`: an item leaves something open. Positive weights speak for it, negative ones against.

export const QUESTION = {
  bias: -3.809,
  weights: `
/q_stated>0=4.58 /q_asked>0=4.06 /n_maybe=1.78 /s1_research=1.21 /n_research=1.02 /q_asked>1=0.72 /q_stated>1=0.70
`,
};
