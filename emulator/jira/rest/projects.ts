// Projects: found, read, and what they consist of.

import { componentDetails } from '../show/component-json';
import { personJson, projectRef, statusJson, typeJson } from '../show/parts';
import { versionDetails } from '../show/version-json';
import { componentsOf } from '../site/components';
import type { Project, Site } from '../site/site';
import { versionsOf } from '../site/versions';
import { mayInProject } from '../site/viewer';
import type { Json } from '../world';
import { projectSeen } from './access';
import { visibleProjects } from './catalogue';
import { rolesOf } from './roles';
import { type Ask, listed, paged, type Route, type Told } from './route';

const summaryJson = (site: Site, project: Project): Json => ({
  expand: 'description,lead,issueTypes,url,projectKeys,permissions,insight',
  ...projectRef(site, project.id),
  style: project.style,
  isPrivate: false,
  properties: {},
});

function find(ask: Ask): Told {
  const { site, query, viewer } = ask;
  const text = query.get('query')?.toLowerCase();
  const keys = listed(query, 'keys');
  const ids = listed(query, 'id');
  const types = listed(query, 'typeKey');
  const expand = listed(query, 'expand');
  const edit = query.get('action') === 'edit';
  const projects = visibleProjects(ask).filter(
    (project) =>
      (text === undefined || [project.key, project.name].some((each) => each.toLowerCase().includes(text))) &&
      (keys.length === 0 || keys.includes(project.key)) &&
      (ids.length === 0 || ids.includes(project.id)) &&
      (types.length === 0 || types.includes(project.projectTypeKey)) &&
      (!edit || mayInProject(project, viewer, 'ADMINISTER_PROJECTS')),
  );
  projects.sort((a, b) => (a.key < b.key ? -1 : 1));
  const all = projects.map((project) => ({
    ...summaryJson(site, project),
    ...(expand.includes('lead') ? { lead: personJson(site, project.lead) } : {}),
    ...(expand.includes('issueTypes') ? { issueTypes: project.issueTypes.map((id) => typeJson(site, id)) } : {}),
  }));
  const body = paged(query, all, 50, 50);
  const self = `${site.baseUrl}/rest/api/3/project/search?startAt=${body.startAt}&maxResults=${body.maxResults}`;
  return { body: { self, ...body }, objects: (body.values as []).length };
}

const versionsIn = (site: Site, project: Project): Json[] =>
  versionsOf(site, project.key).map((version) => versionDetails(site, version));

const componentsIn = (site: Site, project: Project): Json[] =>
  componentsOf(site, project.key).map((component) => componentDetails(site, component));

function read({ site, viewer, params }: Ask): Told {
  const project = projectSeen(site, viewer, params.projectIdOrKey!);
  return {
    body: {
      ...summaryJson(site, project),
      description: '',
      lead: personJson(site, project.lead),
      components: componentsIn(site, project),
      issueTypes: project.issueTypes.map((id) => typeJson(site, id)),
      assigneeType: 'UNASSIGNED',
      versions: versionsIn(site, project),
      roles: rolesOf(site, project),
    },
    objects: 1,
  };
}

/** One workflow for all types of a project. */
function statuses({ site, viewer, params }: Ask): Told {
  const project = projectSeen(site, viewer, params.projectIdOrKey!);
  const body = project.issueTypes.map((id) => {
    const { self, name, subtask } = typeJson(site, id);
    return { self, id, name, subtask, statuses: project.statuses.map((status) => statusJson(site, status)) };
  });
  return { body, objects: body.length };
}

const PROJECT = '/rest/api/3/project/{projectIdOrKey}';
const listOf =
  (of: (site: Site, project: Project) => Json[]) =>
  (ask: Ask): Told => {
    const body = of(ask.site, projectSeen(ask.site, ask.viewer, ask.params.projectIdOrKey!));
    return { body, objects: body.length };
  };

export const PROJECTS: readonly Route[] = [
  { method: 'GET', path: '/rest/api/3/project/search', operation: 'searchProjects', handle: find },
  { method: 'GET', path: PROJECT, operation: 'getProject', handle: read },
  { method: 'GET', path: `${PROJECT}/statuses`, operation: 'getAllStatuses', handle: statuses },
  { method: 'GET', path: `${PROJECT}/versions`, operation: 'getProjectVersions', handle: listOf(versionsIn) },
  { method: 'GET', path: `${PROJECT}/components`, operation: 'getProjectComponents', handle: listOf(componentsIn) },
];
