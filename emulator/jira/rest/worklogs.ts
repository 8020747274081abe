// Worklogs of an issue: listed, added, edited and deleted, and what becomes of the remaining estimate.

import { isAdf } from '../adf';
import { notModelled, Refusal, refuse, refuseFields } from '../refusal';
import { TOO_LONG, tooLong } from '../rich-text';
import { worklogJson } from '../show/worklog-json';
import { readDuration } from '../site/durations';
import type { Issue, Worklog } from '../site/issue';
import { richOf } from '../site/open-issue';
import { parseStamp } from '../site/time';
import { tracked } from '../site/time-tracking';
import { may } from '../site/viewer';
import { changeWorklogs } from '../site/worklogs';
import type { Json } from '../world';
import { issueOf } from './access';
import { asNumber, asObject } from './payload';
import { propertiesIn } from './property-rules';
import { type Ask, listed, ok, page, type Route, type Told } from './route';

const MOST = 5_000;
const MINUTE = 60;
/** The only form of a moment that Jira takes here. */
const STARTED = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}[+-]\d{4}$/;

const expands = ({ query }: Ask): boolean => listed(query, 'expand').includes('properties');

const noWorklog = (errors: Json): Refusal => new Refusal(400, { errorMessages: ['Worklog must not be null.'], errors });

function moment(query: URLSearchParams, name: string, fallback: number): number {
  const text = query.get(name);
  if (text === null) return fallback;
  if (!/^-?\d+$/.test(text)) throw refuse(404, `'${text}' is no number.`);
  return Number(text);
}

function list(ask: Ask): Told {
  const issue = issueOf(ask);
  const { query, site } = ask;
  for (const name of ['startAt', 'maxResults']) moment(query, name, 0);
  const { startAt, maxResults } = page(query, MOST, MOST);
  const after = moment(query, 'startedAfter', Number.NEGATIVE_INFINITY);
  const before = moment(query, 'startedBefore', Number.POSITIVE_INFINITY);
  const all = issue.worklogs.filter(({ started }) => started >= after && started < before);
  const worklogs = all.slice(startAt, startAt + maxResults).map((each) => worklogJson(site, issue, each, expands(ask)));
  return ok({ startAt, maxResults, total: all.length, worklogs }, worklogs.length);
}

export function findWorklog(issue: Issue, id: string): Worklog {
  const worklog = issue.worklogs.find((each) => each.id === id);
  if (!worklog) throw refuse(404, `Cannot find worklog with id: '${id}'.`);
  return worklog;
}

/** What the body says of the work; undefined: nothing. */
function written(body: Json): Partial<Pick<Worklog, 'seconds' | 'started' | 'comment' | 'properties'>> {
  if (body.visibility !== undefined && body.visibility !== null) throw notModelled('visibility of worklogs');
  const { comment, started, timeSpent, timeSpentSeconds } = body;
  if (timeSpent !== undefined && timeSpentSeconds !== undefined)
    throw refuseFields({ timeLogged: 'Only one of timeSpent and timeSpentSeconds can be provided.' });
  if (comment !== undefined && comment !== null && !isAdf(comment))
    throw refuseFields({ comment: 'Comment body is not valid!' });
  if (tooLong(comment)) throw refuseFields({ comment: TOO_LONG });
  if (started !== undefined && !(typeof started === 'string' && STARTED.test(started) && parseStamp(started) !== null))
    throw refuse(400, "Invalid date format. Please enter the date in the format yyyy-MM-dd'T'HH:mm:ss.SSSZ.");
  const given = timeSpent ?? timeSpentSeconds;
  const properties = propertiesIn(body.properties);
  return {
    ...(given === undefined ? {} : { seconds: duration(timeSpent, timeSpentSeconds) }),
    ...(started === undefined ? {} : { started: parseStamp(started)! }),
    ...(comment === undefined ? {} : { comment: comment === null ? null : richOf(comment) }),
    ...(properties ? { properties } : {}),
  };
}

/** Whole minutes, and at least one. */
function duration(text: unknown, seconds: unknown): number {
  const spent = text === undefined ? asNumber(seconds) : readDuration(text);
  if (spent === null) throw noWorklog({ timeLogged: 'Invalid time duration entered.' });
  if (spent < MINUTE) throw noWorklog({ timeLogged: 'You must indicate the time spent working.' });
  return spent - (spent % MINUTE);
}

/** `grows`: by how much the estimate grows by itself. `manual`: the parameter that says it instead, and in which direction. */
function remainingAfter(
  { query }: Ask,
  issue: Issue,
  grows: number,
  manual?: [name: string, direction: 1 | -1],
): number | null {
  const now = tracked(issue, 'timeestimate');
  const mode = query.get('adjustEstimate') ?? 'auto';
  if (mode === 'leave') return now;
  if (mode === 'auto') return Math.max(0, (now ?? 0) + grows);
  if (mode === 'new') {
    const estimate = readDuration(query.get('newEstimate'));
    if (estimate === null) throw noWorklog({ newEstimate: 'You must supply a valid new estimate.' });
    return estimate;
  }
  const amount = mode === 'manual' && manual ? readDuration(query.get(manual[0])) : null;
  if (amount === null || !manual)
    throw noWorklog({ adjustmentAmount: 'You must supply a valid amount of time to adjust the estimate by.' });
  return Math.max(0, (now ?? 0) + manual[1] * amount);
}

function add(ask: Ask): Told {
  const { site, viewer } = ask;
  const issue = issueOf(ask);
  if (!may(site, viewer, 'WORK_ON_ISSUES', issue))
    throw refuse(400, 'You do not have the permission to associate a worklog to this issue.');
  const { seconds, started, comment, properties } = written(asObject(ask.body));
  if (seconds === undefined) throw noWorklog({ timeLogged: 'You must indicate the time spent working.' });
  const remaining = remainingAfter(ask, issue, -seconds, ['reduceBy', -1]);
  const now = site.clock.now();
  const author = viewer.accountId;
  const worklog: Worklog = {
    id: String(site.nextId()),
    author,
    updateAuthor: author,
    created: now,
    updated: now,
    started: started ?? now,
    seconds,
    comment: comment ?? null,
    ...(properties ? { properties } : {}),
  };
  const next = changeWorklogs(site, issue, viewer, 'created', worklog, { seconds, remaining });
  return { status: 201, body: worklogJson(site, next, worklog, expands(ask)) };
}

export function mayChangeWorklog(
  { site, viewer }: Ask,
  issue: Issue,
  worklog: Worklog,
  what: 'EDIT' | 'DELETE',
  status = 400,
): void {
  const own = worklog.author !== null && worklog.author === viewer.accountId;
  const granted =
    may(site, viewer, `${what}_ALL_WORKLOGS`, issue) || (own && may(site, viewer, `${what}_OWN_WORKLOGS`, issue));
  if (!granted)
    throw refuse(status, `You do not have permission to ${what.toLowerCase()} worklog with id: ${worklog.id}.`);
}

function edit(ask: Ask): Told {
  const { site, viewer } = ask;
  const issue = issueOf(ask);
  const was = findWorklog(issue, ask.params.id!);
  mayChangeWorklog(ask, issue, was, 'EDIT');
  const worklog: Worklog = {
    ...was,
    ...written(asObject(ask.body)),
    updateAuthor: viewer.accountId,
    updated: site.clock.now(),
  };
  const seconds = worklog.seconds - was.seconds;
  const remaining = remainingAfter(ask, issue, -seconds);
  const next = changeWorklogs(site, issue, viewer, 'updated', worklog, { seconds, remaining });
  return { body: worklogJson(site, next, worklog, expands(ask)) };
}

function drop(ask: Ask): Told {
  const issue = issueOf(ask);
  const worklog = findWorklog(issue, ask.params.id!);
  mayChangeWorklog(ask, issue, worklog, 'DELETE');
  const { seconds } = worklog;
  const remaining = remainingAfter(ask, issue, seconds, ['increaseBy', 1]);
  changeWorklogs(ask.site, issue, ask.viewer, 'deleted', worklog, { seconds: -seconds, remaining });
  return { status: 204 };
}

const WORKLOG = '/rest/api/3/issue/{issueIdOrKey}/worklog';

export const WORKLOGS: readonly Route[] = [
  { method: 'GET', path: WORKLOG, operation: 'getIssueWorklog', handle: list },
  { method: 'POST', path: WORKLOG, operation: 'addWorklog', partial: 'visible to all', handle: add },
  {
    method: 'GET',
    path: `${WORKLOG}/{id}`,
    operation: 'getWorklog',
    handle: (ask) => {
      const issue = issueOf(ask);
      return ok(worklogJson(ask.site, issue, findWorklog(issue, ask.params.id!), expands(ask)));
    },
  },
  { method: 'PUT', path: `${WORKLOG}/{id}`, operation: 'updateWorklog', handle: edit },
  { method: 'DELETE', path: `${WORKLOG}/{id}`, operation: 'deleteWorklog', handle: drop },
];
