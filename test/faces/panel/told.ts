// An issue as Jira's REST tells it and what the app knows of it beside that. Written for these tests.

import type { IssueContext } from '../../../src/contract';
import { DEFAULT_POLICY } from '../../../src/core/model/policy';

export const NOW = Date.UTC(2026, 4, 12, 9, 30);
const DAY = 86_400_000;

type Enrolled = Extract<IssueContext, { state: 'enrolled' }>;

const on = (at: number): string => new Date(at).toISOString().replace('Z', '+0000');

const paragraph = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] });

export const adf = (...texts: string[]) => ({ type: 'doc', version: 1, content: texts.map(paragraph) });

export const POINTS = 'customfield_10016';
export const SPRINT = 'customfield_10020';

const person = { accountId: 'abc-1', accountType: 'atlassian', active: true, displayName: 'Ada' };

export const issueWith = (fields: Record<string, unknown> = {}): Record<string, unknown> => ({
  id: '10003',
  key: 'BARK-3',
  fields: {
    summary: 'Add an export button to the kennel list',
    description: adf(
      'Add a button "Export" at the top right of the kennel list. Use the new data grid component and store the result in Redis.',
      'Who may see it? TBD.',
    ),
    duedate: '2026-03-01',
    issuetype: { id: '10001', name: 'Story', subtask: false, hierarchyLevel: 0 },
    project: { id: '10000', key: 'BARK' },
    status: { id: '1', name: 'To Do', statusCategory: { key: 'new' } },
    priority: { id: '3', name: 'Medium' },
    reporter: person,
    assignee: null,
    labels: [],
    issuelinks: [],
    subtasks: [],
    fixVersions: [],
    created: on(NOW - 40 * DAY),
    updated: on(NOW - 40 * DAY),
    votes: { votes: 0 },
    watches: { watchCount: 1 },
    [POINTS]: null,
    [SPRINT]: null,
    ...fields,
  },
});

/** Says what an item needs: problem, acceptance, size. */
export const READY = issueWith({
  duedate: null,
  summary: 'Walkers see allergies before a walk starts',
  description: adf(
    'As a walker I want to see the allergies of a dog before the walk starts, so that no dog gets the wrong treat. Last month two dogs fell ill because nobody knew.',
    'Acceptance criteria:',
    'Given a dog with an allergy, when a walker opens the walk, then the allergy is shown above the route.',
    'Given a dog without allergies, when a walker opens the walk, then nothing is shown above the route.',
  ),
  [POINTS]: 3,
});

export const CONTEXT: Enrolled = {
  state: 'enrolled',
  now: NOW,
  policy: DEFAULT_POLICY,
  shape: { sprint: SPRINT, rank: null, flagged: null, epicLink: null, estimates: [POINTS] },
  frame: {
    project: { id: '10000', key: 'BARK', name: 'Barkly' },
    ordered: 118,
    boards: [{ id: 1, name: 'Barkly', type: 'scrum', closed: [], estimateField: POINTS }],
    sprints: [],
    flow: null,
  },
  position: 3,
  inHorizon: true,
  stored: null,
  entries: [],
  dismissals: [],
  mayDismiss: true,
};

/** What the scan knew of the item's neighbours: most of them are estimated. */
export const ESTIMATED_AROUND: Enrolled = {
  ...CONTEXT,
  frame: { ...CONTEXT.frame, near: { estimated: { with: 20, of: 25 }, estimates: [1, 2, 3, 5], planned: {} } },
  entries: [
    {
      id: '10003-7-1',
      issue: '10003',
      key: 'BARK-3',
      summary: 'Kennel drop-down in the calendar',
      sprint: { id: 7, name: 'Sprint 14', state: 'active' },
      at: NOW - 2 * 3_600_000,
      by: null,
      readiness: 'not-ready',
      gaps: ['missing-estimate', 'open-question'],
    },
  ],
};
