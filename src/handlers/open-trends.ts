// How things went: sums over time, with no issue named in them.

import type { TrendsView } from '../contract';
import type { Flow } from '../core/model/backlog';
import { readRecords } from '../store/project';
import { rightsOrNone } from './open-page';

const weeksOf = ({ created, finished }: Flow): { created: number; finished: number }[] =>
  created.map((born, week) => ({ created: born, finished: finished[week] ?? 0 }));

export const openTrends = async (project: string, now: number): Promise<TrendsView> => {
  const [rights, { enrolled, frame, report, history }] = await Promise.all([
    rightsOrNone(project),
    readRecords(project, ['enrolled', 'frame', 'report', 'history']),
  ]);
  if (!rights.browse) return { state: 'no-permission' };
  if (!enrolled) return { state: 'not-enrolled' };
  if (!report) return { state: 'first-scan' };
  const { ages = [], mix = [], runway } = report;
  return { state: 'trends', now, weeks: frame?.flow ? weeksOf(frame.flow) : null, ages, mix, runway, history };
};
