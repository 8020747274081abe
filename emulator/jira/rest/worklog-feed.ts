// Worklogs of the whole site: which came, changed or went since a moment, and many of them by their ids.

import { refuse } from '../refusal';
import { propertyList } from '../show/property-list';
import { worklogJson } from '../show/worklog-json';
import type { Issue, Worklog } from '../site/issue';
import { browser, mayInProject } from '../site/viewer';
import type { Json } from '../world';
import { loggedIn } from './access';
import { asList, asNumber, asObject } from './payload';
import { type Ask, listed, ok, type Route, type Told } from './route';

const MOST = 1_000;
/** Jira tells of nothing that is younger than a minute. */
const SETTLED = 60_000;

function visible({ site, viewer }: Ask): { issue: Issue; worklog: Worklog }[] {
  const sees = browser(site, viewer);
  return [...site.issues.values()].flatMap((issue) =>
    issue.worklogs.length > 0 && sees(issue) ? issue.worklogs.map((worklog) => ({ issue, worklog })) : [],
  );
}

interface Changed {
  id: string;
  at: number;
  properties?: Readonly<Json>;
}

/** A page of changes after `since`, oldest first. */
function since({ site, query }: Ask, what: 'updated' | 'deleted', all: Changed[]): Told {
  const from = Number(query.get('since') ?? 0);
  const expand = listed(query, 'expand').includes('properties');
  if (!Number.isInteger(from)) throw refuse(400, "The 'since' parameter must be a number of milliseconds.");
  const changes = all
    .filter(({ at }) => at > from && at <= site.clock.now() - SETTLED)
    .sort((a, b) => a.at - b.at || Number(a.id) - Number(b.id));
  const shown = changes.slice(0, MOST);
  const until = shown.at(-1)?.at ?? from;
  const self = `${site.baseUrl}/rest/api/3/worklog/${what}?since=`;
  const lastPage = shown.length === changes.length;
  const body = {
    values: shown.map(({ id, at, properties }) => ({
      worklogId: Number(id),
      updatedTime: at,
      properties: expand ? propertyList(properties) : [],
    })),
    since: from,
    until,
    self: `${self}${from}`,
    ...(lastPage ? {} : { nextPage: `${self}${until}` }),
    lastPage,
  };
  return ok(body, shown.length);
}

function updated(ask: Ask): Told {
  loggedIn(ask.viewer);
  return since(
    ask,
    'updated',
    visible(ask).map(({ worklog }) => ({ ...worklog, at: worklog.updated })),
  );
}

function deleted(ask: Ask): Told {
  const { site, viewer } = ask;
  loggedIn(viewer);
  const sees = (id: string) => {
    const project = site.projects.get(id);
    return project !== undefined && mayInProject(project, viewer, 'BROWSE_PROJECTS');
  };
  return since(
    ask,
    'deleted',
    site.deletedWorklogs.filter(({ project }) => sees(project)),
  );
}

function byIds(ask: Ask): Told {
  loggedIn(ask.viewer);
  const ids = asList(asObject(ask.body).ids, asNumber).map(String);
  if (ids.length === 0 || ids.length > MOST) throw refuse(400, `Between 1 and ${MOST} worklog ids are expected.`);
  const wanted = new Set(ids);
  const expand = listed(ask.query, 'expand').includes('properties');
  const found = visible(ask).filter(({ worklog }) => wanted.has(worklog.id));
  return ok(
    found.map(({ issue, worklog }) => worklogJson(ask.site, issue, worklog, expand)),
    found.length,
  );
}

const FEED = '/rest/api/3/worklog';

export const WORKLOG_FEED: readonly Route[] = [
  { method: 'GET', path: `${FEED}/updated`, operation: 'getIdsOfWorklogsModifiedSince', handle: updated },
  { method: 'GET', path: `${FEED}/deleted`, operation: 'getIdsOfWorklogsDeletedSince', handle: deleted },
  { method: 'POST', path: `${FEED}/list`, operation: 'getWorklogsForIds', handle: byIds },
];
