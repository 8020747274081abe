// What may be written when an issue is created or edited. Every field of the project is on every screen.

import { refuse } from '../refusal';
import { type Form, fieldMeta, formFields } from '../show/field-meta';
import { projectRef, typeJson } from '../show/parts';
import type { Issue } from '../site/issue';
import { projectOf } from '../site/site';
import { may, mayInProject } from '../site/viewer';
import type { Json } from '../world';
import { issueOf, projectSeen } from './access';
import { visibleProjects } from './catalogue';
import { type Ask, listed, paged, type Route, type Told } from './route';

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

/** The old way: all projects at once, and their fields where they are asked for. What is unknown is left out. */
function everything(ask: Ask): Told {
  const { site, viewer, query } = ask;
  const [ids, keys, typeIds, typeNames] = ['projectIds', 'projectKeys', 'issuetypeIds', 'issuetypeNames'].map((name) =>
    listed(query, name),
  ) as [string[], string[], string[], string[]];
  const withFields = listed(query, 'expand').includes('projects.issuetypes.fields');
  const projects = visibleProjects(ask).filter(
    (project) =>
      mayInProject(project, viewer, 'CREATE_ISSUES') &&
      (ids.length + keys.length === 0 || ids.includes(project.id) || keys.includes(project.key)),
  );
  const told = projects.map((project) => {
    const { self, id, key, name, avatarUrls } = projectRef(site, project.id);
    const chosen = project.issueTypes.filter(
      (type) =>
        typeIds.length + typeNames.length === 0 ||
        typeIds.includes(type) ||
        typeNames.includes(site.issueTypes.get(type)?.name ?? ''),
    );
    const issuetypes = chosen.map((type) => {
      const form: Form = { site, viewer, project, type, isNew: true };
      const all = () => Object.fromEntries(formFields(form).map((field) => [field.id, fieldMeta(form, field)]));
      return { ...typeJson(site, type), ...(withFields ? { expand: 'fields', fields: all() } : {}) };
    });
    return { expand: 'issuetypes', self, id, key, name, avatarUrls, issuetypes };
  });
  const shown = told.filter(({ issuetypes }) => issuetypes.length > 0);
  return { body: { expand: 'projects', projects: shown }, objects: shown.length };
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
  {
    method: 'GET',
    path: '/rest/api/3/issue/createmeta',
    operation: 'getCreateIssueMeta',
    deprecated: true,
    partial: PARTIAL,
    handle: everything,
  },
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
