// Begins a scan, or finds one under way. There is never more than one of a project.

import { writeTogether } from '../store/kvs';
import { putRecord } from '../store/project';
import type { Scan } from '../store/records';
import { push } from './queue';

const HOUR = 3_600_000;
/** A scan without a sign of life for so long has lost its messages. */
const SILENT = 2 * HOUR;

export const isSilent = (scan: Scan, now: number): boolean =>
  scan.ended === null && now - Math.max(scan.beatAt, scan.pausedUntil ?? 0) > SILENT;

const begun = (before: Scan | null, kind: Scan['kind'], now: number): Scan => ({
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
  staged: 0,
  place: null,
  placed: 0,
  late: [],
  pausedUntil: null,
  tries: 0,
  ended: null,
});

/** The first scan is a full one, and so is the one after a failure; later ones read what changed. */
export const kindOfNext = (before: Scan | null): Scan['kind'] =>
  before === null || before.ended?.failure !== null ? 'full' : 'changes';

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
