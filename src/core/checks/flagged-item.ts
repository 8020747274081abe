// An item near the top whose flag somebody has raised: it is stuck, whatever its links say.

import { itemCheck } from './check';

export const flaggedItem = itemCheck({
  id: 'flagged-item',
  vital: 'ready',
  where: 'horizon',
  weight: 4,
  effort: 15,
  options: {},
  text: {
    name: 'Flagged item',
    why: 'A raised flag says that somebody got stuck here; until it is lowered, the next one who starts gets stuck too.',
    found: 'Its flag is raised.',
    fix: 'Say in a comment what it waits for, and lower the flag once that is settled.',
  },
  judge: ({ flagged }) => (flagged ? { verdict: 'found', values: {} } : { verdict: 'sound' }),
});
