// Reading what Jira, its boards and old exports really send.

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DEFAULT_POLICY } from '../../src/core/model/policy';
import { changesOf } from '../../src/jira/read/changes-of';
import { fieldShapeOf, NO_SHAPE } from '../../src/jira/read/field-shape';
import { fieldsToRead, readingOf } from '../../src/jira/read/reading-of';

const AGILE = 'com.pyxis.greenhopper.jira:';
const PLAIN = 'com.atlassian.jira.plugin.system.customfieldtypes:';
const field = (id: string, name: string, custom: string, untranslatedName?: string) => ({
  id,
  name,
  untranslatedName,
  custom: true,
  schema: { type: 'any', custom, customId: 1 },
});

const FIELDS = [
  { id: 'summary', name: 'Zusammenfassung', schema: { type: 'string', system: 'summary' } },
  field('customfield_10007', 'Sprint', `${AGILE}gh-sprint`),
  field('customfield_10008', 'Rang', `${AGILE}gh-lexo-rank`),
  field('customfield_10021', 'Markiert', `${PLAIN}multicheckboxes`, 'Flagged'),
  field('customfield_10014', 'Epos-Link', `${AGILE}gh-epic-link`),
  field('customfield_10016', 'Schätzung', `${AGILE}jsw-story-points`),
  field('customfield_10030', 'Story Points', `${PLAIN}float`),
  field('customfield_10031', 'Umsatz', `${PLAIN}float`),
];

describe('which field is which', () => {
  it('goes by the type that made a field, in any language', () => {
    expect(fieldShapeOf(FIELDS)).toEqual({
      sprint: 'customfield_10007',
      rank: 'customfield_10008',
      flagged: 'customfield_10021',
      epicLink: 'customfield_10014',
      estimates: ['customfield_10016', 'customfield_10030'],
    });
  });

  it("puts the boards' own estimate first and names it once", () => {
    expect(fieldShapeOf(FIELDS, ['customfield_10030']).estimates).toEqual(['customfield_10030', 'customfield_10016']);
  });

  it.each([[null], [undefined], ['none'], [[null, 3, {}]]])('knows nothing of %j', (junk) => {
    expect(fieldShapeOf(junk)).toEqual(NO_SHAPE);
  });

  it('asks Jira for each field once', () => {
    const asked = fieldsToRead(fieldShapeOf(FIELDS), { ...DEFAULT_POLICY, estimateField: 'customfield_10016' });
    expect(asked).toContain('customfield_10007');
    expect(new Set(asked).size).toBe(asked.length);
  });
});

const SHAPE = fieldShapeOf(FIELDS);
const read = (fields: unknown, rest: object = {}) =>
  readingOf({ id: '10101', key: 'SHOP-7', fields, ...rest }, SHAPE, DEFAULT_POLICY);

describe('one issue', () => {
  it('reads a whole one', () => {
    const reading = read({
      summary: 'Guests lose their basket',
      project: { id: '10000' },
      issuetype: { id: '10001', name: 'Vorgang', hierarchyLevel: 0 },
      status: { id: '3', name: 'In Arbeit', statusCategory: { key: 'indeterminate', name: 'In Arbeit' } },
      priority: { id: '2' },
      reporter: { accountId: 'a1', active: true, accountType: 'atlassian' },
      assignee: { accountId: 'bot', active: true, accountType: 'app' },
      labels: ['checkout', 4],
      customfield_10016: 5,
      customfield_10021: [{ id: '1', value: 'Hindernis' }],
      customfield_10007: [
        { id: 4, name: 'Old, indeed', state: 'closed' },
        { id: 5, name: 'Now', state: 'active' },
      ],
      parent: { id: '10050', key: 'SHOP-1', fields: { issuetype: { hierarchyLevel: 1 } } },
      subtasks: [{ id: '1' }],
      issuelinks: [
        {
          type: { id: '10', inward: 'wird blockiert von', outward: 'blockiert' },
          inwardIssue: { id: '10102', key: 'SHOP-8', fields: { status: { statusCategory: { key: 'done' } } } },
        },
      ],
      fixVersions: [{ id: '7', released: false, releaseDate: '2026-03-01' }],
      duedate: '2026-02-28',
      created: '2026-01-05T09:00:00.000+0100',
      updated: '2026-01-06T08:00:00.000+0000',
      votes: { votes: 2 },
      watches: { watchCount: 3 },
      security: { id: '1' },
      comment: { comments: [{ author: { accountId: 'a1' }, created: '2026-01-06T08:00:00.000Z' }] },
    });
    expect(reading).toMatchObject({
      id: '10101',
      type: { id: '10001', level: 0 },
      stage: 'doing',
      estimate: 5,
      flagged: true,
      labels: ['checkout'],
      assignee: { kind: 'app' },
      parent: { key: 'SHOP-1', level: 1 },
      links: [{ phrase: 'wird blockiert von', direction: 'inward', id: '10102', stage: 'done' }],
      releases: [{ id: '7', released: false, at: Date.UTC(2026, 2, 1) }],
      due: Date.UTC(2026, 1, 28),
      created: Date.UTC(2026, 0, 5, 8),
      votes: 5,
      restricted: true,
      changes: null,
    });
    expect(reading.sprints.map((sprint) => [sprint.id, sprint.state])).toEqual([
      [4, 'closed'],
      [5, 'active'],
    ]);
    expect(reading.comments).toHaveLength(1);
  });

  it('estimates in the measure of the board: hours are no points, and points no hours', () => {
    const estimate = (boardField: string, fields: Record<string, unknown>) =>
      readingOf({ fields }, fieldShapeOf(FIELDS, [boardField]), DEFAULT_POLICY).estimate;
    expect(estimate('timeoriginalestimate', { timeoriginalestimate: 28_800 })).toBe(8);
    expect(estimate('timeoriginalestimate', { timeoriginalestimate: null, customfield_10016: 5 })).toBeNull();
    expect(estimate('customfield_10016', { timeoriginalestimate: 28_800 })).toBeNull();
    expect(estimate('customfield_10030', { customfield_10016: 5, timeoriginalestimate: 28_800 })).toBe(5);
  });

  it('reads sprints that an old export wrote as text, and knows the field by them where none is named', () => {
    const text =
      'com.atlassian.greenhopper.service.sprint.Sprint@1[id=37,rapidViewId=3,state=CLOSED,name=Sprint 9,goal=]';
    expect(readingOf({ fields: { customfield_1: [text] } }, NO_SHAPE, DEFAULT_POLICY).sprints).toEqual([
      { id: 37, name: 'Sprint 9', state: 'closed' },
    ]);
    expect(
      readingOf({ fields: { customfield_1: [{ id: '37', value: 'x' }] } }, NO_SHAPE, DEFAULT_POLICY).sprints,
    ).toEqual([]);
  });

  it('tells comments not read from none', () => {
    expect(read({}).comments).toBeNull();
    expect(read({ comment: { comments: [] } }).comments).toEqual([]);
  });

  it('takes an epic by its name only where Jira gives no level', () => {
    expect(read({ issuetype: { name: 'Epic' } }).type.level).toBe(1);
    expect(read({ issuetype: { name: 'Epic', hierarchyLevel: 0 } }).type.level).toBe(0);
    expect(read({ issuetype: { name: 'Unteraufgabe', subtask: true } }).type.level).toBe(-1);
  });

  it('takes a resolved issue without a status category as done', () => {
    expect(read({ resolution: { id: '1' } }).stage).toBe('done');
  });

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (fields, rest) => {
        const reading = readingOf({ fields, changelog: { histories: rest } }, SHAPE, DEFAULT_POLICY);
        expect(typeof reading.id).toBe('string');
        expect(Array.isArray(reading.sprints)).toBe(true);
      }),
    );
  });
});

describe('its history', () => {
  it('comes oldest first, with one name for each field', () => {
    const changes = changesOf(
      [
        {
          id: '2',
          created: 1767686400000,
          items: [{ field: 'Story Points', fieldId: 'customfield_10030', from: null, toString: '5' }],
        },
        {
          id: '1',
          author: { accountId: 'a1' },
          created: '2026-01-05T09:00:00.000+0000',
          items: [
            { field: 'Sprint', fieldId: 'customfield_10007', from: '76', to: '76, 79' },
            { field: 'IssueParentAssociation', from: '1', to: '2' },
            { field: 'Fix Version' },
            { field: 'status', fieldId: 'status', from: '1', to: '3' },
          ],
        },
      ],
      SHAPE,
    );
    expect(changes.map((change) => change.id)).toEqual(['1', '2']);
    expect(changes[0]?.items.map((item) => item.field)).toEqual(['sprint', 'parent', 'fixVersions', 'status']);
    expect(changes[0]?.items[0]).toEqual({ field: 'sprint', from: '76', to: '76, 79' });
    expect(changes[1]?.items).toEqual([{ field: 'estimate', from: null, to: '5' }]);
  });
});
