// The gate acts, a batch of entries at a time: it looks at each issue, decides, stores what it is about to do, does it,
// and stores that it is done. Whoever goes on after a crash or a quota finds out from Jira how far it came.

import { appendAudit } from '../../store/audit';
import { putBatch, readBatch } from '../../store/batches';
import type { AuditLine, Batch, Gate, Waiting } from '../../store/gate-records';
import { batchKey } from '../../store/keys';
import { type Put, writeTogether } from '../../store/kvs';
import { putRecord, type RecordName, type Records, readRecords } from '../../store/project';
import type { Ground } from '../../store/records';
import { logTrouble } from '../log';
import { refreshed } from '../refresh/refresh-issue';
import { write } from '../scan/scan-mind';
import { jqlCriteriaOf, LAG } from '../settle/evidence';
import { scheduleSettling } from '../settle/schedule-settling';
import { underWay } from '../under-way';
import { decide, type Seen, seeAgain } from './decide-entries';
import { voiceFor } from './gate-voice';
import { moveBack, targetOf } from './move-back';
import { withPassed } from './passed-through';
import { tellAbout } from './tell-about';
import { gathered } from './tell-together';

const NEEDED: RecordName[] = [
  'enrolled',
  'policy',
  'ground',
  'frame',
  'scan',
  'settling',
  'gate',
  'audit',
  'overrides',
  'ticks',
];
const TRIES = 12;
const FIRST_WAIT = 30;
const LONGEST_WAIT = 900;
const EARLY = 1000;

interface Work {
  project: string;
  /** Of the batch. */
  number: number;
  batch: Batch;
  records: Records;
  ground: Ground;
  gate: Gate;
}

const keep = async ({ project, number, batch, gate }: Work): Promise<void> =>
  await writeTogether({ put: [putBatch(project, number, batch), putRecord(project, 'gate', gate)], drop: [] });

/** More are only there where the app may move and not comment: from its first comment on it knows its own moves. */
const MOST_PLACED = 1000;

/** Where the gate is about to put items back, so that it does not take that for an entry. */
const withPlaced = (gate: Gate, entries: readonly Waiting[], frame: Records['frame'], now: number): Gate => {
  if (gate.self !== null) return gate;
  const more = entries.flatMap(({ step, entry }) => {
    const sprint = step === 'moving' ? targetOf(entry, frame) : null;
    return sprint === null ? [] : [{ issue: entry.issue, sprint: sprint.id, at: now }];
  });
  return { ...gate, placed: [...gate.placed, ...more].slice(-MOST_PLACED) };
};

const DEEDS = { warned: 'warned', returned: 'returned' } as const;
/** What is not worth a line: nobody wanted anything any more. */
const QUIET: readonly Waiting['outcome'][] = ['left', 'switched-off', null];

const linesOf = ({ entry, outcome, at, gaps, readiness, wish, mode, together }: Waiting): AuditLine[] => {
  if (QUIET.includes(outcome)) return [];
  const did = outcome === 'warned' || outcome === 'returned' ? DEEDS[outcome] : 'let-through';
  const { issue, key, sprint } = entry;
  const told = { issue, key, sprint: { id: sprint.id, name: sprint.name }, readiness, gaps, mode: wish ?? mode };
  const spared = did === 'let-through' ? outcome : together === 'other' ? 'together' : null;
  const reason = spared === null ? {} : { reason: spared };
  return [{ id: `${did}:${entry.id}`, at, by: null, did, ...told, ...reason }];
};

const CALM: readonly string[] = [];

/** Events about our own moves do not reach us, so the cards are read again here. */
const afterwards = async ({ project, batch, records, ground }: Work, now: number): Promise<Put[]> => {
  const moved = batch.entries.flatMap(({ entry, outcome }) => (outcome === 'returned' ? [entry.issue] : CALM));
  if (moved.length === 0 || underWay(records.scan)) return [];
  return [
    ...(await refreshed(project, [...new Set(moved)], records, ground, now)),
    ...(await scheduleSettling(project, records.settling, true, now)),
  ];
};

const finish = async (work: Work, now: number, reads: boolean): Promise<void> => {
  const { project, number, batch, gate, records } = work;
  const audit = await appendAudit(project, records.audit, batch.entries.flatMap(linesOf), now);
  if (reads) await write(await afterwards(work, now));
  await writeTogether({
    put: [...audit, putRecord(project, 'gate', { ...gate, first: number + 1 })],
    drop: [batchKey(project, number)],
  });
};

const replaced = (work: Work, entries: Waiting[]): Work => ({ ...work, batch: { ...work.batch, entries } });

/** What Jira has not moved yet is looked at once more: while the gate had to wait, it may have been mended. */
const afresh = (entries: readonly Waiting[], seen: ReadonlyMap<string, Seen>): Waiting[] =>
  entries.map((one) => (one.step === 'moving' && seen.get(one.entry.id)?.where ? { ...one, step: 'waiting' } : one));

/** A criterion in JQL is asked of an index that is behind: how long to wait for it, and for how long at most. */
const PATIENCE = 600_000;

const isTooFresh = ({ batch, records }: Work, seen: ReadonlyMap<string, Seen>, now: number): boolean =>
  jqlCriteriaOf(records.policy).length > 0 &&
  now - batch.due < PATIENCE &&
  batch.entries.some(({ step, entry }) => step === 'waiting' && now - (seen.get(entry.id)?.reading.updated ?? 0) < LAG);

/** Answers after how many milliseconds to look again; null: it is done. What was done before a failure is in `progress`. */
const actOnBatch = async (begun: Work, clock: () => number, progress: (work: Work) => void): Promise<number | null> => {
  const open = begun.batch.entries.filter(({ step }) => step !== 'done').map(({ entry }) => entry);
  const seen: Map<string, Seen> = await seeAgain(open, begun.ground, begun.records, clock());
  let work = replaced(begun, afresh(begun.batch.entries, seen));
  if (isTooFresh(work, seen, clock())) return LAG;
  const resumed = new Set(work.batch.entries.filter(({ step }) => step === 'telling').map(({ entry }) => entry.id));
  const voice = await voiceFor(work.records.policy);
  const fresh = new Set(work.batch.entries.filter(({ step }) => step === 'waiting').map(({ entry }) => entry.id));
  const passed = withPassed(work.gate, work.batch.entries, seen, work.records, clock());
  const known = { ...work.records, gate: passed };
  const all = await decide(work.batch.entries, seen, known, work.ground, voice, clock());
  const { entries: decided, throngs } = gathered(all, fresh, passed);
  work = {
    ...replaced(work, decided),
    gate: withPlaced({ ...passed, throngs }, decided, work.records.frame, clock()),
  };
  await keep(work);
  progress(work);
  if (decided.some(({ step }) => step === 'moving')) {
    const entries = await moveBack(decided, { frame: work.records.frame, seen, clock }, (moved) =>
      progress(replaced(work, moved)),
    );
    work = replaced(work, entries);
    await keep(work);
  }
  progress(work);
  const told = await tellAbout(
    work.batch.entries,
    { frame: work.records.frame, seen, resumed, voice, clock },
    (entries) => progress(replaced(work, entries)),
  );
  const gate = { ...work.gate, self: told.self ?? work.gate.self };
  work = { ...replaced(work, told.entries), gate };
  progress(work);
  await finish(work, clock(), true);
  return null;
};

const waitOf = (error: unknown, tries: number): number => {
  const { name, retryAfter } = error as { name?: unknown; retryAfter?: unknown };
  if (name === 'RateLimited' && typeof retryAfter === 'number') return retryAfter;
  return Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** tries);
};

/** Answers the seconds to wait, and notes them, so that only one message goes on. */
const sleep = async (work: Work, seconds: number, now: number): Promise<number> => {
  const wait = Math.min(LONGEST_WAIT, Math.max(1, seconds));
  await keep({ ...work, gate: { ...work.gate, wakeAt: now + wait * 1000 } });
  return wait;
};

/** Keeps how far it came; after many tries the rest is let through, and the next scan reads the cards. */
const giveWay = async (work: Work, error: unknown, clock: () => number): Promise<number> => {
  const isQuota = (error as { name?: unknown }).name === 'RateLimited';
  const tries = work.batch.tries + (isQuota ? 0 : 1);
  logTrouble(`The gate of project ${work.project}`, error);
  const left = { ...work, batch: { ...work.batch, tries } };
  if (tries < TRIES) return await sleep(left, waitOf(error, tries), clock());
  const entries = work.batch.entries.map(
    (one): Waiting => (one.step === 'done' ? one : { ...one, step: 'done', outcome: 'error', at: clock() }),
  );
  await finish(replaced(left, entries), clock(), false);
  return 0;
};

const next = async (project: string): Promise<Work | null> => {
  const records = await readRecords(project, NEEDED);
  const { ground, gate } = records;
  if (!records.enrolled || !ground || !gate) return null;
  for (let number = gate.first; number < gate.next; number += 1) {
    const batch = await readBatch(project, number);
    if (batch) return { project, number, batch, records, ground, gate };
  }
  return null;
};

/** Seconds until there is more to do; null: nothing is left. */
export const actOnEntries = async (project: string, clock: () => number, budget: number): Promise<number | null> => {
  const start = clock();
  for (let work = await next(project); work !== null; work = await next(project)) {
    if (clock() < work.gate.wakeAt - EARLY) return null;
    const early = work.batch.due - clock();
    if (early > 0) return await sleep(work, early / 1000, clock());
    if (clock() - start > budget) return 0;
    const seen = { work };
    try {
      const wait = await actOnBatch(work, clock, (now) => {
        seen.work = now;
      });
      if (wait !== null) return await sleep(work, wait / 1000, clock());
    } catch (error) {
      return await giveWay(seen.work, error, clock);
    }
  }
  return null;
};
