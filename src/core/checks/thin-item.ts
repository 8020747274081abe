// An item that says something, but too little for anyone to start or estimate it without asking first.

import { itemCheck } from './check';

export const thinItem = itemCheck({
  id: 'thin-item',
  vital: 'ready',
  where: 'horizon',
  weight: 4,
  effort: 10,
  options: {
    // How sure the rules must be, in percent.
    sure: 25,
  },
  text: {
    name: 'Thin item',
    why: 'When everybody has to ask first, the refinement happens in the sprint.',
    found: 'It says too little to start on or to estimate.',
    fix: 'Add what happens today, what should happen instead, and one example.',
  },
  judge: ({ wording }, _scene, { sure }) => {
    if (wording.language === null) return { verdict: 'unknown' };
    if (wording.length === 0) return { verdict: 'not-applicable' };
    return wording.thin * 100 >= sure ? { verdict: 'found', values: {} } : { verdict: 'sound' };
  },
});
