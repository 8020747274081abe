// An item that belongs to somebody who has left: it looks taken and is nobody's.

import { itemCheck } from './check';

export const absentOwner = itemCheck({
  id: 'absent-owner',
  vital: 'fresh',
  where: 'backlog',
  weight: 2,
  effort: 2,
  options: {},
  text: {
    name: 'Absent owner',
    why: 'Everybody believes that somebody has it in hand, and nobody does.',
    found: 'Assigned to an account that is no longer active.',
    fix: 'Hand it to somebody who is here, or leave it unassigned.',
  },
  judge: ({ assignee }) => {
    if (assignee === null) return { verdict: 'not-applicable' };
    return assignee.active ? { verdict: 'sound' } : { verdict: 'found', values: {} };
  },
});
