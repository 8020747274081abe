// The tail: ideas of a year and more. Some are good, few are finished thoughts, and nobody has looked for long.

import type { Row } from '../row';

export const TAIL: readonly Row[] = [
  [
    'thing-of-month',
    'Thing of the month',
    { age: 210, by: 'helen', in: 'ep-welcome' },
    'A thing per month with a story from a borrower, on the start page. Branches like the idea.',
  ],
  ['chat', 'Chatbot', { age: 260, by: 'callum', p: 'Low' }, 'Add a chatbot to the bottom right corner.'],
  [
    'opening-alert',
    'Ring me when the branch opens',
    { age: 235, in: 'ep-collect' },
    'People wait in their cars in front of Upper Ferry. A message when the door is unlocked would let them wait at home.',
  ],
  [
    'slots',
    'Time slots for collection',
    {
      age: 280,
      by: 'tomasz',
      in: 'ep-desk',
      votes: 3,
      log: ['240 helen: On Saturdays at ten everybody comes at once, at noon I read a book.'],
    },
    'Saturday at ten the queue reaches the street, at noon the desk is empty. Quarter-hour slots would spread it. Which branches first?',
  ],
  [
    'gps',
    'GPS in the trailers',
    {
      age: 305,
      by: 'jonas',

      log: ['300 ruben: A tracker costs 30 euros plus 2 a month.', '64 auto labels >needs-check'],
      labels: ['needs-check'],
    },
    'Two trailers never came back. Put GPS trackers into all trailers and show them on a map in the staff app.',
  ],
  [
    'co-op',
    'Lend things of neighbours',
    { age: 400, by: 'mara', votes: 6, log: ['64 auto labels >needs-check'], labels: ['needs-check'] },
    'People offer us their own things for lending. We have no room, but could introduce them to each other. Liability!',
  ],
  [
    'dark-mode',
    'Dark mode',
    { age: 330, by: 'callum', p: null, labels: ['needs-check'], log: ['64 auto labels >needs-check'] },
  ],
  ['fee-strategy', 'Fees', { age: 290, by: 'noor', in: 'ep-money' }, 'Rethink the fees.'],
  [
    'reminder-early',
    'Reminder two days before a thing is due',
    { age: 225, by: 'helen', in: 'ep-late' },
    'Borrowers forget. Most late returns come back within a day of the first reminder, but that one is sent when the thing is already late. Send a reminder two days before the due day, in the morning.',
  ],
  [
    'iban',
    'Deposit by bank transfer',
    {
      age: 310,
      by: 'aisha',
      in: 'ep-money',
      parts: ['Payments'],
      log: ['280 aisha: The old bank cannot match them. Perhaps after the contract.'],
    },
    'Older borrowers have no card. They pay in cash, and the desk has to keep hundreds of euros in a drawer.',
  ],
  [
    'rfid',
    'RFID gates',
    { age: 420, by: 'ruben', to: 'ruben' },
    'Install RFID gates at the exits of all branches and tag every thing.',
  ],
  [
    'library-card',
    'Use the card of the public library',
    {
      age: 350,
      in: 'ep-welcome',
      votes: 9,
      log: ['205 mara: The library asked again.', '64 auto labels >needs-check'],
      labels: ['needs-check'],
    },
    'Seven of ten borrowers have a card of the public library, which has already seen their ID. Signing up with it would take a minute.',
  ],
  [
    'csv',
    'CSV export button on every table',
    { age: 265, by: 'priya' },
    'Add a button "Export CSV" above the right corner of each table in the staff app.',
  ],
  [
    'noise',
    'Show how loud a thing is',
    { age: 245, in: 'ep-shelf' },
    'Neighbours complain about wood chippers on Sunday. The page could tell decibels and quiet hours.',
  ],
  [
    'legacy-api',
    'Remove the old API',
    { type: 'Task', age: 380, by: 'ruben', to: 'ruben', labels: ['platform'], p: 'High' },
    'Nobody should call /v1 any more. Find who still does, tell them, switch it off.',
  ],
  ['kids', 'Toys page', { age: 270, by: 'helen', in: 'ep-shelf', p: null }, 'see mail'],
  [
    'carry-home',
    'Bring heavy things home',
    { age: 295, votes: 2, by: 'helen' },
    'Without a car a carpet cleaner stays at the branch. A cargo bike courier offered us a price. Who pays?',
  ],
  ['tags', 'Better tags', { age: 240, by: 'callum', in: 'ep-shelf' }, 'Tags are a mess.'],
  [
    'winter',
    'Winter prices',
    { age: 300, by: 'noor', due: -55, in: 'ep-money' },
    'Tents are free in winter, snow chains are not enough. Prices by season, before the winter starts.',
  ],
  [
    'security-headers',
    'Security headers on all pages',
    { type: 'Task', age: 215, by: 'priya', p: 'Highest', labels: ['security'] },
    'The test of the council found that the lending pages can be framed by other sites. Send CSP and frame-ancestors; the kiosk is the one exception. Due by contract.',
  ],
  [
    'spike-solar',
    'Can lockers run on a solar panel?',
    { type: 'Spike', age: 255, by: 'callum', in: 'ep-collect' },
    'Upper Ferry has no socket outside. Measure what a cabinet draws in a week in December.',
  ],
  [
    'loyal',
    'Points for punctual borrowers',
    {
      age: 340,
      by: 'tomasz',
      in: 'ep-late',
      log: ['200 tomasz rank lower', '64 auto labels >needs-check'],
      labels: ['needs-check'],
    },
    'Gamification: add points, badges and a leaderboard for those who return in time.',
  ],
];
