// Learned by `npx tsx bench/train.ts`: an item leaves something open. A number weighs the names after it, in hundredths.

export const QUESTION = {
  bias: -3.442,
  weights: `
360 /n_research 322 /q_stated>0 320 /n_maybe 311 /q_asked>0 107 /q_asked>1 86 /s1_research 51 /q_stated>1
`,
};
