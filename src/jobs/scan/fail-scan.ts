// What a failure does to a scan: wait and go on, try again, or stop and say why. Never an empty backlog.

import { isBusy, writeTogether } from '../../store/kvs';
import { putRecord, readRecords } from '../../store/project';
import type { Failure, Scan } from '../../store/records';
import { dropStaged } from '../../store/stage';
import { stagingFor } from '../../store/staging';
import { logTrouble } from '../log';
import { push } from '../queue';
import { spreadOf } from './pace';
import { chosen } from './scan-project';

const TRIES = 5;
const FIRST_WAIT = 30;
const STORE_WAIT = 60;

/** Jira that is down, and a store or queue that asks for patience, are worth another try; the rest ends the same. */
const FAILURES: Record<string, Failure> = {
  Forbidden: 'forbidden',
  Missing: 'forbidden',
  Malformed: 'malformed',
  TooLarge: 'too-large',
};

const FORESEEN = ['RateLimited', 'Unreachable', ...Object.keys(FAILURES)];

const named = (error: unknown): string => (error instanceof Error ? error.name : '');

const waitOf = (error: unknown, scan: Scan, project: string): { seconds: number; counts: boolean } | null => {
  if (named(error) === 'RateLimited') {
    const { retryAfter, isQuota } = error as { retryAfter: number; isQuota: boolean };
    // Everybody who met the end of the hour would come back in the same second.
    return { seconds: retryAfter + (isQuota ? spreadOf(project) / 1000 : 0), counts: false };
  }
  if (Object.hasOwn(FAILURES, named(error)) || scan.tries >= TRIES) return null;
  if (isBusy(error)) return { seconds: STORE_WAIT, counts: true };
  return { seconds: FIRST_WAIT * 2 ** scan.tries, counts: true };
};

export const failScan = async (project: string, id: string | null, error: unknown, now: number): Promise<void> => {
  const scan = chosen(id, now)(await readRecords(project, ['scan']));
  if (scan === null) return;
  if (!FORESEEN.includes(named(error))) logTrouble(`scan of project ${project}, ${scan.phase}`, error);
  const wait = waitOf(error, scan, project);
  if (wait === null) {
    const failure = FAILURES[named(error)] ?? (named(error) === 'Unreachable' ? 'unreachable' : 'unexpected');
    const ended: Scan = { ...scan, staged: stagingFor(0), ended: { at: now, failure } };
    await writeTogether({ put: [putRecord(project, 'scan', ended)], drop: [] });
    return await dropStaged(project, scan);
  }
  const pausedUntil = now + wait.seconds * 1000;
  const tries = scan.tries + (wait.counts ? 1 : 0);
  await push({ job: 'scan', project, scan: scan.id }, wait.seconds);
  await writeTogether({ put: [putRecord(project, 'scan', { ...scan, pausedUntil, tries, beatAt: now })], drop: [] });
};
