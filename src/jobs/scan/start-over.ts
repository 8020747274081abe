// A scan that begins again from the first page.

import type { Scan } from '../../store/records';
import { dropStaged } from '../../store/stage';
import { stagingFor } from '../../store/staging';
import { alive, type Mind, save } from './scan-mind';

/** Everything is read anew: where so much is missing that listing the rest is cheaper, or where nothing would fit. */
export const startOver = async (mind: Mind, now: number): Promise<Mind> => {
  const { project, scan } = mind;
  const total = Math.max(scan.total, scan.done);
  const anew: Scan = { ...alive(scan, now), kind: 'full', phase: 'frame', token: null, total, done: 0 };
  const next: Scan = { ...anew, staged: stagingFor(0), place: null, placed: 0 };
  const saved = await save({ ...mind, scan: next, stretch: null, work: null }, []);
  await dropStaged(project, scan);
  return saved;
};
