// A sprint has closed: how the items fared that had entered it, while Jira still tells. Restricted items are left out,
// because what is kept here ends in sums that everybody sees.

import type { Entry } from '../../core/model/entry';
import type { Reading } from '../../core/model/reading';
import { readChangelogs } from '../../jira/issues';
import { inSprint } from '../../jira/jql';
import { changesOf } from '../../jira/read/changes-of';
import { readingOf } from '../../jira/read/reading-of';
import { searchAll } from '../../jira/search';
import type { SprintOutcome } from '../../store/gate-records';
import { writeTogether } from '../../store/kvs';
import { readCardsOf } from '../../store/pages';
import { putRecord, type Records, readRecords } from '../../store/project';
import type { Ground } from '../../store/records';

const DAY = 86_400_000;
const MINUTE = 60_000;
/** About a year of sprints. */
const KEPT = 26;
const MOST_ITEMS = 1000;
const FIELDS = ['issuetype', 'project', 'status', 'resolution', 'resolutiondate', 'created', 'updated', 'security'];

export interface Closed {
  id: number;
  name: string;
  at: number;
}

type Item = SprintOutcome['items'][number];

const isFinished = ({ stage, resolved }: Reading, { at }: Closed): boolean =>
  stage === 'done' && (resolved === null || resolved <= at + MINUTE);

/** From leaving its first status to being resolved. */
const cycleDaysOf = ({ resolved }: Reading, histories: unknown, { shape }: Ground): number | null => {
  const begun = changesOf(histories, shape).find(({ items }) => items.some(({ field }) => field === 'status'));
  return resolved === null || begun === undefined ? null : Math.max(0, (resolved - begun.at) / DAY);
};

const itemOf = (entry: Entry, end: Item['end'], cycleDays: number | null): Item => {
  const { id, issue, at, readiness } = entry;
  return { id, issue, at, readiness, end, cycleDays };
};

const removedOnes = async (project: string, entries: readonly Entry[], ground: Ground): Promise<Item[]> => {
  const cards = await readCardsOf(
    project,
    ground.place,
    entries.map(({ issue }) => issue),
  );
  return entries.flatMap((entry) =>
    cards.get(entry.issue)?.restricted === false ? [itemOf(entry, 'removed', null)] : [],
  );
};

const fatesOf = async (
  project: string,
  closed: Closed,
  entries: readonly Entry[],
  ground: Ground,
  { policy }: Records,
): Promise<Item[]> => {
  const jql = inSprint({ project: ground.project.id, types: ground.types }, closed.id);
  const found = await searchAll('app', { jql, fields: FIELDS }, MOST_ITEMS);
  const readings = new Map(found.map((issue) => readingOf(issue, ground.shape, policy)).map((one) => [one.id, one]));
  const finished = entries.filter(({ issue }) => {
    const reading = readings.get(issue);
    return reading !== undefined && isFinished(reading, closed);
  });
  const logs = finished.length === 0 ? new Map() : await readChangelogs([...new Set(finished.map((one) => one.issue))]);
  const stayed = entries.flatMap((entry): Item[] => {
    const reading = readings.get(entry.issue);
    if (!reading || reading.restricted) return [];
    if (!isFinished(reading, closed)) return [itemOf(entry, 'spilled', null)];
    return [itemOf(entry, 'finished', cycleDaysOf(reading, logs.get(entry.issue) ?? [], ground))];
  });
  const gone = entries.filter(({ issue }) => !readings.has(issue));
  return [...stayed, ...(await removedOnes(project, gone, ground))];
};

export const keepFates = async (project: string, closed: Closed): Promise<void> => {
  const records = await readRecords(project, ['enrolled', 'ground', 'policy', 'entries', 'outcomes']);
  const { enrolled, ground, outcomes } = records;
  if (!enrolled || !ground || outcomes.some(({ sprint }) => sprint === closed.id)) return;
  const entries = records.entries.filter(({ sprint, at }) => sprint.id === closed.id && at <= closed.at);
  if (entries.length === 0) return;
  const items = await fatesOf(project, closed, entries, ground, records);
  const outcome: SprintOutcome = { sprint: closed.id, name: closed.name, closedAt: closed.at, items };
  await writeTogether({ put: [putRecord(project, 'outcomes', [outcome, ...outcomes].slice(0, KEPT))], drop: [] });
};
