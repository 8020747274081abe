// Learned by `npx tsx bench/train.ts`: an item leaves something open. Positive weights speak for it, negative ones against.

export const QUESTION = {
  bias: -3.612,
  weights: `
/q_stated>0=4.19 /q_asked>0=3.83 /n_maybe=3.67 /s1_research=1.26 /n_research=0.67 /q_stated>1=0.63 /q_asked>1=0.60
`,
};
