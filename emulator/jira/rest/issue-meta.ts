// What may be written when an issue is created or edited. Every field of the project is on every screen.

import { refuse } from '../refusal';
import { type Form, fieldMeta, formFields } from '../show/field-meta';
import { typeJson } from '../show/parts';
import type { Issue } from '../site/issue';
import { projectOf } from '../site/site';
import { may, mayInProject } from '../site/viewer';
import type { Json } from '../world';
import { issueOf, projectSeen } from './access';
import { type Ask, paged, type Route, type Told } from './route';

const MOST = 200;
const PARTIAL = 'every field of the project is on every screen';

/** Nothing can be created where the caller may not: Jira answers as if the project were not there. */
function creatable(ask: Ask) {
  const project = projectSeen(ask.site, ask.viewer, ask.params.projectIdOrKey!);
  if (!mayInProject(project, ask.viewer, 'CREATE_ISSUES'))
    throw refuse(400, 'You cannot create issues in this project, or it does not exist.');
  return project;
}

/** Pages of this resource do not say which is the last one. */
function told(ask: Ask, all: Parameters<typeof paged>[1], key: string): Told {
  const { isLast: _, ...body } = paged(ask.query, all, 50, MOST, key);
  return { body, objects: (body[key] as []).length };
}

function types(ask: Ask): Told {
  const all = creatable(ask).issueTypes.map((id) => typeJson(ask.site, id));
  return told(ask, all, 'issueTypes');
}

function fields(ask: Ask): Told {
  const { site, viewer, params } = ask;
  const project = creatable(ask);
  const type = params.issueTypeId!;
  if (!project.issueTypes.includes(type)) throw refuse(400, `The project has no issue type with the id ${type}.`);
  const form: Form = { site, viewer, project, type, isNew: true };
  const all = formFields(form).map((field) => ({ ...fieldMeta(form, field), fieldId: field.id }));
  return told(ask, all, 'fields');
}

/** Empty for whoever may not edit. */
export function editMeta({ site, viewer }: Pick<Ask, 'site' | 'viewer'>, issue: Issue): Json {
  if (!may(site, viewer, 'EDIT_ISSUES', issue)) return { fields: {} };
  const form: Form = { site, viewer, project: projectOf(site, issue), type: issue.type, isNew: false };
  return { fields: Object.fromEntries(formFields(form).map((field) => [field.id, fieldMeta(form, field)])) };
}

const edit = (ask: Ask): Told => ({ body: editMeta(ask, issueOf(ask)), objects: 1 });

const CREATE = '/rest/api/3/issue/createmeta/{projectIdOrKey}/issuetypes';

export const ISSUE_META: readonly Route[] = [
  { method: 'GET', path: CREATE, operation: 'getCreateIssueMetaIssueTypes', handle: types },
  {
    method: 'GET',
    path: `${CREATE}/{issueTypeId}`,
    operation: 'getCreateIssueMetaIssueTypeId',
    partial: PARTIAL,
    handle: fields,
  },
  {
    method: 'GET',
    path: '/rest/api/3/issue/{issueIdOrKey}/editmeta',
    operation: 'getEditIssueMeta',
    partial: PARTIAL,
    handle: edit,
  },
];
