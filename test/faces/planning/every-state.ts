// Every state of the planning view, with words by which it is known.

import { ACTIVE, NO_HISTORY, PLAN } from './told';

export const PLANNING_STATES: readonly [name: string, told: unknown, says: string | RegExp][] = [
  ['plan', PLAN, '1 of 4 items are ready'],
  ['no history', NO_HISTORY, /How long that lasts can be told/],
  ['no sprint', { ...PLAN, sprints: [] }, 'No sprint to plan'],
  ['nothing in a sprint', { ...PLAN, sprints: [{ ...ACTIVE, items: [], done: [] }] }, 'Nothing is in this sprint yet.'],
  ['nothing left', { ...PLAN, next: [] }, 'Every item near the top is already in a sprint.'],
  ['none ready', { ...PLAN, next: PLAN.next.slice(1, 2) }, /None of them is ready yet/],
  ['looking only', { ...PLAN, mayMove: false, mayOverride: false }, 'Next in the backlog'],
  ['first scan', { state: 'first-scan' }, 'The backlog is being read for the first time'],
  ['not enrolled', { state: 'not-enrolled' }, 'This project is not enrolled'],
  ['no permission', { state: 'no-permission' }, 'You cannot see this plan'],
  ['failed', new Error('The app answered late'), 'The plan could not be read'],
  ['loading', undefined, 'Reading the plan'],
];
