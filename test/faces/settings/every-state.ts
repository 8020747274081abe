// Every state of the settings page, with words by which it is known.

import { OWN_CRITERIA, SETTINGS } from './told';

export const SETTINGS_STATES: readonly [name: string, told: unknown, says: string][] = [
  ['built in', SETTINGS, 'As built in, until you change it.'],
  ['own criteria', OWN_CRITERIA, 'Has a design'],
  ['looking only', { ...OWN_CRITERIA, mayEdit: false }, 'You are looking only'],
  ['not enrolled', { state: 'not-enrolled' }, 'This project is not enrolled'],
  ['no permission', { state: 'no-permission' }, 'You cannot see these settings'],
  ['failed', new Error('The app answered late'), 'The settings could not be read'],
  ['loading', undefined, 'Reading the settings'],
];
