// Epics by the Agile API: read, renamed, ranked, filled and emptied. Team-managed projects have their epics as parents
// only, and these operations refuse them.

import { ISSUE_GONE, notModelled, refuse } from '../refusal';
import { isEpic } from '../site/boards';
import { change } from '../site/change';
import { patchOf } from '../site/draft';
import type { Issue } from '../site/issue';
import { ranksBeside } from '../site/rank';
import { categoryOf, findIssue, projectOf } from '../site/site';
import { may, mayBrowse } from '../site/viewer';
import { allowed, seen } from './access';
import { epicJson } from './boards';
import { asId, asList, asObject, asString, optional } from './payload';
import type { Ask, Route, Told } from './route';

const MOST = 50;
const GONE = 'The requested epic does not exist or you do not have permission to view it.';

function epicOf({ site, viewer }: Ask, idOrKey: string): Issue {
  const epic = seen(site, viewer, idOrKey);
  if (!isEpic(site, epic)) throw refuse(404, GONE);
  return epic;
}

function writableEpic(ask: Ask, idOrKey: string): Issue {
  const epic = epicOf(ask, idOrKey);
  if (projectOf(ask.site, epic).style === 'next-gen')
    throw refuse(400, 'This operation does not work for epics of team-managed projects.');
  allowed(ask.site, ask.viewer, 'EDIT_ISSUES', epic, 'You do not have permission to edit this epic.');
  return epic;
}

function issuesOf({ site, viewer, body }: Ask): Issue[] {
  const wanted = [...new Set(asList(asObject(body).issues, asId))];
  if (wanted.length === 0) throw refuse(400, 'No issues were given.');
  if (wanted.length > MOST)
    throw refuse(400, `The maximum number of issues that can be moved in one operation is ${MOST}.`);
  return wanted.map((idOrKey) => {
    const issue = findIssue(site, idOrKey);
    if (!issue || !mayBrowse(site, viewer, issue)) throw refuse(404, ISSUE_GONE);
    allowed(site, viewer, 'EDIT_ISSUES', issue, 'You do not have permission to edit this issue.');
    if (projectOf(site, issue).style === 'next-gen')
      throw refuse(400, 'This operation does not work for issues of team-managed projects.');
    if (site.issueTypes.get(issue.type)?.hierarchyLevel !== 0)
      throw refuse(400, 'Only issues of the standard level can be in an epic.');
    return issue;
  });
}

function fill(ask: Ask): Told {
  const epic = writableEpic(ask, ask.params.epicIdOrKey!);
  for (const issue of issuesOf(ask)) change(ask.site, issue, { parent: epic.id }, ask.viewer);
  return { status: 204 };
}

function empty(ask: Ask): Told {
  for (const issue of issuesOf(ask)) if (issue.parent !== null) change(ask.site, issue, { parent: null }, ask.viewer);
  return { status: 204 };
}

function rank(ask: Ask): Told {
  const { site, viewer } = ask;
  const body = asObject(ask.body);
  const epic = writableEpic(ask, ask.params.epicIdOrKey!);
  const before = optional(body.rankBeforeEpic, asId);
  const after = optional(body.rankAfterEpic, asId);
  if ((before === null) === (after === null)) throw refuse(400, 'One of rankBeforeEpic and rankAfterEpic is needed.');
  if (!may(site, viewer, 'SCHEDULE_ISSUES', epic)) throw refuse(403, 'You do not have permission to rank this epic.');
  const anchor = epicOf(ask, (before ?? after)!);
  const [place] = ranksBeside(site, anchor, before === null ? 'after' : 'before', new Set([epic.id]), 1);
  if (anchor.id !== epic.id) change(site, site.issues.get(epic.id)!, { rank: place! }, viewer);
  return { status: 204 };
}

/** Epics have no name, colour or mark of their own beside the issue any more; what is left is the summary. */
function rename(ask: Ask): Told {
  const { site, viewer } = ask;
  const epic = writableEpic(ask, ask.params.epicIdOrKey!);
  const { summary, ...others } = asObject(ask.body);
  const [other] = Object.keys(others);
  if (other !== undefined) throw notModelled(`${other} of an epic`);
  const fields = { summary: asString(summary) };
  const patch = patchOf({ site, viewer, project: projectOf(site, epic), issue: epic }, { fields });
  return told(ask, change(site, epic, patch, viewer));
}

const told = ({ site }: Ask, epic: Issue): Told => ({
  body: epicJson(site, epic, categoryOf(site, epic.status) === 'done'),
  objects: 1,
});

const EPIC = '/rest/agile/1.0/epic/{epicIdOrKey}';

export const EPICS: readonly Route[] = [
  { method: 'GET', path: EPIC, operation: 'getEpic', handle: (ask) => told(ask, epicOf(ask, ask.params.epicIdOrKey!)) },
  { method: 'POST', path: EPIC, operation: 'partiallyUpdateEpic', partial: 'the summary only', handle: rename },
  { method: 'PUT', path: `${EPIC}/rank`, operation: 'rankEpics', handle: rank },
  { method: 'POST', path: `${EPIC}/issue`, operation: 'moveIssuesToEpic', handle: fill },
  { method: 'POST', path: '/rest/agile/1.0/epic/none/issue', operation: 'removeIssuesFromEpic', handle: empty },
];
