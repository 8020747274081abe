// The top of the backlog, what the team would take after the next sprint. Mostly refined, with a few that only look it.

import type { Row } from '../row';

export const TOP: readonly Row[] = [
  [
    'next-borrower-waits',
    'Tell me when somebody is waiting for what I have',
    {
      age: 64,
      p: 'High',
      pts: 3,
      est: 22,
      in: 'ep-late',
      parts: ['Reservations'],
      fix: '2.5',
      votes: 5,
      log: ['22 tomasz status To Do>Ready', '16 mara rank higher'],
      status: 'Ready',
    },
    `People keep things "just in case" because they cannot see that anybody else needs them. In the survey eight of ten said they would bring a thing back sooner if they knew. :bulb:

- The borrower of a thing that is reserved next sees "someone is waiting from {date:+6}" on the loan
- The name of the other person is never shown
- Nobody waiting: nothing is shown`,
  ],
  [
    'branch-dropdown',
    'Add a dropdown to the top right of the branch map',
    { age: 41, pts: 2, est: 24, in: 'ep-shelf', parts: ['Catalogue'], log: ['23 jonas: Easy enough, two hours.'] },
    `Add a dropdown to the top right of the map with all 23 branches, sorted by name. On change the map should zoom to the branch. Use the same component as in the filter bar. The default entry is "All branches".`,
  ],
  [
    'closed-early',
    'Do not travel to a branch that closed early',
    {
      age: 75,
      p: 'High',
      pts: 3,
      est: 23,
      in: 'ep-shelf',
      parts: ['Catalogue', 'Staff desk'],
      votes: 7,
      watches: 8,
      status: 'Ready',
      log: [
        '60 helen: Sixty-two complaints since January, most from families with a trailer.',
        '23 tomasz status To Do>Ready',
      ],
    },
    `Volunteers fall ill, the branch stays shut, and people learn it at the door. 62 complaints since January.

**When** the desk marks a branch as closed for today, **then** within a minute the branch page, the map and every open reservation of that day say so, and each borrower with a collection today has a message with the next opening.

Reservations of that day are kept for one more opening day.`,
  ],
  [
    'volunteer-shift',
    'A new volunteer can lend out a thing in the first hour',
    {
      age: 110,
      pts: 5,
      est: 101,
      in: 'ep-desk',
      parts: ['Staff desk'],
      status: 'Ready',
      log: ['101 tomasz status To Do>Ready', '64 auto labels >needs-check', '40.5 tomasz rank lower'],
      labels: ['needs-check'],
    },
    `A new volunteer needs three shifts with somebody beside them. Three of eight gave up in autumn.

- On the first shift, one screen with the four things that happen at a desk: lend, return, extend, report broken
- Anything else is one click away and marked "ask a colleague"
- Tried with two new volunteers: each lends a thing within an hour, without asking`,
  ],
  [
    'damage-photo',
    'Report a broken thing with a photo when bringing it back',
    {
      age: 83,
      p: 'High',
      pts: 5,
      est: 36,
      in: 'ep-damage',
      parts: ['Staff desk'],
      status: 'Ready',
      log: [
        '36 tomasz status To Do>Ready',
        '35.5 auto fix 2.4>2.5',
        '14 birgit: For the workshop the serial number matters more than the photo, please ask for both.',
      ],
      fix: '2.5',
    },
    `The workshop gets things with a paper tag that says "broken". Birgit's people then spend, on average, twenty minutes finding out what is wrong with each.

+++ What the workshop needs to know
- What the thing no longer does
- When it was noticed
  - at collection
  - in use
  - at return
- A photo, and the serial number
+++

!warning The photo may show faces. It is deleted once the thing is mended.

A report with these four can be made at the desk in under a minute, and it is on the workshop's board before the borrower has left.`,
  ],
  [
    'search-improvements',
    'Search improvements',
    {
      p: 'Low',
      age: 33,
      to: 'jonas',
      in: 'ep-shelf',
      parts: ['Catalogue'],
      log: ['30 jonas: Is this about typos or about the order of results?'],
    },
    'The search should be better and more intuitive. Should it look into the descriptions, too? To be decided with Helen.',
  ],
  [
    'payout-daily',
    'Deposits leave our account daily, not weekly',
    {
      age: 76,
      by: 'aisha',
      p: 'High',
      pts: 20,
      est: 24,
      in: 'ep-money',
      parts: ['Payments'],
      labels: ['bank'],
      log: ['10 aisha: The bank wants a new contract. Noor has the draft.', '9 aisha flag >on'],
      flagged: true,
      links: ['blocks deposit-locker @52'],
    },
    `Weekly settlement is the reason that deposits take up to nine days. The bank offers daily settlement.

A deposit released before 15:00 is booked the same day. The report of the bank and our ledger agree every morning; a difference is shown, never corrected by itself.`,
  ],
  [
    'desk-and-stats',
    'Return several things at once and show the branch its monthly numbers',
    { age: 54, pts: 8, est: 24, in: 'ep-desk', parts: ['Staff desk'] },
    `Families bring back six things and the volunteer clicks through six screens while the queue grows. It should be possible to return all things of a borrower in one go. In addition, the branch wants a page with its loans, returns and fees per month for the council report. Also the receipt should be printed in the language of the borrower.

- All six are returned with one confirmation
- The monthly page matches the books
- The receipt is in the language set on the account`,
  ],
  [
    'elastic',
    'Use Elasticsearch for the catalogue',
    { age: 47, by: 'jonas', pts: 20, est: 40, in: 'ep-shelf', parts: ['Catalogue'] },
    `Replace the current LIKE queries with Elasticsearch 8. Create an index with the fields title, brand, category and branch. Add a nightly job that rebuilds the index. The search page must call the new endpoint /search/v2.`,
  ],
  [
    'spring-letter',
    'Spring letter, opening hours and a shorter sign-up',
    { p: 'Low', age: 27, by: 'helen', pts: 5, est: 22, in: 'ep-welcome' },
    `Members should get a letter by e-mail with the new things of the season. In addition, the page with the opening hours of all branches has to be reworked so that it can be read on a phone. Also, we should take the four fields that nobody reads off the sign-up form; two of three people stop there.

- The letter can be unsubscribed
- All 23 branches are on the page
- Signing up takes six fields instead of ten`,
  ],
  ['late-van', 'Notice for late van', { age: 50, by: 'helen', in: 'ep-desk' }, 'Better notice.'],
  [
    'phone-catalogue-photo',
    'Photos load slowly on a phone',
    {
      type: 'Bug',
      age: 28,
      by: 'priya',
      pts: 2,
      est: 14,
      in: 'ep-shelf',
      parts: ['Catalogue'],
      status: 'Ready',
      log: ['14 tomasz status To Do>Ready'],
    },
    'Several people told the desk that the photos are far too slow on their phones. Tomasz has noticed it, too.',
  ],
  [
    'harbour-lamp',
    'Lamp on the locker cabinet blinks all night',
    { type: 'Bug', age: 19, by: 'helen', p: 'Low', in: 'ep-collect', parts: ['Lockers'] },
    'The neighbours in Harbour Street complain about it. Helen has promised them that somebody takes care of it.',
  ],
  [
    'wrong-shelf',
    'Things counted at the wrong branch after a transfer',
    {
      type: 'Bug',
      age: 20,
      by: 'helen',
      p: 'High',
      pts: 3,
      est: 14,
      in: 'ep-shelf',
      parts: ['Catalogue'],
      status: 'Ready',
      log: ['14 tomasz status To Do>Ready'],
    },
    `Since 2.3, a thing that travels with the van is shown at its old branch until midnight. On Saturday three people stood in Old Weir for a carpet cleaner that was in Mill Lane.

Steps: transfer a thing, let the van driver scan it in, look it up in the catalogue. It still shows the branch it left. Expected: the new branch, as soon as it is scanned in.`,
  ],
  [
    'instant-refund-view',
    'See the state of my deposit',
    {
      age: 59,
      pts: 3,
      est: 23,
      in: 'ep-money',
      parts: ['Payments'],
      status: 'Ready',
      log: ['23 tomasz status To Do>Ready', '18 aisha: The three states are all that the bank tells us.'],
    },
    `A deposit that is on its way and a deposit that is lost look the same to a borrower: both are not there. About thirty people a month write to ask.

_My loans_ shows one of {status:held|blue} {status:on its way|yellow} {status:paid back|green} with the day it changed. "On its way" for more than five days turns into a hint whom to write to.`,
  ],
  [
    'queue-place',
    'Know my place in the queue for a popular thing',
    {
      age: 90,
      pts: 2,
      est: 30,
      in: 'ep-shelf',
      parts: ['Reservations'],
      status: 'Ready',
      votes: 11,
      log: ['30 tomasz status To Do>Ready', '29 jonas: Counting is cheap, I checked.'],
    },
    `The telescope has 40 people waiting. They ask us every week, and many give up and buy one.

Next to "reserved" I can read how many are before me and, from the loans of the last year, the month it will probably be mine. The number falls as soon as someone in front of me cancels.`,
  ],
  [
    'safety-sheet',
    'Borrowers of dangerous tools get the safety sheet',
    {
      age: 72,
      pts: 3,
      est: 23,
      in: 'ep-welcome',
      parts: ['Catalogue'],
      fix: '2.4',
      status: 'Ready',
      log: ['50.5 mara fix >2.3', '30 auto fix 2.3>2.4', '23 tomasz status To Do>Ready'],
    },
    `Our insurance pays for accidents with chainsaws, sanders and tile cutters only if the borrower got the safety sheet. Today it lies in the box, or not.

When a thing of the class "dangerous" is lent, the sheet is in the confirmation, the borrower ticks that they have read it, and we can show the insurer the day and the version they saw.`,
  ],
  [
    'family-card',
    'Lend on one card for a whole family',
    {
      age: 66,
      in: 'ep-welcome',
      parts: ['Reservations'],
      votes: 8,
      links: ['relates desk-and-stats @50'],
      log: ['31 mara: Who is liable if a child loses something? Legal will tell us.', '31.2 mara flag >on'],
      flagged: true,
    },
    `Parents have to open an account for each child and pay a deposit for each. Many leave at that point.

One card, one deposit, up to six people; the loans of each can be seen by the adults. Waiting for legal: is one signature enough? And from what age may a child collect alone?`,
  ],
  [
    'sms-costs',
    'Text messages per branch',
    { type: 'Task', age: 26, by: 'noor', pts: 1, est: 14, in: 'ep-late', labels: ['bookkeeping'] },
    `Noor needs the number of text messages per branch and month to split the bill, so far she counts them by hand from the provider's PDF. Done when the September bill was split with it.`,
  ],
];
