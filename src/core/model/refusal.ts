// Where settings were refused, and what to do about it: data for whoever translates, and a sentence for everybody else.

import type { Values } from './finding';

export interface Refusal {
  /** A path into the policy, as "definition.kinds.feature.2.jql"; empty: all of it. */
  at: string;
  code: RefusalCode;
  values: Values;
  message: string;
}

export const REFUSALS = {
  'not-settings': 'These are no settings. Export them anew and try again.',
  unknown: 'Nothing here is called “{name}”. Leave it out.',
  'no-list': 'Give a list.',
  'no-number': 'Give a number from {least} to {most}.',
  'no-switch': 'Say yes or no.',
  'no-choice': 'Choose one of {choices}.',
  'no-id': 'Give an id of letters, digits, “-”, “_” and “.”, at most {most} characters long.',
  'no-check': 'There is no check “{name}” that looks at single items. Choose one from the list.',
  'too-many': 'Keep at most {most} here.',
  'too-long': 'Shorten it to {most} characters.',
  'no-name': 'Give it a name.',
  'no-jql': 'Write the JQL that a ready item matches.',
  'bad-jql': 'Jira does not understand it: {message}',
  'personal-jql': 'Leave out {name}: its answer depends on who asks.',
  'sorted-jql': 'Leave out ORDER BY: a criterion is met or not.',
  'jql-unasked': 'Jira could not be asked about it. Save again in a while.',
  twice: 'Remove one: it is asked for twice.',
  'two-meanings': 'Use another id: “{name}” means something else in another list.',
  nobody: 'Name at least one person, or let administrators decide.',
} as const;

export type RefusalCode = keyof typeof REFUSALS;
