// The gate takes note of entries: each once, however often and in whatever order it is told. Those that the team wants to
// be acted upon are put by until their time.

import type { Entry } from '../../core/model/entry';
import { modeFor } from '../../core/readiness/gate';
import { appendAudit } from '../../store/audit';
import { putBatch } from '../../store/batches';
import { crossedIdOf, crossingOf, putCrossed, REMEMBERED, readCrossed } from '../../store/crossings';
import type { AuditLine, Batch, Gate, Waiting } from '../../store/gate-records';
import { EMPTY_GATE } from '../../store/gate-records';
import { type Put, writeTogether } from '../../store/kvs';
import { putRecord, type Records, readRecords } from '../../store/project';
import { push } from '../queue';
import { withEntries } from './guard-sprint';
import { isOwn } from './own-moves';

const MINUTE = 60_000;
const DAY = 86_400_000;
/** An entry that nobody told of for so long has become part of the sprint. */
const LATEST = 2 * DAY;
export const A_BATCH = 50;

const lineOf = (entry: Entry, { policy }: Records): AuditLine => ({
  id: `entered:${entry.id}`,
  at: entry.at,
  by: entry.by,
  did: 'entered',
  issue: entry.issue,
  key: entry.key,
  sprint: { id: entry.sprint.id, name: entry.sprint.name },
  readiness: entry.readiness,
  gaps: entry.gaps,
  mode: modeFor(policy, entry.sprint.state),
});

/** Whether it is unready is asked once more when its time has come; what was ready then is let be. */
const waitingOf = (entry: Entry, { policy }: Records, now: number): Waiting[] => {
  const mode = modeFor(policy, entry.sprint.state);
  if ((mode !== 'warn' && mode !== 'return') || entry.readiness === 'ready' || now - entry.at > LATEST) return [];
  const { readiness, gaps } = entry;
  return [{ entry, mode, step: 'waiting', at: now, wish: null, outcome: null, readiness, gaps, lines: [] }];
};

const batchesOf = (waiting: readonly Waiting[], due: number): Batch[] =>
  Array.from({ length: Math.ceil(waiting.length / A_BATCH) }, (_, at) => ({
    v: 1,
    due,
    tries: 0,
    entries: waiting.slice(at * A_BATCH, (at + 1) * A_BATCH),
  }));

export const keepEntries = async (project: string, told: readonly Entry[], now: number): Promise<void> => {
  const records = await readRecords(project, ['enrolled', 'policy', 'entries', 'gate', 'audit']);
  if (!records.enrolled) return;
  const gate = records.gate ?? EMPTY_GATE;
  const crossed = await readCrossed(
    project,
    told.map(({ sprint }) => sprint.id),
  );
  const known = new Set(crossed.map(crossedIdOf));
  const unique = [...new Map(told.map((entry) => [entry.id, entry])).values()];
  const fresh = unique.filter(
    (entry) =>
      now - entry.at <= REMEMBERED && !known.has(entry.id) && !isOwn(gate, { ...entry, sprint: entry.sprint.id }),
  );
  if (fresh.length === 0) return;
  const audit = await appendAudit(
    project,
    records.audit,
    fresh.map((entry) => lineOf(entry, records)),
    now,
  );
  const due = now + (records.policy.gate.grace ?? 0) * MINUTE;
  const batches = batchesOf(
    fresh.flatMap((entry) => waitingOf(entry, records, now)),
    due,
  );
  const puts: Put[] = batches.map((batch, at) => putBatch(project, gate.next + at, batch));
  if (batches.length > 0) await push({ job: 'act', project }, (due - now) / 1000);
  const next: Gate = {
    ...gate,
    next: gate.next + batches.length,
    placed: gate.placed.filter(({ at }) => now - at <= DAY),
  };
  await writeTogether({
    put: [
      ...puts,
      ...audit,
      ...putCrossed(project, crossed, fresh.map(crossingOf), now),
      putRecord(project, 'entries', withEntries(records.entries, fresh)),
      putRecord(project, 'gate', next),
    ],
    drop: [],
  });
};
