// How politely a scan uses the hour's points, which all customers of the app share: it leaves some of every hour to the
// others, takes no more than its share for one site, and goes on when the next hour begins.

import type { Quota } from '../../jira/request';
import type { Spent } from '../../store/site';

/** Below this a scan stops: what is left of the hour is for events, panels and other sites. */
const RESERVE = 0.2;
/** For all projects of one site together; less than half of the pool. */
export const SITE_POINTS = 30_000;
/** Not everybody comes back in the same second. */
const SPREAD = 120_000;
const HOUR = 3_600_000;

export const hourOf = (now: number): number => Math.floor(now / HOUR);

/** Some moment soon after, always the same for one project. */
export const spreadOf = (project: string): number => (Number(project.slice(-6)) * 7919) % SPREAD;

/** Until when to wait; null: go on. */
export const pauseFor = (spent: Spent, quota: Quota | null, project: string, now: number): number | null => {
  const next = (hourOf(now) + 1) * HOUR;
  // Points come back with the hour, whatever else a header may say.
  if (quota !== null && quota.left < RESERVE && quota.resetAt > now)
    return Math.min(quota.resetAt, next) + spreadOf(project);
  if (spent.hour === hourOf(now) && spent.points >= SITE_POINTS) return next + spreadOf(project);
  return null;
};

export const withPoints = (spent: Spent, points: number, now: number): Spent =>
  spent.hour === hourOf(now) ? { ...spent, points: spent.points + points } : { hour: hourOf(now), points };
