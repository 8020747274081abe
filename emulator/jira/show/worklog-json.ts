// Worklogs as REST v3 answers them.

import { writeDuration } from '../site/durations';
import type { Issue, Worklog } from '../site/issue';
import type { Site } from '../site/site';
import { stamp } from '../site/time';
import type { Json } from '../world';
import { personJson } from './parts';
import { propertyList } from './property-list';

/** Worklogs that stand beside an issue. */
const BESIDE_ISSUE = 20;

export const worklogJson = (site: Site, issue: Issue, worklog: Worklog, withProperties = false): Json => ({
  self: `${site.baseUrl}/rest/api/3/issue/${issue.id}/worklog/${worklog.id}`,
  ...(worklog.author === null ? {} : { author: personJson(site, worklog.author) }),
  ...(worklog.updateAuthor === null ? {} : { updateAuthor: personJson(site, worklog.updateAuthor) }),
  ...(worklog.comment ? { comment: worklog.comment.adf() } : {}),
  created: stamp(worklog.created),
  updated: stamp(worklog.updated),
  started: stamp(worklog.started),
  timeSpent: writeDuration(worklog.seconds),
  timeSpentSeconds: worklog.seconds,
  id: worklog.id,
  issueId: issue.id,
  ...(withProperties ? { properties: propertyList(worklog.properties) } : {}),
});

export const worklogField = (site: Site, issue: Issue): Json => ({
  startAt: 0,
  maxResults: BESIDE_ISSUE,
  total: issue.worklogs.length,
  worklogs: issue.worklogs.slice(0, BESIDE_ISSUE).map((each) => worklogJson(site, issue, each)),
});
