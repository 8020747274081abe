// Every word the issue panel says in English. Sentences about single findings come from the checks themselves.

import type { Message } from '../../core/words/fill';

export const en = {
  'verdict.ready': 'Ready',
  'verdict.not-ready': 'Not ready',
  'verdict.unknown': 'Not enough to say',
  'verdict.ready.means': 'Nothing is missing to start.',
  'verdict.not-ready.means': {
    one: '{n} thing is missing before it can start.',
    other: '{n} things are missing before it can start.',
  },
  'verdict.unknown.means': 'Some of what makes an item ready could not be judged.',
  'verdict.later': 'It stands below the items that are asked to be ready, so nothing here is urgent.',
  'verdict.done': 'This issue is done. Backlog Vitals judges open items only.',
  'verdict.no-item':
    'Epics and sub-tasks are not judged: an epic is too large, and a sub-task speaks through its parent.',

  'age.certain': 'Last changed by a person {ago}',
  'age.uncertain': 'Changed {ago}',

  'findings.fix': 'Fix:',
  'findings.all': { one: 'Show all {n}', other: 'Show all {n}' },
  'findings.fewer': 'Show fewer',

  'findings.advised': 'Advised, not required',

  'ticks.title': 'Ticked by hand',
  'ticks.required': '{name} (required)',
  'ticks.by': 'Ticked {ago} by',
  'ticks.failed': 'The tick was not kept: {reason}',
  'outside.title': 'Asked by your team',
  'outside.field': '{name} is not filled in.',
  'outside.jql': '{name}: does not hold, as last asked.',
  'outside.advised': 'Advised: {what}',

  'rewrite.open': 'Turn it round…',
  'rewrite.close': 'Close the draft',
  'rewrite.lead':
    'A draft that begins with the problem. What the item says is in it; the questions are yours to answer.',
  'rewrite.problem': 'Problem: {text}',
  'rewrite.problem.ask': 'Who cannot do what today, and what does it cost them?',
  'rewrite.outcome': 'Outcome: {text}',
  'rewrite.outcome.ask': 'What will be better, for whom, and how would we notice?',
  'rewrite.done': 'Done when: {text}',
  'rewrite.done.ask': 'One example: what a person does, and what must then be seen.',
  'rewrite.idea': 'One idea, not a must: {text}',
  'rewrite.decide': 'To decide first: {text}',

  'override.open': 'Let it through…',
  'override.stay': 'It may stay in {sprint}, because',
  'override.come': 'It may come into {sprint}, because',
  'override.sprint': 'its sprint',
  'override.hint': 'Holds for this item in this sprint. Your name and reason are kept in the audit.',
  'override.missing': 'Say why, so that others need not ask.',
  'override.send': 'Let it through',
  'override.cancel': 'Cancel',
  'override.told': 'Let through: “{reason}”',

  'dismiss.open': 'Not a problem here…',
  'dismiss.reason': 'Not a problem here, because',
  'dismiss.reason.missing': 'Say why, so that others need not ask.',
  'dismiss.hint': 'Everybody who sees the item can read it. Whether it is ready stays as it is.',
  'dismiss.until': 'Ask again',
  'dismiss.days': { one: 'in {n} day', other: 'in {n} days' },
  'dismiss.always': 'when the words change',
  'dismiss.send': 'Dismiss',
  'dismiss.cancel': 'Cancel',
  'dismissed.told': '{name}: not a problem here. “{reason}”',
  'dismissed.restore': 'Restore',

  'entry.told': 'Moved into {sprint} before it was ready, {ago}',
  'entry.gaps': 'Missing then: {gaps}',

  loading: 'Reading this issue',
  'failed.title': 'This issue could not be judged',
  'failed.body': 'Jira answered: {reason}',
  'failed.retry': 'Try again',
  'unread.not-enrolled.title': 'This project is not enrolled',
  'unread.not-enrolled.body':
    'Its administrator can do that on the page “Backlog Vitals”, after being told what it costs.',
  'unread.first-scan.title': 'Not judged yet',
  'unread.first-scan.body': 'The first scan of this project has not come to its end. Look again in a few minutes.',
  'no-permission': 'You may not see what Backlog Vitals knows about this project.',
} as const satisfies Record<string, Message>;

export type En = typeof en;
