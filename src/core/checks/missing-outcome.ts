// A feature that does not say why it is wanted: no problem, need, reason or goal.

import { itemCheck } from './check';

export const missingOutcome = itemCheck({
  id: 'missing-outcome',
  vital: 'problem-led',
  where: 'backlog',
  weight: 5,
  effort: 5,
  options: {},
  text: {
    name: 'Missing outcome',
    why: 'Without the reason nobody can weigh it against other wishes, find a simpler way or notice that it is no longer needed.',
    found: 'It does not say why: who has which trouble today, or what gets better.',
    fix: 'Add one sentence: who cannot do what today, or what gets better for whom.',
  },
  judge: ({ kind, wording }) => {
    if (kind !== 'feature') return { verdict: 'not-applicable' };
    if (wording.language === null) return { verdict: 'unknown' };
    return wording.outcome ? { verdict: 'sound' } : { verdict: 'found', values: {} };
  },
});
