// Begins a scan, or finds one under way. There is never more than one of a project.

import { writeTogether } from '../../store/kvs';
import { putRecord } from '../../store/project';
import type { Scan } from '../../store/records';
import { stagingFor } from '../../store/staging';
import { push } from '../queue';

const HOUR = 3_600_000;
/** A scan without a sign of life for so long has lost its messages. */
const SILENT = 2 * HOUR;

export const isSilent = (scan: Scan, now: number): boolean =>
  scan.ended === null && now - Math.max(scan.beatAt, scan.pausedUntil ?? 0) > SILENT;

/** Not written down yet: most daily scans end before there is anything to resume. */
export const begun = (before: Scan | null, kind: Scan['kind'], now: number): Scan => ({
  v: 1,
  id: now.toString(36),
  kind,
  phase: 'frame',
  startedAt: now,
  beatAt: now,
  since: before?.ended?.failure === null ? before.startedAt : (before?.since ?? now),
  total: 0,
  done: 0,
  token: null,
  staged: stagingFor(0),
  place: null,
  placed: 0,
  late: [],
  pausedUntil: null,
  tries: 0,
  ended: null,
});

/** Everything is read until that worked once; from then on what changed, after a failure since the last that worked. */
export const kindOfNext = (before: Scan | null): Scan['kind'] =>
  before === null || (before.kind === 'full' && before.ended?.failure !== null) ? 'full' : 'changes';

const DAY = 86_400_000;
/** A little less than a day, so that a scan does not wander an hour later each day. */
const DUE = DAY - 30 * 60_000;

export const isDue = (scan: Scan | null, now: number): boolean =>
  !scan || (scan.ended !== null && now - scan.startedAt >= DUE);

export const startScan = async (
  project: string,
  before: Scan | null,
  kind: Scan['kind'],
  now: number,
): Promise<Scan> => {
  if (before && before.ended === null) {
    await push({ job: 'scan', project, scan: before.id });
    return before;
  }
  const scan = begun(before, kind, now);
  await writeTogether({ put: [putRecord(project, 'scan', scan)], drop: [] });
  await push({ job: 'scan', project, scan: scan.id });
  return scan;
};
