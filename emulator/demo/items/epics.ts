// What the Lendery wants to be better at: eight epics, the first of them the most urgent.

import type { Row } from '../row';

export const EPICS: readonly Row[] = [
  [
    'ep-collect',
    'Collect without staff',
    {
      type: 'Epic',
      age: 210,
      p: 'High',
      status: 'In Progress',
      fix: '2.4',
      log: ['200.5 tomasz status To Do>In Progress'],
    },
    `Half of our branches are open fewer than twenty hours a week, so a drill that is free on Saturday cannot be fetched on Saturday. Lockers at the door make opening hours matter less.

We will know it worked when four out of ten loans in Harbour Street and Mill Lane are collected outside opening hours.`,
  ],
  [
    'ep-late',
    'Bring things back on time',
    { type: 'Epic', age: 160, p: 'High', status: 'Ready', log: ['40.5 tomasz status To Do>Ready'] },
    'One loan in six comes back late, and the next borrower finds out at the desk. Fewer late returns, and nobody surprised by one.',
  ],
  [
    'ep-shelf',
    'Know what is really on the shelf',
    { type: 'Epic', age: 320, status: 'In Progress', log: ['300.5 tomasz status To Do>In Progress'] },
    'The catalogue says available, the shelf says no. Whoever travels to a branch should find there what the catalogue promised.',
  ],
  [
    'ep-damage',
    'Broken things get mended, not forgotten',
    { type: 'Epic', age: 280, status: 'In Progress', log: ['260.5 tomasz status To Do>In Progress'] },
    'About ninety things lie broken in back rooms at any time. Each of them is somebody else’s cancelled weekend.',
  ],
  [
    'ep-money',
    'Deposits and fees that people trust',
    { type: 'Epic', age: 300 },
    'Every third complaint is about money: a deposit that came back late, a fee nobody explained.',
  ],
  [
    'ep-welcome',
    'A first loan in ten minutes',
    { type: 'Epic', age: 250 },
    'Four of ten people who start to sign up never borrow anything. From the door to the first loan should take ten minutes.',
  ],
  [
    'ep-desk',
    'A calmer staff desk',
    { type: 'Epic', age: 240 },
    'Volunteers run most desks. What they need should fit on one screen.',
  ],
  [
    'ep-everyone',
    'Everyone can borrow',
    { type: 'Epic', age: 230, by: 'aisha' },
    'Screen readers, other languages, no smartphone.',
  ],
];
