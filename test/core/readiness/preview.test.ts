// Before a definition is saved: what it would change, told of what is known and of nothing else.

import { describe, expect, test } from '@jest/globals';
import { type Criterion, type Evidence, NO_EVIDENCE } from '../../../src/core/model/criterion';
import { DEFAULT_POLICY, type Policy } from '../../../src/core/model/policy';
import { criterionNames } from '../../../src/core/readiness/criterion-names';
import { previewed, previewOf } from '../../../src/core/readiness/preview';
import { backlogFrom, cardFrom, NOW, type Sketch } from '../../support/sketch';

const tick = (id: string): Criterion => ({ by: 'tick', id, name: `Tick ${id}`, required: true });
const jql: Criterion = { by: 'jql', id: 'j', name: 'Priced', jql: 'labels = priced', required: true };
const field: Criterion = { by: 'field', field: 'customfield_7', name: 'Customer', required: true };
const estimate: Criterion = { by: 'check', check: 'missing-estimate', required: true };

const demanding = (...feature: Criterion[]): Policy => ({
  ...DEFAULT_POLICY,
  definition: { kinds: { feature }, types: {} },
});

const look = (
  sketches: Sketch[],
  after: Policy,
  rest: { evidence?: Evidence; hidden?: string[]; before?: Policy } = {},
) => {
  const backlog = backlogFrom(sketches.map((sketch, index) => cardFrom(sketch, `${index + 1}`)));
  const { evidence = NO_EVIDENCE, hidden = [], before = DEFAULT_POLICY } = rest;
  return previewOf({ backlog, before, after, evidence, now: NOW, sees: (id) => !hidden.includes(id) });
};

const SIX: Sketch[] = [{}, {}, {}, { estimate: null }, {}, {}];

describe('a preview', () => {
  test('counts what is ready now and then, and names what changes', () => {
    const evidence = { ticks: { '2': ['a'] }, matches: {} };
    const preview = look(SIX, demanding(tick('a'), estimate), { evidence });
    expect(preview).toMatchObject({ of: 6, before: 5, after: 1, untold: [] });
    expect(preview.changes.map(({ key, before, after, gaps }) => [key, before, after, gaps])).toEqual(
      ['1', '3', '5', '6'].map((id) => [`PLAN-${id}`, 'ready', 'not-ready', ['tick:a']]),
    );
  });

  test('changes nothing where nothing is changed', () => {
    expect(look(SIX, DEFAULT_POLICY)).toEqual({ of: 6, before: 5, after: 5, changes: [], untold: [], unread: 0 });
  });

  test('judges without what nobody has asked yet, and says so', () => {
    const preview = look(SIX, demanding(estimate, jql, field));
    expect(preview).toMatchObject({ of: 6, after: 5, untold: ['jql:j', 'field:customfield_7'] });
    const told = look(
      [{ fields: { customfield_7: false } }, { fields: { customfield_7: true } }],
      demanding(estimate, field),
    );
    expect(told).toMatchObject({ of: 2, before: 2, after: 1, untold: [] });
  });

  test('leaves out what is restricted or hidden from the viewer', () => {
    const sketches = [...SIX, { restricted: true }];
    const preview = look(sketches, demanding(tick('a')), { hidden: ['1', '3'] });
    expect(preview).toMatchObject({ of: 4, before: 3, after: 0 });
    expect(preview.changes.map(({ issue }) => issue)).toEqual(['2', '5', '6']);
    const backlog = backlogFrom(sketches.map((sketch, index) => cardFrom(sketch, `${index + 1}`)));
    const ask = { backlog, before: DEFAULT_POLICY, after: DEFAULT_POLICY, evidence: NO_EVIDENCE, now: NOW };
    expect(previewed(ask)).toEqual(['1', '2', '3', '4', '5', '6']);
  });

  test('knows a kind as it would be mapped', () => {
    const preview = look(SIX, { ...DEFAULT_POLICY, kinds: { '10': 'defect' } });
    expect(preview).toMatchObject({ before: 5, after: 6 });
  });

  test('leaves out what the next scan has to read: a kind that is no longer mapped, a field that is read elsewhere', () => {
    const before = { ...DEFAULT_POLICY, kinds: { '10': 'defect' as const } };
    expect(look(SIX, DEFAULT_POLICY, { before })).toMatchObject({ of: 0, unread: 6, changes: [] });
    expect(look(SIX, DEFAULT_POLICY, { before, hidden: ['2'] })).toMatchObject({ unread: 5 });
    const elsewhere = { ...demanding(estimate, tick('a')), estimateField: 'customfield_9' };
    expect(look(SIX, elsewhere)).toMatchObject({ of: 6, after: 0, untold: ['missing-estimate'] });
    const accepted = { ...DEFAULT_POLICY, acceptanceFields: ['customfield_8'] };
    expect(look(SIX, accepted).untold).toEqual(['missing-acceptance-criteria']);
    expect(look(SIX, { ...demanding(tick('a')), acceptanceFields: ['customfield_8'] }).untold).toEqual([]);
  });

  test('looks at the items that would be near the top', () => {
    const labelled = SIX.map((sketch, index) => (index < 2 ? { ...sketch, labels: ['someday'] } : sketch));
    expect(look(labelled, { ...DEFAULT_POLICY, excludedLabels: ['someday'] })).toMatchObject({ of: 4, before: 3 });
  });
});

test('criteria that are no checks bring their names', () => {
  const policy = {
    ...demanding(tick('a'), estimate, jql),
    definition: { kinds: { feature: [tick('a'), estimate] }, types: { '10': [jql, field] } },
  };
  expect(criterionNames(policy)).toEqual({ 'tick:a': 'Tick a', 'jql:j': 'Priced', 'field:customfield_7': 'Customer' });
  expect(criterionNames(DEFAULT_POLICY)).toEqual({});
});
