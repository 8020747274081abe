// Issues made, edited, assigned and deleted.

import { badPayload, notModelled, refuse, refuseFields } from '../refusal';
import { issueJson, selectFields } from '../show/select';
import { fillable } from '../site/app-fields';
import { change, create, remove } from '../site/change';
import { patchOf } from '../site/draft';
import type { Issue } from '../site/issue';
import { lastRank } from '../site/rank';
import { categoryOf, type Project, projectOf, type Site } from '../site/site';
import { mayInProject, type Viewer } from '../site/viewer';
import type { Json } from '../world';
import { allowed, issueOf } from './access';
import { addComment, checkComment, wordsIn } from './comments';
import { asList, asObject, asString, optional } from './payload';
import { propertiesIn } from './property-rules';
import type { Ask, Route, Told } from './route';

const word = (value: unknown): string | null =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : null;

function projectFor({ site, viewer }: Ask, value: unknown): Project {
  const wanted = optional(value, asObject) ?? {};
  const project = [...site.projects.values()].find((each) => each.id === word(wanted.id) || each.key === wanted.key);
  if (!project || !mayInProject(project, viewer, 'BROWSE_PROJECTS'))
    throw refuseFields({ project: 'valid project is required' });
  if (!mayInProject(project, viewer, 'CREATE_ISSUES'))
    throw refuseFields({ project: 'You cannot create issues in this project.' });
  return project;
}

function blank(site: Site, project: Project, viewer: Viewer): Issue {
  const now = site.clock.now();
  const number = project.lastNumber + 1;
  const priorities = [...site.priorities.values()];
  const priority = priorities.find((each) => each.name === 'Medium') ?? priorities[Math.floor(priorities.length / 2)];
  const status = project.statuses.find((id) => categoryOf(site, id) === 'new') ?? project.statuses[0];
  return {
    id: String(site.nextId()),
    key: `${project.key}-${number}`,
    number,
    project: project.id,
    type: '',
    status: status ?? [...site.statuses.keys()][0] ?? '',
    priority: priority?.id ?? null,
    resolution: null,
    summary: '',
    description: null,
    environment: null,
    creator: viewer.accountId,
    reporter: viewer.accountId,
    assignee: null,
    labels: [],
    components: [],
    versions: [],
    fixVersions: [],
    parent: null,
    sprints: [],
    rank: lastRank(site),
    created: now,
    updated: now,
    resolved: null,
    categoryChanged: now,
    due: null,
    security: null,
    custom: {},
    extra: {},
    comments: [],
    worklogs: [],
    history: [],
    properties: {},
  };
}

export function createIssue(ask: Ask): Told {
  const { site, viewer } = ask;
  const body = asObject(ask.body);
  if (body.transition) throw notModelled('transition while an issue is created');
  if (body.historyMetadata) throw notModelled('history metadata of an issue');
  const update = updateOf(body);
  const fields = optional(body.fields, asObject) ?? {};
  const project = projectFor(ask, fields.project);
  const empty = blank(site, project, viewer);
  const { issuetype, summary } = fields;
  if (!issuetype) throw refuseFields({ issuetype: 'Specify an issue type' });
  if (summary === undefined) throw refuseFields({ summary: 'You must specify a summary of the issue.' });
  const type = patchOf({ site, viewer, project, issue: empty }, { fields: { issuetype } });
  const draft = { ...empty, ...type };
  const { issuetype: _, project: __, ...others } = fields;
  // The rules of an app's fields are asked about what was left empty, too.
  const empties = fillable(site, draft).filter(
    (id) => !(id in others) && !(id in (optional(body.update, asObject) ?? {})),
  );
  const filled = { ...Object.fromEntries(empties.map((id) => [id, null])), ...others };
  const patch = patchOf({ site, viewer, project, issue: draft }, { ...body, fields: filled });
  const issue: Issue = { ...draft, ...patch, properties: propertiesIn(body.properties) ?? {} };
  if (site.issueTypes.get(issue.type)?.subtask && issue.parent === null)
    throw refuseFields({ parent: 'Issue type is a sub-task but parent issue key or id not specified.' });
  const comments = commentsIn(ask, issue, update);
  create(site, issue, viewer);
  for (const comment of comments) addComment(ask, site.issues.get(issue.id)!, comment);
  return {
    status: 201,
    body: { id: issue.id, key: issue.key, self: `${site.baseUrl}/rest/api/3/issue/${issue.id}` },
    wrote: [issue.id],
  };
}

function updateOf(body: Json): Json {
  const update = optional(body.update, asObject) ?? {};
  if (update.issuelinks) throw notModelled('update of issuelinks; use POST /rest/api/3/issueLink');
  return update;
}

/** Comments that come with a change, checked before it. */
const commentsIn = (ask: Ask, issue: Issue, { comment }: Json): unknown[] =>
  (optional(comment, (list) => asList(list, asObject)) ?? []).map(({ add }) => {
    if (add === undefined) throw notModelled('changes of comments within an edit');
    return checkComment(ask, issue, wordsIn(add));
  });

function editIssue(ask: Ask): Told {
  const { site, viewer, query } = ask;
  const issue = issueOf(ask);
  allowed(site, viewer, 'EDIT_ISSUES', issue, 'You do not have permission to edit issues in this project.');
  const project = projectOf(site, issue);
  if (query.get('notifyUsers') === 'false' && !mayInProject(project, viewer, 'ADMINISTER_PROJECTS'))
    throw refuse(403, 'To discard the user notification either admin or project admin permissions are required.');
  const body = asObject(ask.body);
  if (body.transition) throw notModelled('transition inside an edit');
  if (body.historyMetadata) throw notModelled('history metadata of an issue');
  if (body.fields === undefined && body.update === undefined && body.properties === undefined) throw badPayload();
  const update = updateOf(body);
  const patch = patchOf({ site, viewer, project, issue }, body);
  const properties = propertiesIn(body.properties) ?? {};
  const comments = commentsIn(ask, issue, update);
  const next = change(site, issue, { ...patch, properties: { ...issue.properties, ...properties } }, viewer);
  for (const comment of comments) addComment(ask, site.issues.get(next.id)!, comment);
  if (query.get('returnIssue') !== 'true') return { status: 204 };
  return { body: issueJson(site, site.issues.get(next.id)!, viewer, selectFields(site, ['*all'])), objects: 0 };
}

function assign(ask: Ask): Told {
  const { site, viewer } = ask;
  const issue = issueOf(ask);
  allowed(site, viewer, 'ASSIGN_ISSUES', issue, 'You do not have permission to assign issues.');
  const { accountId } = asObject(ask.body);
  const fields = { assignee: accountId === null ? null : { accountId: asString(accountId) } };
  const project = projectOf(site, issue);
  change(site, issue, patchOf({ site, viewer, project, issue }, { fields }), viewer);
  return { status: 204 };
}

function deleteIssue(ask: Ask): Told {
  const { site, viewer, query } = ask;
  const issue = issueOf(ask);
  allowed(site, viewer, 'DELETE_ISSUES', issue, 'You do not have permission to delete issues in this project.');
  const subtasks = [...(site.children.get(issue.id) ?? [])].flatMap((id) => {
    const child = site.issues.get(id);
    return child && site.issueTypes.get(child.type)?.subtask ? [child] : [];
  });
  if (subtasks.length > 0 && query.get('deleteSubtasks') !== 'true')
    throw refuse(
      400,
      `The issue '${issue.key}' has subtasks. You must specify the 'deleteSubtasks' parameter to delete this issue and all its subtasks.`,
    );
  for (const child of subtasks) remove(site, child, viewer);
  remove(site, issue, viewer);
  return { status: 204 };
}

const ISSUE = '/rest/api/3/issue/{issueIdOrKey}';

export const ISSUE_WRITE: readonly Route[] = [
  {
    method: 'POST',
    path: '/rest/api/3/issue',
    operation: 'createIssue',
    partial: 'no transition, history metadata',
    handle: createIssue,
  },
  {
    method: 'PUT',
    path: ISSUE,
    operation: 'editIssue',
    partial: 'update: set, add, remove; comment add',
    handle: editIssue,
  },
  { method: 'PUT', path: `${ISSUE}/assignee`, operation: 'assignIssue', handle: assign },
  { method: 'DELETE', path: ISSUE, operation: 'deleteIssue', handle: deleteIssue },
];
