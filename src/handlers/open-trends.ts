// How things went: sums over time, with no issue named in them.

import type { TrendsView } from '../contract';
import { forecastOf } from '../core/forecast/forecast';
import type { Flow } from '../core/model/backlog';
import type { Forecast } from '../core/model/forecast';
import type { Report } from '../core/model/report';
import { readRecords } from '../store/project';
import { rightsOrNone } from './open-page';

const weeksOf = ({ created, finished }: Flow): { created: number; finished: number }[] =>
  created.map((born, week) => ({ created: born, finished: finished[week] ?? 0 }));

/** What stands near the top, and everything. */
const forecastsOf = ({ vitals, items }: Report, flow: Flow | null, now: number): Forecast[] => {
  const near = vitals.find(({ id }) => id === 'ready')?.items;
  const count = near ? near.ready + near['not-ready'] + near.unknown : 0;
  return [forecastOf('horizon', count, flow, now), forecastOf('backlog', items, flow, now)].flatMap((one) => one ?? []);
};

export const openTrends = async (project: string, now: number): Promise<TrendsView> => {
  const [rights, { enrolled, frame, report, history }] = await Promise.all([
    rightsOrNone(project),
    readRecords(project, ['enrolled', 'frame', 'report', 'history']),
  ]);
  if (!rights.browse) return { state: 'no-permission' };
  if (!enrolled) return { state: 'not-enrolled' };
  if (!report) return { state: 'first-scan' };
  const { ages = [], mix = [], runway } = report;
  const flow = frame?.flow ?? null;
  const forecast = forecastsOf(report, flow, now);
  return {
    state: 'trends',
    now,
    weeks: flow && weeksOf(flow),
    ages,
    mix,
    runway,
    ...(forecast.length > 0 && { forecast }),
    history,
  };
};
