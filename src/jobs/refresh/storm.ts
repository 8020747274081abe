// A storm of events: thousands of issues changed at once. From the moment it is noticed events leave nothing behind, and
// one scan of what changed answers them all.

import { writeTogether } from '../../store/kvs';
import { putRecord, type Records, readRecords } from '../../store/project';
import type { Scan, Storm } from '../../store/records';
import { push } from '../queue';
import { startScan } from '../scan/start-scan';
import { underWay } from '../under-way';

/** As many in one slot of a few seconds are no longer single edits. */
const MANY = 150;
/** How long a storm is taken to last; one that goes on is noticed again. */
const LASTS = 180_000;
/** The search has to have caught up with the last change before it is asked. */
const MARGIN = 60_000;
const AGAIN = 60;

export const isStorm = (hints: number): boolean => hints >= MANY;

/** A scan reads what changed since the one before it began; the one under way may have passed some of it already. */
const reachesBackTo = (scan: Scan | null, now: number): number =>
  scan === null ? now : scan.ended?.failure === null || underWay(scan) ? scan.startedAt : scan.since;

/** The note goes first: whoever comes after it is answered by the scan. */
export const noteStorm = async (
  project: string,
  { enrolled, scan }: Pick<Records, 'enrolled' | 'scan'>,
  now: number,
): Promise<void> => {
  if (!enrolled || (enrolled.storm && enrolled.storm.until > now)) return;
  const storm: Storm = { from: reachesBackTo(scan, now), until: now + LASTS };
  await push({ job: 'storm', project }, (LASTS + MARGIN) / 1000);
  await writeTogether({ put: [putRecord(project, 'enrolled', { ...enrolled, storm })], drop: [] });
};

/** Whether a scan was, or will be, there for what changed at that moment. */
export const isAnswered = (storm: Storm | undefined, changedAt: number): boolean =>
  storm !== undefined && changedAt >= storm.from && changedAt < storm.until;

export const answerStorm = async (project: string, now: number): Promise<void> => {
  const { enrolled, scan } = await readRecords(project, ['enrolled', 'scan']);
  if (!enrolled?.storm) return;
  if (underWay(scan)) await push({ job: 'storm', project }, AGAIN);
  else if (!scan || scan.startedAt < enrolled.storm.until) await startScan(project, scan, 'changes', now);
};
