// The lower middle: months old, half understood, still meant seriously.

import type { Row } from '../row';

export const LOWER_MIDDLE: readonly Row[] = [
  [
    'screen-reader',
    'Reserve a thing with a screen reader',
    {
      age: 150,
      by: 'aisha',
      in: 'ep-everyone',
      votes: 2,
      log: ['58 aisha: Tested with Jonas’ neighbour. She got as far as the calendar.'],
    },
    `Blind borrowers ring the desk because the calendar cannot be used without a mouse: its days have no names and focus disappears after the month.

Whoever uses NVDA or VoiceOver can choose a branch, two dates and reserve without help. Tried with two people who do so every day.`,
  ],
  [
    'turkish',
    'The app in Turkish',
    { age: 170, in: 'ep-everyone', by: 'helen', votes: 5 },
    'In Mill Lane every fourth household speaks Turkish. Volunteers translate by hand. We want people to be able to borrow without a translator.',
  ],
  [
    'map-select',
    'Dropdown with all branches at the top right of the branch map',
    { age: 128, by: 'callum', in: 'ep-shelf' },
    'Add a dropdown to the top right of the map. Entries: all branches, sorted by name, default "All branches". On change zoom the map to the branch.',
  ],
  [
    'workshop-board',
    'Send damage reports to the workshop automatically',
    {
      age: 115,
      in: 'ep-damage',
      parts: ['Staff desk'],
      links: ['blocks damage-photo @34'],
      pts: 5,
      log: ['34 birgit: As long as it lands in "Eingang", I am happy.'],
    },
    `Reports go to the workshop as photos by messenger, and get lost between holidays. In March eleven things were mended twice because two people had the photo.

A report made at the desk becomes an item on the workshop's board within a minute. Closing it there makes the thing available again here.`,
  ],
  [
    'report-branch',
    'Yearly report for the council',
    {
      type: 'Task',
      age: 140,
      by: 'mara',
      in: 'ep-desk',
      due: 40,
      log: ['49.5 mara labels >council'],
      labels: ['council'],
    },
    'The council pays by number of loans. The report is due in spring, last year it took Helen four days with a spreadsheet. Numbers per branch: loans, borrowers, things mended.',
  ],
  [
    'fine-cap',
    'A late fee never exceeds the price of the thing',
    {
      age: 130,
      in: 'ep-money',
      parts: ['Payments'],
      pts: 2,
      log: ['70 noor: There is one for 212 euros for a waffle iron.'],
    },
    'Someone owes 212 euros for a waffle iron worth 35. They will not pay, and never come back. The fee stops growing at the price of the thing; what is above it already is taken off once, and noted.',
  ],
  [
    'desk-tabs',
    'Tabs on the borrower page',
    { age: 122, by: 'priya', in: 'ep-desk', p: 'Low' },
    'Split the borrower page into three tabs (Loans, Fees, Notes) with the tab bar at the top, like in the admin area. Remember the last tab in localStorage.',
  ],
  [
    'wishlist',
    'Tell us what you would like to borrow',
    { age: 134, in: 'ep-welcome', votes: 7 },
    `We buy about sixty things a year on the hunch of three people. A third of them is borrowed less than twice.

Whoever searches and finds nothing can leave a wish. Helen sees the wishes of a quarter, counted, before she buys.`,
  ],
  [
    'sewing-course',
    'Courses together with things',
    { age: 145, in: 'ep-welcome', by: 'helen' },
    'Mill Lane has a sewing course with eight machines that must be free every Wednesday. Today Helen reserves them under her own name. A course can hold things for its days, and they show as "course" in the calendar.',
  ],
  [
    'reserve-misc',
    'Various reservation fixes',
    { age: 126, by: 'tomasz', parts: ['Reservations'] },
    'Some small things around reservations that came up in the retro.',
  ],
  [
    'overdue-lock',
    'Account locked after a fee was paid',
    {
      type: 'Bug',
      age: 108,
      by: 'helen',
      in: 'ep-money',
      parts: ['Payments'],
      pts: 2,
      to: 'ruben',
      log: ['100 ruben: I know where this is.'],
    },
    'Pay a fee in full at the desk with card. The account stays locked until the next morning. It should be open when the payment is booked.',
  ],
  [
    'pick-branch',
    'Start with my branch',
    { age: 138, in: 'ep-welcome', votes: 1, log: ['80 mara description Remember the branch.>'] },
    'Every visit begins with choosing among 23 branches, though nine of ten borrowers only ever use one. The app opens with the branch of the last loan, and changing it takes one touch.',
  ],
  [
    'login-ldap',
    'Migrate staff login to Keycloak',
    { type: 'Task', age: 155, by: 'ruben', to: 'ruben', in: 'ep-desk', p: 'High', pts: 8, labels: ['platform'] },
    'Staff accounts live in a home-grown table with MD5 hashes. Move them to Keycloak 24, realm "staff", keep the ids. Old sessions may break once, on a Sunday.',
  ],
  [
    'thing-history',
    'See what happened to a thing',
    { age: 119, in: 'ep-damage', parts: ['Catalogue'], pts: 3 },
    'A drill comes back broken and three borrowers say it was so before. Nobody can tell. The desk sees the last five loans, reports and repairs of a thing, without names of borrowers.',
  ],
  [
    'big-things',
    'Trailer and tent need two people',
    { age: 147, in: 'ep-shelf', by: 'helen' },
    'Volunteers alone at a desk have to refuse the trailer. Borrowers should know before they come when somebody can help to lift. TBD: how do we know who is on shift?',
  ],
  [
    'rate-thing',
    'Stars for things',
    { age: 160, by: 'callum' },
    'Add a five-star rating widget under the photo of each thing with the average in brackets.',
  ],
  [
    'holiday-plan',
    'Closing days for the whole region in one go',
    {
      age: 117,
      in: 'ep-desk',
      parts: ['Staff desk'],
      pts: 3,
      log: ['66 helen: It is 23 times the same eight clicks.'],
    },
    'Before Christmas Helen enters the same closing days at 23 branches, and forgets one each year. Borrowers stood in the snow in Upper Ferry. One list for the region, with exceptions per branch; reservations that touch a closing day are shown before it is saved.',
  ],
  [
    'barcode-old',
    'Old barcodes of the toy library',
    { type: 'Bug', age: 133, by: 'helen', in: 'ep-shelf' },
    'The 400 toys taken over from Upper Ferry have barcodes with a leading zero that the scanner swallows. They are then "unknown". Expected: the toy is found.',
  ],
  [
    'analytics',
    'Tracking',
    { age: 141, by: 'callum' },
    `We need tracking. Details in the wiki:

<<https://wiki.lendery.example/growth/tracking-plan>>`,
  ],
  [
    'loan-gift',
    'Give a loan as a present',
    { age: 152, in: 'ep-welcome', votes: 1 },
    'Grandparents ask at the desk whether they can pay for a weekend with the ice-cream machine. We turn them away. A voucher over a sum can be bought, printed, and used for deposit and fees.',
  ],
  [
    'sort-order',
    'Order of the search results',
    { age: 125, in: 'ep-shelf', parts: ['Catalogue'], links: ['relates search-improvements'] },
    'Typing "drill" shows eleven drill bits first, since they were bought last. People scroll for two screens and conclude that we have no drills. What is free and near comes first; what is borrowed most comes before what is new.',
  ],
  [
    'night-job',
    'Nightly job takes until nine in the morning',
    {
      type: 'Task',
      age: 112,
      by: 'jonas',
      in: 'ep-shelf',
      p: 'High',
      labels: ['platform'],
      log: ['57 jonas: Down to 06:40 after I took the photos out.'],
    },
    'Desks open with the numbers of yesterday. The job reads each thing one by one; read them by branch instead, and stop computing the yearly sums every night. Target: done by five.',
  ],
];
