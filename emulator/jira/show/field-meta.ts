// Which fields may be written, and how, as Jira tells it to whoever fills in a form.

import { appField } from '../site/app-fields';
import { inContext } from '../site/field-contexts';
import { optionsOf } from '../site/options';
import type { Project, Site } from '../site/site';
import { mayInProject, type Permission, type Viewer } from '../site/viewer';
import type { Json, WorldField } from '../world';
import { componentJson, priorityJson, projectRef, resolutionJson, typeJson, versionJson } from './parts';

/** System fields in the order of a form; whoever lacks the permission beside one does not see it. */
const SYSTEM: readonly [id: string, permission?: Permission][] = [
  ['summary'],
  ['issuetype'],
  ['project'],
  ['parent'],
  ['description'],
  ['environment'],
  ['priority'],
  ['labels'],
  ['components'],
  ['versions'],
  ['fixVersions'],
  ['duedate'],
  ['timetracking'],
  ['assignee', 'ASSIGN_ISSUES'],
  ['reporter', 'MODIFY_REPORTER'],
  ['security', 'SET_ISSUE_SECURITY'],
];
/** Choices that an edit cannot make. */
const ONLY_NEW = new Set(['project']);
const LIST = ['add', 'set', 'remove'];
const OPERATIONS: Record<string, string[]> = {
  labels: LIST,
  components: LIST,
  versions: LIST,
  fixVersions: LIST,
  timetracking: ['set', 'edit'],
};

export interface Form {
  site: Site;
  viewer: Viewer;
  project: Project;
  /** Issue type id. */
  type: string;
  isNew: boolean;
}

const allowed: Record<string, (form: Form) => Json[]> = {
  issuetype: ({ site, type, project, isNew }) => (isNew ? [type] : project.issueTypes).map((id) => typeJson(site, id)),
  project: ({ site, project }) => [projectRef(site, project.id)],
  priority: ({ site }) => [...site.priorities.keys()].map((id) => priorityJson(site, id)!),
  resolution: ({ site }) => [...site.resolutions.keys()].map((id) => resolutionJson(site, id)!),
  components: ({ site, project }) =>
    [...site.components.values()]
      .filter(({ projectKey }) => projectKey === project.key)
      .map(({ id }) => componentJson(site, id)!),
  versions: (form) => versionsOf(form),
  fixVersions: (form) => versionsOf(form),
  security: ({ site, project }) =>
    (project.securityLevels ?? []).map(({ id, name, description }) => ({
      self: `${site.baseUrl}/rest/api/3/securitylevel/${id}`,
      id,
      name,
      description: description ?? '',
    })),
};

const versionsOf = ({ site, project }: Form): Json[] =>
  [...site.versions.values()]
    .filter(({ projectKey }) => projectKey === project.key)
    .map(({ id }) => versionJson(site, id)!);

const isSubtask = ({ site, type }: Form): boolean => site.issueTypes.get(type)?.subtask === true;

function required(form: Form, id: string): boolean {
  if (id === 'parent') return isSubtask(form);
  return ['summary', 'issuetype', 'project'].includes(id);
}

export function fieldMeta(form: Form, { id, key, name, schema }: WorldField): Json {
  const chosen = [schema?.type, schema?.items].includes('option');
  const values = allowed[id]?.(form) ?? (chosen ? optionsOf(form.site, id) : undefined);
  const isPriority = id === 'priority';
  return {
    required: required(form, id),
    schema: schema ?? { type: id === 'parent' ? 'issuelink' : 'any', ...(id === 'parent' ? { system: id } : {}) },
    name,
    key: key ?? id,
    hasDefaultValue: isPriority,
    operations: OPERATIONS[id] ?? ['set'],
    ...(id === 'labels' ? { autoCompleteUrl: `${form.site.baseUrl}/rest/api/1.0/labels/suggest?query=` } : {}),
    ...(values ? { allowedValues: values } : {}),
  };
}

/** Ids of the fields of a form, the site's own ones that belong to the project included. */
export function formFields(form: Form): WorldField[] {
  const { site, viewer, project } = form;
  const system = SYSTEM.filter(
    ([id, permission]) =>
      (form.isNew || !ONLY_NEW.has(id)) &&
      (permission === undefined || mayInProject(project, viewer, permission)) &&
      (id !== 'security' || (project.securityLevels ?? []).length > 0),
  );
  const custom = [...site.fields.values()].filter(({ id, custom, scope }) => {
    const owner = (scope as { project?: { id?: string } } | undefined)?.project?.id ?? project.id;
    const fits = owner === project.id && inContext(site, id, { project: project.id, type: form.type });
    return custom && id !== site.roles.rank && fits && !appField(site, id)?.readOnly;
  });
  return [...system.flatMap(([id]) => site.fields.get(id) ?? []), ...custom];
}
