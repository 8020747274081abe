// What the gate writes on an item, and what its rule on a transition answers.

import type { Message } from '../fill';

export const en = {
  entered: 'This item came into {sprint} and is not ready.',
  'entered.unnamed': 'This item came into a sprint and is not ready.',
  warned:
    'It stays where it is. Mend it, take it out again, or give a reason in the Backlog Vitals panel of this item.',
  'warned.all':
    'Other items came in with it that are not ready either. This is said here for all of them: the Planning page of Backlog Vitals shows what each one needs.',
  returned:
    'It was put back to {target}. Mend it and bring it in again, or first give a reason in the Backlog Vitals panel of this item.',
  'returned.backlog':
    'It was put back to the backlog. Mend it and bring it in again, or first give a reason in the Backlog Vitals panel of this item.',
  'returned.all': 'These came in with it, are not ready either, and were put back as well:',
  refused: 'This item is not ready. {gaps}',
  'gap.check': '{name}: {fix}',
  'gap.field': 'Fill in: {name}',
  'gap.jql': 'Not met: {name}',
  'gap.tick': 'Not ticked: {name}',
} as const satisfies Record<string, Message>;

export type En = typeof en;
