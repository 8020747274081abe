// Every word of the list of findings in English.

import type { Message } from '../../../../src/core/words/fill';

export const en = {
  title: 'Findings',
  lead: { one: '{n} finding on {items} item', other: '{n} findings on {items} items' },
  'lead.keys': 'The arrow keys walk the list; what is chosen is told in full beside it.',
  more: {
    one: '{n} more finding is left out, from the end of the backlog. Filters work on what is listed.',
    other: '{n} more findings are left out, from the end of the backlog. Filters work on what is listed.',
  },
  'short.title': 'Not all findings could be read just now',
  'short.body': {
    one: '{n} finding is left out, from the end of the backlog: only so much can be read in a minute. Try again in a minute.',
    other:
      '{n} findings are left out, from the end of the backlog: only so much can be read in a minute. Try again in a minute.',
  },
  list: 'Findings in backlog order',
  detail: 'The chosen finding',
  'detail.effort': 'Effort',
  'detail.dismissed': 'Somebody has said that this is not a problem here.',
  'stale.title': 'The findings could not be read again',
  'stale.body': 'What you see is what was read before. Jira answered: {reason}',
  'stale.retry': 'Try again',
  'none.title': 'Nothing found',
  'none.body': 'No item of this backlog has a finding that you may see.',
  'no-match.title': 'No finding matches these filters',
  'no-match.body': 'Take one of them away to see more.',

  filters: 'Filters',
  'filters.clear': 'Clear filters',
  'filter.option': '{name} ({count})',
  'filter.vital': 'Vital',
  'filter.check': 'Check',
  'filter.type': 'Type',
  'filter.owner': 'Owner',
  'filter.parent': 'Epic',
  'filter.where': 'Place',
  'filter.said': 'State',
  'all.vital': 'All vitals',
  'all.check': 'All checks',
  'all.type': 'All types',
  'all.owner': 'Everybody',
  'all.parent': 'All epics',
  'all.where': 'Whole backlog',
  'all.said': 'Open and dismissed',
  'owner.nobody': 'Nobody',
  'owner.unnamed': 'Somebody without a name here',
  'parent.none': 'No epic',
  'parent.hidden': 'An epic you may not see',
  'where.next': 'Next items',
  'where.later': 'Later',
  'said.open': 'Open',
  'said.dismissed': 'Dismissed',

  'head.item': 'Item',
  'head.finding': 'Finding',
  'head.place': 'Place',
  'row.dismissed': 'dismissed',
  jql: { one: 'Open {n} item in Jira', other: 'Open {n} items in Jira' },
  'jql.first': { one: 'Open the first {n} in Jira', other: 'Open the first {n} in Jira' },
  csv: 'Export as CSV',
  'csv.summary': 'Summary',
  'csv.found': 'What was found',
  'csv.fix': 'What to do',
} as const satisfies Record<string, Message>;

export type En = typeof en;
