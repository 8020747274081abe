// The sprint being prepared: late returns. Six items are ready to start; two got in because somebody was in a hurry.

import type { Row } from '../row';

export const SPRINT_39: readonly Row[] = [
  [
    'due-reminder',
    'Be reminded before a thing is due, not after',
    {
      age: 70,
      p: 'High',
      pts: 3,
      est: 8,
      in: 'ep-late',
      parts: ['Reservations'],
      fix: '2.5',
      sprint: 39,
      status: 'Ready',
      votes: 9,
      watches: 5,
      links: ['blocks extend-by-text @8.5'],
      log: [
        '9 mara description One reminder a day before.>',
        '5 helen: Two days before is right. One day before, people are already at work.',
      ],
    },
    `Borrowers forget. Six of ten late returns come back within a day of the first reminder, but we send that one only when the thing is already late. A reminder two days earlier would spare both sides the fee.

## Acceptance criteria

1. Two days before the due day, at nine in the morning, every borrower has one message with the thing, the branch and the day
2. Whoever has several things due that day gets one message
3. Nobody is reminded of a thing that is already back
4. The message can be answered with "two more days" if nobody waits for the thing`,
  ],
  [
    'grace-hours',
    'No fee for the first three hours',
    {
      age: 66,
      p: 'High',
      pts: 2,
      est: 8,
      in: 'ep-late',
      parts: ['Payments'],
      fix: '2.5',
      sprint: 39,
      status: 'Ready',
      links: ['blocks explain-fee @8.5'],
      log: ['15 noor: Bookkeeping is fine with it, we lose about 40 euros a month.'],
    },
    `Someone who is stuck in traffic pays the same as someone who keeps a tent for a week. Desks waive these fees by hand, each in its own way, and borrowers notice.

## Acceptance

- Back within three opening hours after the due time: no fee, and nothing on the account
- Three hours and one minute: the fee as today
- The desk sees "within grace" next to such a return`,
  ],
  [
    'extend-by-text',
    'Keep a thing longer without a smartphone',
    {
      age: 58,
      pts: 5,
      est: 7,
      in: 'ep-late',
      parts: ['Reservations'],
      fix: '2.5',
      sprint: 39,
      status: 'Ready',
      votes: 3,
      links: ['relates due-reminder @20'],
    },
    `A third of our borrowers have no app, and the only way for them to extend a loan is to ring a desk that is closed. They then bring it back late, and pay.

|| They text || Nobody waiting || Somebody waiting ||
| MORE | seven more days, new day in the answer | polite no, with the due day |
| MORE 3 | three more days | polite no, with the due day |
| anything else | the two things one can text | the same |

## Acceptance

- The answer arrives within a minute, with the new due day in it
- A third extension of the same loan is refused, by text as at the desk`,
  ],
  [
    'explain-fee',
    'See where a late fee comes from',
    {
      age: 52,
      pts: 3,
      est: 8,
      in: 'ep-money',
      parts: ['Payments'],
      fix: '2.5',
      sprint: 39,
      status: 'Ready',
      votes: 6,
      log: ['12 helen: The desk in Old Weir keeps a paper table for this under the keyboard.'],
    },
    `What people at the desk ask most often is why it is nine euros. Volunteers cannot answer it either: they see the sum, not the days. So they often waive it to end the argument.

## Acceptance

- On the account and at the desk, each fee can be opened and shows the due time, the time of return, the days counted, the price a day and what was waived
- The sum of the lines is the fee, to the cent`,
  ],
  [
    'call-reasons',
    'Find out why one call in five is about a return date',
    { type: 'Spike', age: 30, to: 'tomasz', pts: 2, est: 8, in: 'ep-late', sprint: 39, status: 'Ready' },
    `We guess that people ring because the date on the receipt is hard to read, but nobody has counted. Before changing anything else about dates, listen to twenty calls in two branches.

Time box: two days. Result: a page with the reasons counted, and what we would try first.`,
  ],
  [
    'double-notice',
    'Late notice is sent twice after an extension',
    {
      type: 'Bug',
      age: 16,
      by: 'aisha',
      pts: 2,
      est: 8,
      in: 'ep-late',
      parts: ['Reservations'],
      sprint: 39,
      status: 'Ready',
      links: ['relates extend-by-text @10'],
    },
    `Extend a loan on its due day between 00:00 and 00:15. Next morning the borrower gets two late notices, one for the old day and one for the new.

**Expected:** none, the loan is not late. **Actual:** two. About five people a week; one wrote that we are "harassing" her.`,
  ],
  [
    'overdue-list',
    'Overdue list for the branches',
    {
      age: 21,
      in: 'ep-late',
      parts: ['Staff desk'],
      sprint: 39,
      log: ['13 tomasz: Which of the two lists do they mean? @mara please ask Helen.', '4 mara priority Low>Medium'],
    },
    `Branches want to see who is late so that they can ring those people before the weekend.

- Does this include things that are late at another branch? To be clarified with Helen
- Should volunteers see phone numbers? TBD
- Sorted by days late or by value?? Let's decide in refinement

Old list: <https://wiki.lendery.example/desk/overdue>`,
  ],
  [
    'reminder-settings',
    'Settings',
    {
      p: null,
      age: 9,
      in: 'ep-late',
      sprint: 39,
      log: ['8 jonas: What exactly can be set?', '7 tomasz: As discussed on Tuesday. I was not there.'],
    },
  ],
];
