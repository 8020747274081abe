// What people decide about single items, written down by the project's one writer: a tick, a word that lets an item
// through, and what a rule on a transition did.

import { appendAudit } from '../store/audit';
import type { AuditLine, KeptOverride, KeptTick } from '../store/gate-records';
import { type Put, writeTogether } from '../store/kvs';
import { putRecord, type Records, readRecords } from '../store/project';
import { scheduleSettling } from './settle/schedule-settling';
import { underWay } from './under-way';

const MOST_TICKS = 8000;
const MOST_OVERRIDES = 2000;
/** Older ones hold all the same; why is in the audit. */
const MOST_REASONS = 100;

const keep = async (
  project: string,
  line: AuditLine,
  puts: (records: Records) => Put[],
  settles: boolean,
  now: number,
): Promise<void> => {
  const records = await readRecords(project, ['enrolled', 'audit', 'ticks', 'overrides', 'scan', 'settling']);
  if (!records.enrolled) return;
  const audit = await appendAudit(project, records.audit, [line], now);
  const due =
    settles && !underWay(records.scan) ? await scheduleSettling(project, records.settling, false, now, 1) : [];
  await writeTogether({ put: [...puts(records), ...audit, ...due], drop: [] });
};

/** The last word counts, in whatever order words arrive. */
const isNewer = (known: { at: number } | undefined, at: number): boolean => known === undefined || known.at <= at;

export const keepTick = async (
  project: string,
  tick: KeptTick & { key: string },
  done: boolean,
  now: number,
): Promise<void> => {
  const { issue, tick: id, by, at, key } = tick;
  const did = done ? 'ticked' : 'unticked';
  const line: AuditLine = { id: `${did}:${issue}:${id}:${at}`, at, by, did, issue, key, about: `tick:${id}` };
  const next = ({ ticks }: Records): Put[] => {
    const known = ticks.find((one) => one.issue === issue && one.tick === id);
    if (!isNewer(known, at)) return [];
    const others = ticks.filter((one) => one !== known);
    const all = done ? [{ issue, tick: id, by, at }, ...others] : others;
    return [putRecord(project, 'ticks', all.slice(0, MOST_TICKS))];
  };
  await keep(project, line, next, true, now);
};

export const keepOverride = async (
  project: string,
  override: KeptOverride,
  line: AuditLine,
  now: number,
): Promise<void> => {
  const next = ({ overrides }: Records): Put[] => {
    const known = overrides.find(({ issue, sprint }) => issue === override.issue && sprint === override.sprint);
    if (!isNewer(known, override.at)) return [];
    const others = overrides.filter((one) => one !== known);
    const all = [override, ...others].slice(0, MOST_OVERRIDES);
    const kept = all.map((one, at) => (at < MOST_REASONS ? one : { ...one, reason: '' }));
    return [putRecord(project, 'overrides', kept)];
  };
  await keep(project, line, next, false, now);
};

export const keepLine = async (project: string, line: AuditLine, now: number): Promise<void> =>
  await keep(project, line, () => [], false, now);
