// Items created and finished, week by week back from now.

import type { Flow } from '../model/backlog';
import type { Reading } from '../model/reading';

const WEEK = 7 * 86_400_000;
const WEEKS = 13;

export type Dated = Pick<Reading, 'type' | 'created' | 'resolved'>;

export function flowOf(readings: Iterable<Dated>, now: number): Flow {
  const created = new Array<number>(WEEKS).fill(0);
  const finished = new Array<number>(WEEKS).fill(0);
  const finishedByType: Record<string, number> = {};
  const week = (at: number): number => Math.floor((now - at) / WEEK);
  for (const reading of readings) {
    if (reading.type.level !== 0) continue;
    const born = week(reading.created);
    if (born >= 0 && born < WEEKS) created[born] = (created[born] ?? 0) + 1;
    if (reading.resolved === null) continue;
    const gone = week(reading.resolved);
    if (gone < 0 || gone >= WEEKS) continue;
    finished[gone] = (finished[gone] ?? 0) + 1;
    finishedByType[reading.type.id] = (finishedByType[reading.type.id] ?? 0) + 1;
  }
  return { created, finished, finishedByType };
}
