// Learned by `npx tsx bench/train.ts`: an item leaves something open. Positive weights speak for it, negative ones against.

export const QUESTION = {
  bias: -2.635,
  weights: `
/q_stated>0=3.25 /n_maybe=2.38 /q_asked>0=2.30 /s1_research=0.93 /q_asked>1=0.65 /q_stated>1=0.60 /q_asked>2=0.41
/n_research=-0.29
`,
};
