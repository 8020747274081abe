// The sprint under way: collecting from lockers, a guest from two sprints ago, and two things nobody had planned.

import type { Row } from '../row';

export const SPRINT_38: readonly Row[] = [
  [
    'locker-code',
    'Open a locker with the code from the confirmation',
    {
      age: 62,
      to: 'callum',
      p: 'High',
      pts: 5,
      est: 21,
      in: 'ep-collect',
      parts: ['Lockers'],
      fix: '2.4',
      sprint: 38,
      status: 'In Review',
      labels: ['lockers'],
      watches: 6,
      log: [
        '20 callum: The cabinet answers within two seconds on site, I measured it in Harbour Street.',
        '2 priya: Reviewed the happy path. The third wrong code still says "try again", see task two.',
      ],
    },
    `As a borrower who works until six, I want to open the locker with the code I was sent, so that I can fetch my thing after the branch has closed.

## What we will see

- **Given** a loan that is ready in locker 7, **when** the borrower types its code, **then** door 7 opens within five seconds and the loan begins
- **Given** a code of another loan, **when** it is typed, **then** no door opens and the display says how many tries are left
- After three wrong codes the keypad rests for ten minutes and the branch sees it on the desk screen

- [x] Keypad talks to the cabinet
- [ ] Message after the third wrong code
- [x] Loan begins when the door opens

The wiring is described in <https://wiki.lendery.example/lockers/cabinet>. Ask @callum about the cabinet.`,
  ],
  [
    'locker-release',
    'Give an uncollected locker to the next borrower',
    {
      age: 48,
      to: 'aisha',
      p: 'High',
      pts: 3,
      est: 20,
      in: 'ep-collect',
      parts: ['Lockers', 'Reservations'],
      fix: '2.4',
      sprint: 38,
      status: 'In Progress',
      links: ['relates locker-code @46'],
      log: ['19 helen: In March eleven lockers stood blocked over a weekend. People asked for exactly this.'],
    },
    `Things that nobody collects block a locker for days: in March eleven of sixteen in Harbour Street. The people waiting for a locker cannot know that the first borrower will never come.

A locker becomes free again 24 hours after the first reminder, counted from {date:-2} for those already waiting.

!info The thing itself goes back to its shelf by hand. That stays as it is.

**Done when** an uncollected loan ends by itself after 24 hours, the borrower gets one message saying so, and the next person in the queue is offered the locker within a minute.`,
  ],
  [
    'door-sensor',
    'Door 4 in Mill Lane reports open although it is shut',
    {
      type: 'Bug',
      age: 12,
      by: 'helen',
      to: 'priya',
      p: 'Highest',
      pts: 3,
      est: 11,
      in: 'ep-collect',
      parts: ['Lockers'],
      sprint: 38,
      status: 'In Progress',
      log: [
        '11 mara priority Medium>Highest',
        '3 priya: Happens only below 4 °C. The reed contact sits at the very edge of its range.',
      ],
    },
    `Every morning since the frost the desk in Mill Lane sees door 4 as open. A volunteer walks over, finds it shut, and walks back.

1. Shut door 4 and wait a minute
2. Look at the desk screen

**Expected:** door 4 is shown as shut. **Actual:** it is shown as open, until somebody presses against it.

\`\`\`text
06:41:07 cab=ML door=4 state=OPEN lock=ENGAGED
06:41:09 cab=ML door=4 state=OPEN lock=ENGAGED retry=3
\`\`\``,
  ],
  [
    'collect-notice',
    'Know that my thing is waiting in the locker',
    {
      age: 45,
      to: 'jonas',
      pts: 3,
      est: 20,
      in: 'ep-collect',
      parts: ['Lockers'],
      fix: '2.4',
      sprint: 38,
      status: 'Ready',
      votes: 4,
      links: ['relates locker-code @40', 'blocks due-reminder @9'],
    },
    `Borrowers now learn from a phone call by the desk that a thing has arrived. With lockers nobody sits at the desk, so nobody calls, and the thing waits.

> I cycled there twice for nothing. — a borrower in the spring survey

## Acceptance

- Within two minutes after a thing is put into a locker, its borrower has a message with the branch, the locker number and the code
- Whoever has given only a phone number gets a text message instead of an e-mail
- Someone with three things in three lockers gets one message, not three`,
  ],
  [
    'mill-lane-hours',
    'Load Mill Lane’s opening hours and closing days',
    {
      type: 'Task',
      age: 3,
      by: 'helen',
      sudden: true,
      to: 'jonas',
      pts: 1,
      in: 'ep-collect',
      sprint: 38,
      status: 'In Review',
      labels: ['data'],
    },
    `The lockers in Mill Lane refuse to open on 24 December because the branch counts as closed. Load the hours from Helen’s list.

|| Day || From || To ||
| Tuesday | 10:00 | 13:00 |
| Friday | 14:00 | 18:00 |
| Saturday | 09:00 | 12:00 |

Checked when the branch page of Mill Lane shows these hours and the lockers open at any hour.`,
  ],
  [
    'offline-receipt',
    'Hand out a receipt while the branch is offline',
    {
      age: 96,
      to: 'priya',
      pts: 8,
      est: 66,
      in: 'ep-desk',
      parts: ['Staff desk'],
      sprint: [36, 37, 38],
      status: 'In Progress',
      log: [
        '36 priya: The printer works without network, the numbering does not. I need a day with the till people.',
        '22 tomasz: Moved on again. Let us talk about splitting it.',
      ],
    },
    `When the line in Old Weir drops (about twice a week), volunteers write receipts by hand and type them in later. Last month nine of thirty were never typed in, so nine deposits are missing from the books.

Volunteers want to hand out a receipt all the same, and nobody wants to type anything in later.`,
  ],
  [
    'deposit-locker',
    'Pay the deposit back when a locker loan is cancelled early',
    {
      age: 75,
      to: 'aisha',
      p: 'High',
      pts: 5,
      est: 60,
      in: 'ep-money',
      parts: ['Payments', 'Lockers'],
      fix: '2.4',
      sprint: [36, 37, 38],
      status: 'Ready',
      links: ['relates locker-release @30'],
      log: ['6 aisha: Cannot start: the bank still settles once a week. Waiting for the new payout.'],
    },
    `Whoever cancels before opening the locker waits up to nine days for the deposit. Seven complaints in April alone, and two people told us they will not borrow again.

The deposit is on its way the same day, and the borrower sees "on its way" under _My loans_. Cancelling after the door was opened changes nothing.`,
  ],
  [
    'clock-change',
    'Reservations over the clock change end an hour early',
    {
      type: 'Bug',
      age: 3,
      by: 'callum',
      to: 'callum',
      p: 'High',
      pts: 2,
      sprint: 38,
      sudden: true,
      status: 'In Progress',
      parts: ['Reservations'],
      log: ['2 callum: It is the midnight of the branch, not of the server. Fix is small, tests are not.'],
    },
    `Reservations that run over the last Sunday of the month end at 23:00 instead of midnight; the next borrower can then book an hour that is not free. 14 loans this weekend.

Expected: a reservation ends at midnight of the branch’s own time on every day of the year. Seen in Harbour Street and Old Weir since Monday.`,
  ],
  [
    'visit-labels',
    'Things for the council visit',
    { p: null, type: 'Task', age: 2, by: 'tomasz', to: 'jonas', sprint: 38, sudden: true, status: 'To Do' },
  ],
];

export const SPRINT_38_SUBTASKS: readonly Row[] = [
  [
    'locker-code-1',
    'Keypad firmware on all three cabinets',
    {
      type: 'Sub-task',
      age: 18,
      to: 'callum',
      in: 'locker-code',
      status: 'Done',
      log: ['8 callum status To Do>Done'],
    },
  ],
  [
    'locker-code-2',
    'Say how many tries are left',
    {
      type: 'Sub-task',
      age: 18,
      to: 'callum',
      in: 'locker-code',
      status: 'In Progress',
      log: ['3 callum status To Do>In Progress'],
    },
  ],
  [
    'locker-release-1',
    'Message to the one who did not come',
    { type: 'Sub-task', age: 9, to: 'aisha', in: 'locker-release' },
  ],
  [
    'locker-release-2',
    'Offer to the next in the queue',
    {
      type: 'Sub-task',
      age: 9,
      to: 'aisha',
      in: 'locker-release',
      status: 'In Progress',
      log: ['2 aisha status To Do>In Progress'],
    },
  ],
  [
    'offline-receipt-1',
    'Numbers that survive going offline',
    {
      type: 'Sub-task',
      age: 60,
      to: 'priya',
      in: 'offline-receipt',
      status: 'In Progress',
      log: ['30 priya status To Do>In Progress'],
    },
  ],
  [
    'offline-receipt-2',
    'Try it in Old Weir on a Friday',
    { type: 'Sub-task', age: 60, to: 'ruben', in: 'offline-receipt' },
  ],
];
