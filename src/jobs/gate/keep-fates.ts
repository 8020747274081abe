// A sprint has closed: how the items fared that had entered it, while Jira still tells. Restricted items are left out,
// because what is kept here ends in sums that everybody sees.

import type { Fate, SprintFates } from '../../core/model/proof';
import type { Reading } from '../../core/model/reading';
import { readChangelogs } from '../../jira/issues';
import { inSprint } from '../../jira/jql';
import { changesOf } from '../../jira/read/changes-of';
import { readingOf } from '../../jira/read/reading-of';
import { searchAll } from '../../jira/search';
import { CREATED, type Crossed, readCrossed } from '../../store/crossings';
import { writeTogether } from '../../store/kvs';
import { readCardsOf } from '../../store/pages';
import { putRecord, type Records, readRecords } from '../../store/project';
import type { Ground } from '../../store/records';

const DAY = 86_400_000;
const MINUTE = 60_000;
/** About a year of sprints. */
const KEPT = 26;
/** Of all of them together: as much as fits a value. */
const KEPT_ITEMS = 30_000;
const MOST_ITEMS = 12_000;
const FIELDS = ['issuetype', 'project', 'status', 'resolution', 'resolutiondate', 'created', 'updated', 'security'];

export interface Closed {
  id: number;
  name: string;
  at: number;
}

const isFinished = ({ stage, resolved }: Reading, { at }: Closed): boolean =>
  stage === 'done' && (resolved === null || resolved <= at + MINUTE);

/** From leaving its first status to being resolved. */
const cycleDaysOf = ({ resolved }: Reading, histories: unknown, { shape }: Ground): number | null => {
  const begun = changesOf(histories, shape).find(({ items }) => items.some(({ field }) => field === 'status'));
  return resolved === null || begun === undefined
    ? null
    : Math.max(0, Math.round((10 * (resolved - begun.at)) / DAY) / 10);
};

const fateOf = ({ readiness, change }: Crossed, end: Fate['end'], cycleDays: number | null): Fate => ({
  readiness,
  bypassed: change === CREATED,
  end,
  cycleDays,
});

/** The last time that an item came in is the one that counts. */
const lastOf = (crossed: readonly Crossed[]): Crossed[] => [
  ...new Map([...crossed].sort((a, b) => a.at - b.at).map((one) => [one.issue, one])).values(),
];

const removedOnes = async (project: string, entries: readonly Crossed[], ground: Ground): Promise<Fate[]> => {
  const cards = await readCardsOf(
    project,
    ground.place,
    entries.map(({ issue }) => issue),
  );
  return entries.flatMap((entry) =>
    cards.get(entry.issue)?.restricted === false ? [fateOf(entry, 'removed', null)] : [],
  );
};

const fatesOf = async (
  project: string,
  closed: Closed,
  entries: readonly Crossed[],
  ground: Ground,
  { policy }: Records,
): Promise<Fate[]> => {
  const jql = inSprint({ project: ground.project.id, types: ground.types }, closed.id);
  const found = await searchAll('app', { jql, fields: FIELDS }, MOST_ITEMS);
  const readings = new Map(found.map((issue) => readingOf(issue, ground.shape, policy)).map((one) => [one.id, one]));
  const finished = entries.filter(({ issue }) => {
    const reading = readings.get(issue);
    return reading !== undefined && isFinished(reading, closed);
  });
  const logs = await readChangelogs(finished.map((one) => one.issue));
  const stayed = entries.flatMap((entry): Fate[] => {
    const reading = readings.get(entry.issue);
    if (!reading || reading.restricted) return [];
    if (!isFinished(reading, closed)) return [fateOf(entry, 'spilled', null)];
    return [fateOf(entry, 'finished', cycleDaysOf(reading, logs.get(entry.issue) ?? [], ground))];
  });
  const gone = entries.filter(({ issue }) => !readings.has(issue));
  return [...stayed, ...(await removedOnes(project, gone, ground))];
};

/** Newest first, as many as there is room for, and always the newest. */
const withinRoom = (all: readonly SprintFates[]): SprintFates[] => {
  let items = 0;
  return all.slice(0, KEPT).filter((one, at) => {
    items += one.items.length;
    return at === 0 || items <= KEPT_ITEMS;
  });
};

export const keepFates = async (project: string, closed: Closed): Promise<void> => {
  const records = await readRecords(project, ['enrolled', 'ground', 'policy', 'outcomes']);
  const { enrolled, ground, outcomes } = records;
  if (!enrolled || !ground || outcomes.some(({ sprint }) => sprint === closed.id)) return;
  const crossed = await readCrossed(project, [closed.id]);
  const entries = lastOf(crossed.filter(({ sprint, at }) => sprint === closed.id && at <= closed.at));
  if (entries.length === 0) return;
  const items = await fatesOf(project, closed, entries, ground, records);
  const fates: SprintFates = { sprint: closed.id, name: closed.name, closedAt: closed.at, items };
  await writeTogether({ put: [putRecord(project, 'outcomes', withinRoom([fates, ...outcomes]))], drop: [] });
};
