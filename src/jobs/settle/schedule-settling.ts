// Many changes, one settling: the first asks for it and the others find it asked for.

import type { Put } from '../../store/kvs';
import { putRecord } from '../../store/project';
import type { Settling } from '../../store/records';
import { push } from '../queue';

const DELAY = 10;

/**
 * Sends the message and answers what to write beside the change itself. The message goes first: a settling that finds
 * nothing new is cheap, and one that is missing would never be noticed.
 */
export const scheduleSettling = async (
  project: string,
  due: Settling | null,
  ranked: boolean,
  now: number,
  delay = DELAY,
): Promise<Put[]> => {
  const waiting = due !== null && due.at > now;
  if (waiting && (due.ranked || !ranked)) return [];
  if (!waiting) await push({ job: 'settle', project }, delay);
  const at = waiting ? due.at : now + delay * 1000;
  return [putRecord(project, 'settling', { v: 1, at, ranked: ranked || (waiting && due.ranked) })];
};
