// Learned by `npx tsx bench/train.ts`: an item leaves something open. Positive weights speak for it, negative ones against.

export const QUESTION = {
  bias: -3.322,
  weights: `
/q_stated>0=3.98 /n_maybe=3.39 /q_asked>0=2.76 /s1_research=1.17 /q_asked>1=0.65 /n_research=0.51 /q_stated>1=0.46
/q_asked>2=0.39
`,
};
