// What apps keep with worklogs.

import { change } from '../site/change';
import type { Json } from '../world';
import { issueOf } from './access';
import { type Shelf, shelfRoutes } from './property-shelf';
import type { Ask, Route } from './route';
import { findWorklog, mayChangeWorklog } from './worklogs';

function shelfOf(ask: Ask, writing: boolean): Shelf {
  const { site, viewer, params } = ask;
  const issue = issueOf(ask);
  const worklog = findWorklog(issue, params.worklogId!);
  if (writing) mayChangeWorklog(ask, issue, worklog, 'EDIT', 403);
  const put = (properties: Json): void => {
    const worklogs = issue.worklogs.map((each) => (each.id === worklog.id ? { ...each, properties } : each));
    change(site, issue, { worklogs }, viewer, { touch: false, event: null });
  };
  const self = `${site.baseUrl}/rest/api/3/issue/${issue.id}/worklog/${worklog.id}/properties`;
  return { read: () => worklog.properties ?? {}, put, self };
}

export const WORKLOG_PROPERTIES: readonly Route[] = shelfRoutes(
  '/rest/api/3/issue/{issueIdOrKey}/worklog/{worklogId}/properties',
  ['getWorklogPropertyKeys', 'getWorklogProperty', 'setWorklogProperty', 'deleteWorklogProperty'],
  shelfOf,
);
