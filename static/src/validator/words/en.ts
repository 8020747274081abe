// Every word of the validator's settings in English.

import type { Message } from '../../../../src/core/words/fill';

export const en = {
  title: 'Ready to start',
  lead: 'Refuses the transition of an item that is not ready, and names what it lacks. What cannot be judged is let through.',
  where:
    'What an item needs stands in the settings of Backlog Vitals in each project. Projects that are not enrolled are not touched.',
  'demand.legend': 'What must hold',
  'demand.required': 'Required criteria',
  'demand.required.means': 'What is advisory keeps nothing back.',
  'demand.every': 'All criteria, advisory ones too',
  'demand.every.means': 'For a transition after which nothing may be open.',
  'hint.label': 'A sentence of your own after the refusal',
  'hint.hint': 'For example whom to ask. May stay empty.',
  'view.required': 'Items must meet the required criteria of their Definition of Ready.',
  'view.every': 'Items must meet all criteria of their Definition of Ready, advisory ones too.',
  'view.hint': 'After the refusal it says: “{hint}”',
  uninstall:
    'Remove this rule from your workflows before you uninstall Backlog Vitals: Jira does not promise to let items through without it.',
} as const satisfies Record<string, Message>;

export type En = typeof en;
