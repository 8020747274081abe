// Jira's limits for apps: bursts on one endpoint, writes to one issue, and points in an hour of UTC.

import type { Clock } from '../wall';
import { Refusal } from './refusal';
import type { Route } from './rest/route';

const HOUR = 3_600_000;
/** Calls a second on one endpoint and method. */
const BURST = { GET: 100, POST: 100, PUT: 50, DELETE: 50 } as const;
/** Writes to one issue: [how many, in how many milliseconds]. */
const ISSUE_WRITES = [
  [20, 2_000],
  [100, 30_000],
] as const;
export const HOURLY_POINTS = 65_000;

type Reason = 'jira-quota-global-based' | 'jira-burst-based' | 'jira-per-issue-on-write';

export interface Limits {
  /** Throws 429 with the reason and how long to wait. */
  admit(route: Pick<Route, 'method' | 'path'>, issue: string | null): void;
  /** Issues that a call wrote to beside the one in its address: they count as written to. */
  wrote(issues: readonly string[]): void;
  /** Takes points and tells what is left, as headers. */
  spend(points: number): Record<string, string>;
}

export function createLimits(clock: Clock, quota = HOURLY_POINTS): Limits {
  const buckets = new Map<string, { tokens: number; at: number }>();
  const writes = new Map<string, number[]>();
  let hour = -1;
  let spent = 0;

  const tooMany = (reason: Reason, ms: number, limit: number): Refusal =>
    new Refusal(
      429,
      { errorMessages: ['Rate limit exceeded.'], errors: {} },
      {
        'retry-after': String(Math.max(1, Math.ceil(ms / 1_000))),
        'ratelimit-reason': reason,
        'x-ratelimit-limit': String(limit),
        'x-ratelimit-remaining': '0',
        'x-ratelimit-reset': new Date(clock.now() + ms).toISOString(),
      },
    );

  const turn = (now: number): number => {
    if (Math.floor(now / HOUR) !== hour) {
      hour = Math.floor(now / HOUR);
      spent = 0;
    }
    return (hour + 1) * HOUR - now;
  };

  return {
    admit({ method, path }, issue) {
      const now = clock.now();
      const left = turn(now);
      if (spent >= quota) throw tooMany('jira-quota-global-based', left, quota);
      const rate = BURST[method];
      const key = `${method} ${path}`;
      const bucket = buckets.get(key) ?? { tokens: rate, at: now };
      bucket.tokens = Math.min(rate, bucket.tokens + ((now - bucket.at) / 1_000) * rate);
      bucket.at = now;
      buckets.set(key, bucket);
      if (bucket.tokens < 1) throw tooMany('jira-burst-based', 1_000, rate);
      bucket.tokens--;
      if (method === 'GET' || issue === null) return;
      const recent = (writes.get(issue) ?? []).filter((at) => now - at < 30_000);
      for (const [most, within] of ISSUE_WRITES) {
        const inside = recent.filter((at) => now - at < within);
        if (inside.length >= most) throw tooMany('jira-per-issue-on-write', within - (now - inside[0]!), most);
      }
      writes.set(issue, [...recent, now]);
    },
    wrote(issues) {
      const now = clock.now();
      for (const issue of issues)
        writes.set(issue, [...(writes.get(issue) ?? []).filter((at) => now - at < 30_000), now]);
    },
    spend(points) {
      const left = turn(clock.now());
      spent += points;
      const remaining = Math.max(0, quota - spent);
      return {
        'x-ratelimit-limit': String(quota),
        'x-ratelimit-remaining': String(remaining),
        'x-ratelimit-reset': new Date(clock.now() + left).toISOString(),
        'ratelimit-policy': `"global-app-quota";q=${quota};w=3600`,
        ratelimit: `"global-app-quota";r=${remaining};t=${Math.ceil(left / 1_000)}`,
      };
    },
  };
}
