// Every word of the refinement page in English.

import type { Message } from '../../../../src/core/words/fill';

export const en = {
  title: 'Refinement',
  lead: {
    one: '{n} of the next {all} items is worth talking about',
    other: '{n} of the next {all} items are worth talking about',
  },
  'stale.title': 'The agenda could not be read again',
  'stale.body': 'What you see is what was read before. Jira answered: {reason}',
  'stale.retry': 'Try again',
  'none.title': 'Nothing to refine',
  'none.body':
    'No item stands near the top of this backlog that you may see and that is not already in a running sprint.',
  'all-ready.title': 'Everything that comes next is ready',
  'all-ready.body': 'Give the hour back to the team.',
  begin: 'Start the session',
  copy: 'Copy as text',
  save: 'Save as text',
  'copied.yes': 'Copied',
  'copied.refused': 'The browser does not let the page copy. Save it as text instead.',
  'ready.show': { one: 'Show {n} that is ready', other: 'Show {n} that are ready' },
  'ready.hide': 'Hide what is ready',

  estimate: { one: 'estimate {n}', other: 'estimate {n}' },
  'no-estimate': 'no estimate',
  gaps: 'What it lacks',
  open: 'Still open',
  ask: 'Ask {names}',
  ticks: 'Said by the team',
  'said-last': '{outcome}, {ago}',
  'said-note': '“{note}”',

  'session.title': 'Refinement session',
  'session.at': '{at} of {all}',
  'session.progress': 'How far the session is',
  'session.end': 'End the session',
  'session.next': 'Next',
  'session.before': 'Back',
  'session.keys': 'Keys: → next, ← back, 1 to 5 outcome, N note, Esc end',
  'session.characters': 'Letters and digits work as keys',
  'session.keys.read': 'Keys: → next, ← back, Esc end',
  outcomes: 'What the team made of it',
  note: 'Note',
  'outcome.key': '{key} {outcome}',
  'outcome.refined': 'Refined',
  'outcome.needs-answers': 'Needs answers',
  'outcome.split': 'To be split',
  'outcome.later': 'Not now',
  'outcome.dropped': 'Dropped',
  'record.failed': 'It was not recorded. {reason}',

  'text.title': 'Refinement, {date}',
  'text.missing': 'Missing: {gaps}',
  'text.open': 'Still open: “{words}”',
  'text.ask': 'Ask: {names}',
  'text.outcome': 'Outcome: {outcome}{note}',
} as const satisfies Record<string, Message>;

export type En = typeof en;
