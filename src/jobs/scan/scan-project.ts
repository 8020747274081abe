// Reads a backlog as a chain of messages. The checkpoint is the truth and a message only a knock at the door: one that
// comes twice, or after a crash, goes on where the last page was stored.

import { cancelKey } from '../../store/keys';
import { readMany, writeTogether } from '../../store/kvs';
import type { Records } from '../../store/project';
import type { Scan } from '../../store/records';
import { SITE } from '../../store/site';
import { checkpoint, dropStaged } from '../../store/stage';
import { stagingFor } from '../../store/staging';
import { type Mind, openMind, save } from './scan-mind';
import { STEPS } from './scan-steps';
import { begun, isDue, kindOfNext } from './start-scan';

/** How often a scan looks whether somebody wants it to stop. */
const LOOK = 10_000;
/** Scans that spend less than this in a message are not worth a line in the site's account. */
const NOTED_POINTS = 500;

export type Outcome =
  | { state: 'ended' }
  | { state: 'handed-on'; scan: string }
  | { state: 'waiting'; scan: string; seconds: number };

/** The scan that a message speaks of, though nothing may be stored of it yet; null: it is over, or not due. */
export const chosen =
  (id: string | null, now: number) =>
  ({ scan }: Pick<Records, 'scan'>): Scan | null => {
    if (id === null) return isDue(scan, now) ? begun(scan, kindOfNext(scan), now) : null;
    return scan && scan.id === id && scan.ended === null ? scan : null;
  };

const stop = async ({ project, scan }: Mind, now: number): Promise<Outcome> => {
  const ended: Scan = {
    ...scan,
    late: [],
    staged: stagingFor(0),
    token: null,
    ended: { at: now, failure: 'cancelled' },
  };
  await writeTogether({ put: [checkpoint(project, ended)], drop: [cancelKey(project)] });
  await dropStaged(project, scan);
  return { state: 'ended' };
};

const isUnwanted = async ({ project, scan }: Mind): Promise<boolean> => {
  const key = cancelKey(project);
  return (await readMany([key])).get(key) === scan.id;
};

const noteSpent = async ({ points, spent }: Mind): Promise<void> => {
  if (points >= NOTED_POINTS) await writeTogether({ put: [{ key: SITE, value: spent }], drop: [] });
};

/** Works until the scan ends or the time is up. `clock` is asked again and again, because steps take time. */
export const scanProject = async (
  project: string,
  id: string | null,
  clock: () => number,
  budget: number,
): Promise<Outcome> => {
  const start = clock();
  const opened = await openMind(project, chosen(id, start));
  if (opened === null) return { state: 'ended' };
  let mind: Mind = opened;
  if (mind.stored.get(cancelKey(project)) === mind.scan.id) return await stop(mind, start);
  if (mind.scan.pausedUntil !== null && mind.scan.pausedUntil > start) {
    return { state: 'waiting', scan: mind.scan.id, seconds: (mind.scan.pausedUntil - start) / 1000 };
  }
  let looked = start;
  while (!mind.scan.ended) {
    const now = clock();
    if (now - start > budget) {
      await save(mind, [], true);
      await noteSpent(mind);
      return { state: 'handed-on', scan: mind.scan.id };
    }
    if (now - looked > LOOK) {
      looked = now;
      if (await isUnwanted(mind)) return await stop(mind, now);
    }
    mind = await STEPS[mind.scan.phase](mind, now);
    const { pausedUntil } = mind.scan;
    if (pausedUntil !== null) {
      await noteSpent(mind);
      return { state: 'waiting', scan: mind.scan.id, seconds: (pausedUntil - clock()) / 1000 };
    }
  }
  await noteSpent(mind);
  return { state: 'ended' };
};
