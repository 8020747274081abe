// The demo is data that everything else is shown on, so it must be a Jira that could exist: references resolve, dates
// are in order, rich text is valid ADF, and the changelog ends in what the fields say. On every day of the week.

import { expect, test } from '@jest/globals';
import { demoWorld } from '../../emulator/demo/world';
import type { World, WorldIssue } from '../../emulator/jira/world';
import { adfErrors } from '../support/adf-schema';

const NOW = Date.UTC(2026, 2, 4, 15, 20);
const DAY = 86_400_000;
const world = demoWorld(NOW);

type Ref = { id: string; key: string };
const ref = (value: unknown) => value as Ref;
const refs = (value: unknown) => value as Ref[];
const comments = (issue: WorldIssue) =>
  (issue.fields.comment as { comments: { created: string; author: unknown; body: unknown }[] }).comments;

const unique = (list: { id: string | number }[]) => expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);

test('ids and keys are unique', () => {
  for (const list of [world.issues, world.projects, world.issueTypes, world.statuses, world.fields]) unique(list);
  for (const list of [world.sprints, world.boards, world.versions, world.components, world.priorities]) unique(list);
  expect(new Set(world.issues.map(({ key }) => key)).size).toBe(world.issues.length);
  expect(new Set(world.users.map(({ accountId }) => accountId)).size).toBe(world.users.length);
});

const among = (list: { id: string | number }[]) => {
  const ids = new Set(list.map(({ id }) => String(id)));
  return (id: string | number) => ids.has(String(id));
};

test('what issues refer to exists', () => {
  const known = {
    issuetype: among(world.issueTypes),
    project: among(world.projects),
    status: among(world.statuses),
    priority: among(world.priorities),
    resolution: among(world.resolutions),
    parent: among(world.issues),
  };
  const accounts = new Set(world.users.map(({ accountId }) => accountId));
  const lists = {
    fixVersions: among(world.versions),
    components: among(world.components),
    customfield_10021: among(world.sprints),
    subtasks: among(world.issues),
  };
  for (const { key, fields } of world.issues) {
    const missing: string[] = [];
    for (const [field, has] of Object.entries(known)) {
      if (fields[field] && !has(ref(fields[field]).id)) missing.push(field);
    }
    for (const [field, has] of Object.entries(lists)) {
      for (const { id } of refs(fields[field] ?? [])) if (!has(id)) missing.push(field);
    }
    for (const who of ['assignee', 'reporter', 'creator'].map((field) => fields[field]).filter(Boolean)) {
      if (!accounts.has((who as { accountId: string }).accountId)) missing.push('person');
    }
    expect({ key, missing }).toEqual({ key, missing: [] });
  }
});

test('links stand on both ends', () => {
  const byKey = new Map(world.issues.map((issue) => [issue.key, issue]));
  let links = 0;
  for (const issue of world.issues) {
    for (const link of issue.fields.issuelinks as { id: string; outwardIssue?: Ref; inwardIssue?: Ref }[]) {
      const other = byKey.get((link.outwardIssue ?? link.inwardIssue)!.key)!;
      const back = (other.fields.issuelinks as { id: string; outwardIssue?: Ref; inwardIssue?: Ref }[]).find(
        ({ id }) => id === link.id,
      )!;
      expect((link.outwardIssue ? back.inwardIssue : back.outwardIssue)?.key).toBe(issue.key);
      links++;
    }
  }
  expect(links).toBeGreaterThan(20);
});

test('every rich text is valid ADF', () => {
  for (const issue of world.issues) {
    const texts = [issue.fields.description, ...comments(issue).map(({ body }) => body)].filter(
      (text) => text !== null,
    );
    expect({ key: issue.key, errors: texts.flatMap(adfErrors) }).toEqual({ key: issue.key, errors: [] });
  }
});

test.each([0, 1, 2, 3, 4, 5, 6])('dates are in order, day %i of the week', (day) => {
  const now = NOW + day * DAY - 9 * 3_600_000;
  const { issues, sprints } = demoWorld(now);
  const started = sprints.filter(({ state }) => state !== 'future');
  expect(started.every(({ startDate, endDate }) => startDate! < endDate!)).toBe(true);
  expect(Date.parse(sprints.find(({ state }) => state === 'active')!.startDate!)).toBeLessThan(now);
  const wrong = issues.flatMap((issue) => {
    const at = (value: unknown) => Date.parse(value as string);
    const [created, updated] = [at(issue.fields.created), at(issue.fields.updated)];
    const changes = issue.changelog!.histories.map((entry) => at(entry.created));
    const events = [...changes, ...comments(issue).map((comment) => at(comment.created))];
    const early = events.filter((event) => event <= created || event > updated).length;
    const unsorted = changes.some((change, i) => i > 0 && change < changes[i - 1]!);
    const unresolved = issue.fields.resolutiondate && at(issue.fields.resolutiondate) > updated;
    return early || unsorted || updated > now || unresolved ? [{ key: issue.key, early, unsorted, unresolved }] : [];
  });
  expect(wrong).toEqual([]);
});

/** What the fields say, in the strings that a changelog uses. */
const present = ({ fields }: WorldIssue): Record<string, string | null> => {
  const named = (field: string) => (fields[field] as { id: string } | null)?.id ?? null;
  return {
    status: named('status'),
    priority: named('priority'),
    resolution: named('resolution'),
    assignee: (fields.assignee as { accountId: string } | null)?.accountId ?? null,
    customfield_10021: refs(fields.customfield_10021 ?? [])
      .map(({ id }) => id)
      .join(', '),
    customfield_10031: fields.customfield_10031 == null ? null : String(fields.customfield_10031),
    customfield_10023: fields.customfield_10023 ? '[10019]' : '',
    duedate: fields.duedate as string | null,
    labels: (fields.labels as string[]).join(' '),
    fixVersions: refs(fields.fixVersions)[0]?.id ?? null,
    summary: fields.summary as string,
  };
};

const IN_STRINGS = new Set(['labels', 'summary', 'customfield_10031']);

test('the changelog replays to the present values', () => {
  let changes = 0;
  for (const issue of world.issues) {
    const now = present(issue);
    const values = new Map<string, string | null>();
    for (const item of issue.changelog!.histories.flatMap(({ items }) => items)) {
      const field = item.fieldId!;
      if (!(field in now)) continue;
      const [from, to] = IN_STRINGS.has(field) ? [item.fromString, item.toString] : [item.from, item.to];
      const added = field === 'fixVersions' && from === null;
      if (values.has(field) && !added) expect([issue.key, field, values.get(field)]).toEqual([issue.key, field, from]);
      values.set(field, to);
      changes++;
    }
    for (const [field, value] of values) expect([issue.key, field, value]).toEqual([issue.key, field, now[field]]);
  }
  expect(changes).toBeGreaterThan(400);
});

test('the same moment gives the same world, another moment other dates', () => {
  expect(JSON.stringify(demoWorld(NOW))).toBe(JSON.stringify(world));
  const later: World = demoWorld(NOW + 30 * DAY);
  expect(later.issues.map(({ key }) => key)).toEqual(world.issues.map(({ key }) => key));
  expect(later.issues[90]!.fields.created).not.toBe(world.issues[90]!.fields.created);
});
