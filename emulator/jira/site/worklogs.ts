// Work that was logged: it changes the time that was spent, and the estimate of what remains, and both stand in the
// changelog. Jira names the worklog there as something that went away, even when it came.

import { change, tell } from './change';
import { worklogEvent } from './events';
import type { Issue, Worklog } from './issue';
import type { Site } from './site';
import { tracked, withTimes } from './time-tracking';
import type { Viewer } from './viewer';

export type WorklogChange = 'created' | 'updated' | 'deleted';

const NAMES: Record<WorklogChange, string> = {
  created: 'issue_work_logged',
  updated: 'issue_worklog_updated',
  deleted: 'issue_worklog_deleted',
};

/** `seconds`: by how much the time spent grows. `remaining`: the estimate afterwards; null: none. */
export function changeWorklogs(
  site: Site,
  issue: Issue,
  viewer: Viewer,
  what: WorklogChange,
  worklog: Worklog,
  { seconds, remaining }: { seconds: number; remaining: number | null },
): Issue {
  const others = issue.worklogs.filter(({ id }) => id !== worklog.id);
  const worklogs =
    what === 'deleted'
      ? others
      : [...others, worklog].sort((a, b) => a.created - b.created || Number(a.id) - Number(b.id));
  const spent = Math.max(0, (tracked(issue, 'timespent') ?? 0) + seconds);
  const patch = { worklogs, ...withTimes(issue, { timespent: spent, timeestimate: remaining }) };
  const gone = { from: worklog.id, fromString: worklog.id, to: null, toString: null };
  const items = [{ field: 'WorklogId', fieldtype: 'jira', ...gone }];
  const next = change(site, issue, patch, viewer, { items, type: NAMES[what] });
  if (what === 'deleted') site.deletedWorklogs.push({ id: worklog.id, at: site.clock.now(), project: issue.project });
  tell(site, viewer, `avi:jira:${what}:worklog`, worklogEvent(site, next, worklog));
  return next;
}
