// Every state of the audit, with words by which it is known.

import type { Answers } from '../support/visit';
import { AUDIT, PROVEN, TOO_FEW } from './told';

/** What the audit is told unless a state says otherwise. */
export const AUDITED: Answers = { 'open-audit': AUDIT, 'open-proof': PROVEN };

export const AUDIT_STATES: readonly [name: string, answers: Answers, says: string | RegExp][] = [
  ['full', {}, 'The difference is larger than chance explains.'],
  ['too few', { 'open-proof': TOO_FEW }, /^There are too few/],
  [
    'nothing yet',
    { 'open-audit': { ...AUDIT, lines: [] }, 'open-proof': { state: 'first-scan' } },
    /^Nothing has happened/,
  ],
  ['proof failed', { 'open-proof': new Error('Too late') }, /could not be counted: .*Too late/],
  ['no permission', { 'open-audit': { state: 'no-permission' } }, 'You cannot see this audit'],
  ['not enrolled', { 'open-audit': { state: 'not-enrolled' } }, 'This project is not enrolled'],
  ['failed', { 'open-audit': new Error('Too late') }, 'The audit could not be read'],
  ['loading', { 'open-audit': undefined }, 'Reading the audit'],
];
