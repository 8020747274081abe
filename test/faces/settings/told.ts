// Settings and previews that the page may be told. Every text in them was written for these tests.

import type { Preview, SettingsView } from '../../../src/contract';
import { DEFAULT_POLICY } from '../../../src/core/model/policy';

type Settings = Extract<SettingsView, { state: 'settings' }>;

export const SETTINGS: Settings = {
  state: 'settings',
  now: Date.UTC(2026, 4, 12, 9, 30),
  policy: { ...DEFAULT_POLICY, excludedLabels: ['chore'] },
  version: 7,
  mayEdit: true,
  types: [
    { id: '10001', name: 'Story', kind: null },
    { id: '10002', name: 'Bug', kind: 'defect' },
  ],
  fields: [
    { id: 'customfield_1', name: 'Customer' },
    { id: 'customfield_2', name: 'Walk route' },
  ],
  others: [{ id: '10009', key: 'MEOW', name: 'Meowly' }],
};

export const OWN_CRITERIA: Settings = {
  ...SETTINGS,
  policy: {
    ...SETTINGS.policy,
    gate: { mode: 'return', future: 'warn', grace: 30 },
    override: { who: 'named', people: ['ada'] },
    publish: true,
    definition: {
      kinds: {
        feature: [
          { by: 'check', check: 'missing-description', required: true },
          { by: 'field', field: 'customfield_1', name: 'Customer', required: true },
          { by: 'jql', id: 'q1', name: 'Has a design', jql: 'labels = designed', required: true },
          { by: 'tick', id: 't1', name: 'Security has looked at it', required: false },
        ],
      },
      types: {},
    },
  },
};

export const PREVIEW: Preview = {
  unread: 0,
  of: 24,
  before: 12,
  after: 9,
  changes: [
    {
      issue: '10003',
      key: 'BARK-3',
      summary: 'Kennel drop-down in the calendar',
      before: 'ready',
      after: 'not-ready',
      gaps: ['tick:t1', 'missing-estimate'],
    },
    {
      issue: '10004',
      key: 'BARK-4',
      summary: 'Walkers see allergies before a walk starts',
      before: 'not-ready',
      after: 'ready',
      gaps: [],
    },
  ],
  names: { 'tick:t1': 'Security has looked at it', 'jql:q1': 'Has a design' },
  untold: ['jql:q1'],
};
