// Every word of the trends in English.

import type { Message } from '../../../../src/core/words/fill';

export const en = {
  title: 'Trends',
  lead: 'How the backlog has been doing. Each picture has its numbers behind it.',
  'stale.title': 'The trends could not be read again',
  'stale.body': 'What you see is what was read before. Jira answered: {reason}',
  'stale.retry': 'Try again',
  'history.young': 'One scan is a point. The line begins with the second one.',
  'head.day': 'Day',
  'head.week': 'Week from',
  'head.score': 'Score',
  'head.items': 'Open items',

  'score.title': 'Score over time',
  'score.says': 'From {from} to {to} since {since}',
  'growth.title': 'Open items',
  'growth.more': {
    one: '{items} open, {n} more than on {since}',
    other: '{items} open, {n} more than on {since}',
  },
  'growth.fewer': {
    one: '{items} open, {n} fewer than on {since}: easier to oversee',
    other: '{items} open, {n} fewer than on {since}: easier to oversee',
  },
  'growth.same': { one: '{items} open, as many as on {since}', other: '{items} open, as many as on {since}' },

  'flow.title': 'Written and finished',
  'flow.created': 'Written',
  'flow.finished': 'Finished',
  'flow.unread': 'How much was written and finished each week is read with the next full scan.',
  'flow.grows': {
    one: 'In {n} week {created} written, {finished} finished: the backlog grows',
    other: 'In {n} weeks {created} written, {finished} finished: the backlog grows',
  },
  'flow.shrinks': {
    one: 'In {n} week {created} written, {finished} finished: the team keeps up',
    other: 'In {n} weeks {created} written, {finished} finished: the team keeps up',
  },

  'age.title': 'Since somebody last cared',
  'age.head': 'Untouched for',
  'age.less': { one: 'Less than {n} day', other: 'Less than {n} days' },
  'age.days': '{from} to {to} days',
  'age.more': '{from} days and more',
  'age.fresh': 'No item has been left alone for a year',
  'age.says': {
    one: '{n} item ({share}) has been left alone for a year or more',
    other: '{n} items ({share}) have been left alone for a year or more',
  },

  'mix.title': 'What it is made of',
  'mix.says': 'What the team finished in 13 weeks, and what the backlog holds',
  'mix.open': 'What the backlog holds; nothing was finished in 13 weeks',
  'mix.none': 'There is nothing to tell apart yet.',
  'mix.kind': 'Kind of work',
  'mix.finished': 'Finished',
  'mix.backlog': 'In the backlog',
  'kind.feature': 'Features',
  'kind.defect': 'Defects',
  'kind.technical': 'Technical work',
  'kind.research': 'Research',

  'forecast.title': 'When it will be done',
  'forecast.lead': {
    one: 'Drawn from what was finished in {n} week. What is added meanwhile is not counted.',
    other: 'Drawn from what was finished in {n} weeks. What is added meanwhile is not counted.',
  },
  'forecast.young': 'Dates need a few weeks in which something was finished.',
  'forecast.horizon': { one: 'The next item', other: 'The next {n} items' },
  'forecast.backlog': { one: 'The only item', other: 'All {n} items' },
  'forecast.by': '{chance} by {date}',
  'forecast.never': '{chance}: not within five years',
  'forecast.likely': 'What most teams promise by',

  'runway.title': 'Ready work ahead',
} as const satisfies Record<string, Message>;

export type En = typeof en;
