// The attic: what nobody has thrown away. Most of it is older than a year.

import type { Row } from '../row';

export const ATTIC: readonly Row[] = [
  [
    'webshop',
    'Sell old things',
    { age: 520, by: 'ruben', to: 'ruben' },
    'Add a shop page with a cart where we sell things that are no longer lent.',
  ],
  [
    'branch-photo',
    'Photos of branches',
    { age: 460, by: 'helen', p: null },
    'People do not find the door in Old Weir.',
  ],
  [
    'v3-misc',
    'Stuff for 3.0',
    { age: 500, by: 'tomasz', fix: '3.0', log: ['120.5 tomasz fix 2.5>3.0'] },
    'Collecting ticket.',
  ],
  [
    'widget',
    'Widget for partner sites',
    { age: 545, by: 'callum', log: ['64 auto labels >needs-check'], labels: ['needs-check'] },
    'Build an iframe widget (300 x 250) with a search box that the tourism office can embed at the bottom of its home page.',
  ],
  [
    'whatsapp',
    'WhatsApp instead of SMS',
    { age: 480, by: 'helen', in: 'ep-late', votes: 4, log: ['64 auto labels >needs-check'], labels: ['needs-check'] },
    'Use WhatsApp for all messages instead of SMS.',
  ],
  [
    'parking',
    'Where to stop with a trailer',
    { age: 430, by: 'helen', in: 'ep-collect' },
    'Harbour Street has no place to stop. Borrowers got fines and sent us the bill. The page of a branch should say where one can stop for ten minutes.',
  ],
  [
    'coffee',
    'Coffee machine in the app',
    { age: 760, by: 'ruben', to: 'ruben', p: 'Lowest', links: ['relates wishlist'] },
  ],
  [
    'multi-tenant',
    'Multi-tenancy',
    { age: 840, by: 'ruben', labels: ['platform'] },
    'Introduce a tenant_id column in all tables so that other regions can use the Lendery. See <https://wiki.lendery.example/archive/tenancy>.',
  ],
  [
    'ie',
    'Internet Explorer shows no calendar',
    { type: 'Bug', age: 905, by: 'helen', p: 'Low', log: ['880 ruben: The PC in Mill Lane will be replaced.'] },
    'Only on the old PC in Mill Lane.',
  ],
  ['graphql', 'GraphQL', { type: 'Task', age: 555, by: 'ruben', to: 'ruben' }, 'Replace REST by GraphQL.'],
  [
    'photo-zoom',
    'Zoom into photos',
    { age: 410, by: 'callum', in: 'ep-shelf', log: ['64 auto labels >needs-check'], labels: ['needs-check'] },
    'Add a magnifier icon in the lower left corner of each photo. A click opens a modal with the photo at full size.',
  ],
  [
    'donate',
    'Donate a thing',
    {
      age: 450,
      by: 'helen',
      votes: 3,
      log: [
        '395 mara: Good, but we have no shelf.',
        '27 helen: Four more on Saturday. I would take an automatic answer for a start.',
      ],
    },
    'Twenty people a month offer us things, by mail, phone and at the desk. We take one in ten, and the other nine are angry that nobody answers.',
  ],
  [
    'loan-insurance',
    'Insurance for expensive things',
    { age: 490, by: 'aisha', in: 'ep-money', p: 'High', to: 'ruben' },
    'Ask an insurer for a price per loan.',
  ],
  ['sso', 'Login', { age: 750, by: 'ruben', p: null }, ''],
  [
    'sound',
    'Sound when a scan works',
    { age: 395, by: 'helen', in: 'ep-desk', log: ['64 auto labels >needs-check'], labels: ['needs-check'] },
    'Volunteers look at the screen after each scan. With a beep they could look at the person.',
  ],
  ['receipt-pdf', 'PDF', { age: 530, by: 'noor' }, 'The PDF should look nicer.'],
  [
    'calendar-feed',
    'My loans in my calendar',
    { age: 405, in: 'ep-late', votes: 2, log: ['64 auto labels >needs-check'], labels: ['needs-check'] },
    'I would like to see due days in my own calendar, because that is where I look.',
  ],
  [
    'stock-minimum',
    'Automatic reorder',
    { age: 470, by: 'noor' },
    'When the last box of drill bits is lent, send an order to the supplier.',
  ],
  [
    'old-fees',
    'Fee of 2019 still on some accounts',
    {
      type: 'Bug',
      age: 560,
      by: 'noor',
      in: 'ep-money',
      level: 'Payments team',
      log: ['550 ruben: 44 accounts. Book them out?'],
    },
    'Some accounts show a fee from before the new books. Nobody knows whether it was paid.',
  ],
  [
    'event-kit',
    'Party kit',
    { age: 440, by: 'helen', in: 'ep-welcome', links: ['duplicates reserve-kit @95'] },
    'Borrow everything for a party at once: tables, lights, grill. If one thing is gone people abandon the rest.',
  ],
  ['admin-colors', 'Colours', { age: 585, by: 'callum', p: null }, 'Use the new palette.'],
  [
    'region-two',
    'Second region',
    { age: 790, by: 'mara' },
    'The neighbours in the valley want to join. Keep for later.',
  ],
  [
    'search-log',
    'Keep what people searched for',
    {
      age: 415,
      in: 'ep-shelf',
      log: ['390 mara: We would learn what is missing.', '64 auto labels >needs-check'],
      labels: ['needs-check'],
    },
    'We do not know what people looked for and did not find. A list of searches without result, per month, no names.',
  ],
];
