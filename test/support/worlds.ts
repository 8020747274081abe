// Generated worlds of any size, for budgets and benches: a project of n open items in Rank order with texts, people,
// changelogs and finished work in realistic amounts; and the daily churn of such a project. Seeded, so always the same.

import type { Json, World, WorldHistory, WorldIssue } from '../../emulator/jira/world';
import { FIELDS, frameOf, PEOPLE, PRIORITIES, RESOLUTIONS, SECRET, STATUSES, sprintsOf, TYPES } from './world-frame';
import { below, commentOf, descriptionOf, pick, type Random, randomOf, summaryOf } from './world-text';

export { FIELDS, PEOPLE } from './world-frame';

const DAY = 86_400_000;

export interface Wanted {
  /** Open items, epics not counted. */
  items: number;
  seed?: number;
  /** Epoch milliseconds the world stands at. */
  now?: number;
  key?: string;
  /** Items finished in each closed sprint; the active and the future sprint hold as many open ones. */
  pace?: number;
  closedSprints?: number;
  /** Share of open items with a security level. */
  restricted?: number;
  /** Comments and changelogs; without them a world is a third smaller. */
  history?: boolean;
  kanban?: boolean;
}

const stamp = (at: number): string => new Date(at).toISOString().replace('Z', '+0000');
const person = (accountId: string): Json => ({
  accountId,
  displayName: accountId,
  active: accountId !== PEOPLE.gone,
  accountType: accountId === PEOPLE.robot ? 'app' : 'atlassian',
});

const MEMBERS = [PEOPLE.member, PEOPLE.second, PEOPLE.admin, PEOPLE.gone];

interface Making {
  random: Random;
  want: Required<Wanted>;
  sprints: ReturnType<typeof sprintsOf>;
  epics: number;
}

const change = (id: string, who: string, at: number, items: WorldHistory['items']): WorldHistory => ({
  id,
  author: person(who),
  created: stamp(at),
  items,
});

const edit = (field: string, from: string | null, to: string | null): WorldHistory['items'][number] => ({
  field,
  fieldtype: field.startsWith('customfield') ? 'custom' : 'jira',
  fieldId: field,
  from,
  fromString: from,
  to,
  toString: to,
});

/** Half of all items have a story: an estimate, a bulk edit by a robot, now and then a comment. */
const lifeOf = (n: number, born: number, until: number, { random }: Making) => {
  const histories: WorldHistory[] = [];
  const comments: Json[] = [];
  let last = born;
  while (random() < 0.5 && last < until) {
    last += Math.max(60_000, (until - last) * random());
    const kind = random();
    const id = `${n * 20 + histories.length + comments.length}`;
    const who = pick(random, MEMBERS);
    if (kind < 0.35) {
      const [author, at] = [person(who), stamp(last)];
      comments.push({ id, author, updateAuthor: author, body: commentOf(random), created: at, updated: at });
    } else if (kind < 0.6) histories.push(change(id, who, last, [edit(FIELDS.rank, '', '')]));
    else if (kind < 0.8) histories.push(change(id, PEOPLE.robot, last, [edit('labels', '', 'swept')]));
    else histories.push(change(id, who, last, [edit('description', null, null)]));
  }
  return { histories, comments, last };
};

const parentRef = (n: number, key: string): Json => ({
  id: String(100_000 + n),
  key: `${key}-${n}`,
  fields: { summary: 'A theme', issuetype: TYPES[3] },
});

/** `slot`: index of the sprint it is in; null: none. */
const issueOf = (n: number, making: Making, slot: number | null, finished: boolean): WorldIssue => {
  const { random, want, sprints, epics } = making;
  const id = String(100_000 + n);
  const sprint = slot === null ? undefined : sprints[slot];
  const sprintStart = sprint?.startDate ? Date.parse(sprint.startDate) : want.now;
  // Young items are common, but the old ones have piled up: three years, denser towards now.
  const age = (finished ? 30 : 1) + 1_100 * random() ** 2;
  const born = Math.floor(Math.min(want.now, sprintStart) - age * DAY);
  const resolved = finished ? Math.min(want.now - 3_600_000, sprintStart + (1 + 12 * random()) * DAY) : null;
  const life = want.history ? lifeOf(n, born, resolved ?? want.now - 3_600_000, making) : null;
  const updated = Math.floor(Math.max(life?.last ?? born, resolved ?? 0));
  const type = TYPES[random() < 0.5 ? 0 : random() < 0.6 ? 1 : 2]!;
  const comments = life?.comments ?? [];
  const planned = slot !== null || random() < 0.3;
  return {
    id,
    key: `${want.key}-${n}`,
    fields: {
      summary: summaryOf(random),
      description: descriptionOf(random),
      issuetype: type,
      project: { id: '401', key: want.key, name: `Project ${want.key}` },
      status: finished ? STATUSES[2] : sprint?.state === 'active' ? STATUSES[1] : STATUSES[0],
      priority: random() < 0.75 ? PRIORITIES[2] : pick(random, PRIORITIES),
      assignee: planned && random() < 0.6 ? person(pick(random, MEMBERS)) : null,
      reporter: person(pick(random, MEMBERS)),
      creator: person(pick(random, MEMBERS)),
      created: stamp(born),
      updated: stamp(updated),
      resolution: finished ? RESOLUTIONS[0] : null,
      resolutiondate: resolved === null ? null : stamp(resolved),
      labels: random() < 0.2 ? ['swept'] : [],
      components: [],
      versions: [],
      fixVersions: [],
      duedate: null,
      subtasks: [],
      issuelinks: [],
      votes: { votes: random() < 0.1 ? below(random, 9) : 0, hasVoted: false },
      watches: { watchCount: 1, isWatching: false },
      comment: { comments, maxResults: comments.length, total: comments.length, startAt: 0 },
      security: !finished && random() < want.restricted ? { id: SECRET.id, name: SECRET.name } : null,
      ...(random() < 0.7 && { parent: parentRef(1 + below(random, epics), want.key) }),
      [FIELDS.sprint]: sprint ? [sprint] : null,
      [FIELDS.points]: planned && !want.kanban && random() < 0.9 ? pick(random, [1, 2, 3, 5, 8]) : null,
      [FIELDS.rank]: `0|i${n.toString(36).padStart(6, '0')}:`,
      [FIELDS.flagged]: null,
    },
    changelog: { histories: life?.histories ?? [] },
  };
};

const epicOf = (n: number, making: Making): WorldIssue => {
  const issue = issueOf(n, making, null, false);
  const { parent: _, ...fields } = issue.fields;
  return { ...issue, fields: { ...fields, issuetype: TYPES[3], security: null } };
};

/** Numbers run through epics, finished items and open items; the open ones stand in Rank order. */
export const worldOf = (wanted: Wanted): World => {
  const want: Required<Wanted> = {
    seed: 1,
    now: Date.UTC(2026, 5, 10, 9),
    key: 'GEN',
    pace: Math.max(3, Math.min(30, Math.round(wanted.items / 20))),
    closedSprints: 6,
    restricted: 0,
    history: true,
    kanban: false,
    ...wanted,
  };
  const epics = Math.max(1, Math.round(want.items / 40));
  const sprints = sprintsOf(want);
  const making: Making = { random: randomOf(want.seed), want, sprints, epics };
  const issues: WorldIssue[] = [];
  let n = 0;
  for (let i = 0; i < epics; i++) issues.push(epicOf(++n, making));
  for (let i = 0; i < want.closedSprints * want.pace; i++) {
    issues.push(issueOf(++n, making, want.kanban ? null : Math.floor(i / want.pace), true));
  }
  for (let i = 0; i < want.items; i++) {
    const inSprint = want.kanban || i >= 2 * want.pace ? null : want.closedSprints + Math.floor(i / want.pace);
    issues.push(issueOf(++n, making, inSprint, false));
  }
  return { ...frameOf(want), issues };
};

export const isOpen = ({ fields }: WorldIssue): boolean =>
  fields.status !== STATUSES[2] && fields.issuetype !== TYPES[3];

/** Edits as people make them in a day, for PUT /rest/api/3/issue: each of a share of the open items once. */
export const churnOf = (world: World, share = 0.02, seed = 7): { key: string; fields: Json }[] => {
  const random = randomOf(seed);
  const open = world.issues.filter(isOpen);
  const left = [...open];
  return Array.from({ length: Math.round(open.length * share) }, () => {
    const at = below(random, left.length);
    const [issue] = left.splice(at, 1, left.at(-1)!);
    left.pop();
    const kind = random();
    const fields: Json =
      kind < 0.4
        ? { description: descriptionOf(random) }
        : kind < 0.6
          ? { summary: summaryOf(random) }
          : kind < 0.8
            ? { priority: { id: pick(random, PRIORITIES).id } }
            : { labels: ['touched'] };
    return { key: issue!.key, fields };
  });
};

/** The same world after those edits, each made at `at` by a member; issues that did not change are shared. */
export const churned = (world: World, edits: readonly { key: string; fields: Json }[], at: number): World => {
  const byKey = new Map(edits.map((edit) => [edit.key, edit.fields]));
  const issues = world.issues.map((issue): WorldIssue => {
    const fields = byKey.get(issue.key);
    if (!fields) return issue;
    const { priority } = fields;
    const full = priority ? { priority: PRIORITIES.find(({ id }) => id === (priority as { id: string }).id) } : fields;
    const entry = change(
      `${issue.id}-${at}`,
      PEOPLE.member,
      at,
      Object.keys(fields).map((field) => edit(field, null, null)),
    );
    return {
      ...issue,
      fields: { ...issue.fields, ...full, updated: stamp(at) },
      changelog: { histories: [...(issue.changelog?.histories ?? []), entry] },
    };
  });
  return { ...world, now: new Date(at).toISOString(), issues };
};
