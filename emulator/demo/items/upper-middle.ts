// Below the top: understood by somebody, not yet by everybody.

import type { Row } from '../row';

export const UPPER_MIDDLE: readonly Row[] = [
  [
    'fee-column',
    'Move the fee column to the left of the return date',
    { age: 38, by: 'tomasz', pts: 1, est: 24, in: 'ep-desk', parts: ['Staff desk'] },
    `In the returns table, move the column "Fee" to the left of the column "Returned on" and make it bold. Make the column 120 px wide. Change the header from "Fee (EUR)" to "Fee".`,
  ],
  [
    'figma-checkout',
    'New check-out flow',
    { age: 35, by: 'callum', pts: 5, est: 24, in: 'ep-welcome', parts: ['Reservations'] },
    'See the design: <https://design.lendery.example/file/checkout-v4>',
  ],
  [
    'kiosk-logout',
    'Account stays open on the kiosk in the lobby',
    {
      type: 'Bug',
      age: 15,
      by: 'helen',
      p: 'High',
      pts: 1,
      est: 7,
      in: 'ep-desk',
      level: 'Payments team',
      status: 'Ready',
      log: ['7 tomasz status To Do>Ready'],
    },
    `If a borrower walks away, the next person at the kiosk sees their loans and address. Happened twice last week in Harbour Street.

!image(kiosk in Harbour Street, loans of somebody else)

Expected: after 45 seconds without a touch the kiosk asks, after 60 it shows the start page, and "back" leads nowhere.`,
  ],
  [
    'bank-contract',
    'Sign the new contract with the bank',
    {
      type: 'Task',
      age: 60,
      by: 'aisha',
      to: 'mara',
      p: 'High',
      in: 'ep-money',
      due: -6,
      links: ['blocks payout-daily @24'],
      log: ['20 noor: Draft is with legal.', '9 mara due -20>-6'],
    },
    'Daily settlement needs the contract of class B. Legal checks the clause on chargebacks first.',
  ],
  [
    'weekend-collect',
    'Collect on a Sunday',
    { age: 88, in: 'ep-collect', parts: ['Lockers'], votes: 6, links: ['relates locker-release @40'] },
    `People plan on Saturday and build on Sunday. The lockers could serve them, but reservations can only begin on an opening day.

A reservation may begin on any day at a branch with lockers. At branches without, nothing changes.`,
  ],
  [
    'repair-back',
    'See when a thing comes back from the workshop',
    {
      age: 79,
      pts: 3,
      in: 'ep-damage',
      parts: ['Catalogue'],
      log: ['28 birgit: We can say "this week" or "not this week". Not more.'],
    },
    `A thing in repair simply vanishes from the catalogue. Desks ring the workshop to ask, and the workshop has one telephone.

The catalogue shows it as "in repair, expected this week" or "in repair", and lets me wait for it.`,
  ],
  [
    'loan-limit',
    'Borrowers with late things can still reserve more',
    { type: 'Bug', age: 44, by: 'helen', pts: 2, in: 'ep-late', parts: ['Reservations'] },
    `Rule 7 of the terms says: nothing new while something is late. At the desk it is enforced, in the app it is not. 31 such reservations in April.

Expected: the app says which thing is late and offers to extend it, where that is possible.`,
  ],
  [
    'qr-label',
    'Put QR codes on all things',
    {
      age: 86,
      by: 'callum',
      pts: 8,
      in: 'ep-desk',
      parts: ['Staff desk'],
      log: ['60 callum: I have a label printer at home we could try.'],
    },
    `Generate a QR code per thing (UUID v4, error correction level M) and add a print button to the thing page. Implement a scanner in the staff app with the zxing library and store the last scan in a new table thing_scan.`,
  ],
  [
    'waiting-van',
    'Know what the van brings today',
    { age: 61, pts: 3, in: 'ep-desk', parts: ['Staff desk'], links: ['relates wrong-shelf @15'] },
    `The van arrives between nine and eleven. Volunteers keep a metre of shelf free for six things, or have none for sixteen.

The driver's list is a [shared sheet](https://sheets.lendery.example/van), changed until the last minute.

By eight each morning the desk can see what comes, for whom, and what should be handed to the driver.`,
  ],
  [
    'calendar-picker',
    'Replace the date picker with the calendar widget from the new design system',
    { age: 55, by: 'jonas', pts: 3, in: 'ep-welcome' },
    'The date picker should be replaced by `<ld-calendar>` from the design system (v3.2). It must open on click on the icon and be closed with Esc.',
  ],
  [
    'return-anywhere',
    'Bring a thing back to any branch',
    {
      age: 105,
      in: 'ep-late',
      parts: ['Reservations'],
      votes: 14,
      watches: 9,
      log: ['48 mara priority Medium>High', '26 helen: Branches fear they become the store room of the others.'],
      p: 'High',
    },
    `People borrow near work and return near home, or would like to. One in five late things was at the door of the wrong branch on time and sent away.

What must hold: the loan ends when any branch scans the thing; the next borrower's reservation moves to where it can be met; no branch stores more than a fifth above its shelf.

---

- <> Harbour Street and Mill Lane try it first
- <> No transfers on Mondays

Open: who pays the van?`,
  ],
  [
    'guest-loan',
    'Try the Lendery without an account',
    { age: 93, in: 'ep-welcome', votes: 2, log: ['41 tomasz: What about the deposit? To be discussed with @aisha.'] },
    `Four of ten give up while signing up. They wanted a drill for an hour, not a membership.

Borrow one small thing for a day with a card and a phone number, become a member later, keep the history.

- Should the deposit be higher for guests?
- Do we need an ID? Unclear`,
  ],
  [
    'stock-count',
    'Count a shelf in ten minutes',
    {
      age: 77,
      pts: 5,
      in: 'ep-shelf',
      parts: ['Staff desk'],
      log: ['33 helen: Our last count took two evenings and was wrong by Friday.'],
    },
    `Branches count their things once a year because it takes two evenings; in between, about one thing in forty is not where we say.

A volunteer with a phone walks along a shelf of fifty things and knows within ten minutes what is missing and what does not belong there.`,
  ],
  [
    'green-button',
    'Change the colour of the reserve button to green',
    { age: 36, by: 'tomasz', in: 'ep-welcome' },
    'Change the colour of the "Reserve" button from blue to green (#1F845A) and make it rounded. Same for the button on the thing page.',
  ],
  [
    'reserve-kit',
    'Borrow everything for a camping weekend at once',
    { age: 99, pts: 8, in: 'ep-welcome', parts: ['Reservations'], votes: 4 },
    `A camping weekend is eleven things in four categories, and if the stove is gone on the last step, people abandon the other ten. We see 120 such baskets a month in summer.

- A kit shows before the first click whether all of it is free on my dates
- One thing missing: an alternative is offered, or the kit without it
- Reserving a kit is all or nothing`,
  ],
  [
    'bank-report',
    'Ledger and bank differ by cents at the end of the month',
    {
      type: 'Bug',
      age: 39,
      by: 'noor',
      pts: 3,
      in: 'ep-money',
      parts: ['Payments'],
      level: 'Payments team',
      log: ['17 aisha: Rounding of the daily price, I think. Three loans, always with a discount.'],
    },
    `In March 0.07 and in April 0.12 euros. The auditors will ask. Steps: export both for a month, compare the sums per day. Expected: equal.`,
  ],
  [
    'extend-app',
    'Extend a loan by answering the reminder',
    {
      age: 37,
      in: 'ep-late',
      parts: ['Reservations'],
      links: ['relates due-reminder'],
    },
    `A third of our borrowers have no smartphone, and cannot extend a loan while the desk is closed. They bring it back late, and pay. They should be able to extend a loan by text: answer the reminder with the number of days.`,
  ],
  [
    'old-weir-line',
    'Line in Old Weir drops twice a week',
    {
      type: 'Spike',
      age: 31,
      by: 'priya',
      pts: 1,
      in: 'ep-desk',
      log: ['13 priya: Router log attached, it is not us.'],
    },
    'Find out whether the router, the line or our app is to blame, with one week of logs. Then decide whether a mobile fallback for 12 euros a month is worth it.',
  ],
  [
    'deposit-amount',
    'Deposits that fit the thing',
    { age: 84, in: 'ep-money', parts: ['Payments'], votes: 3 },
    `Fifty euros for a waffle iron keep people away; fifty euros for a telescope do not bring it back. Last year we lost four telescopes and no waffle iron.

The deposit follows the value of the thing in three steps, and the borrower sees it before reserving. ~~New members pay double.~~ Members for more than two years pay half.`,
  ],
];
