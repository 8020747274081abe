// Entity properties of issues and projects. They touch neither `updated` nor the changelog.

import { refuse } from '../refusal';
import { change, tell } from '../site/change';
import { eventTime, smallIssue } from '../site/events';
import type { Issue } from '../site/issue';
import type { Project } from '../site/site';
import { mayInProject } from '../site/viewer';
import { allowed, issueOf, projectSeen } from './access';
import { checkProperty, keysOf, missing, oneOf, without } from './property-rules';
import type { Ask, Route } from './route';

export function setIssueProperty({ site, viewer }: Ask, issue: Issue, key: string, value: unknown): void {
  const properties = { ...issue.properties, [key]: checkProperty(key, value) };
  const next = change(site, issue, { properties }, viewer, { touch: false, event: null });
  const payload = { ...eventTime(site), issue: smallIssue(site, next), property: { key, value } };
  tell(site, viewer, 'avi:jira:set:issue-property', payload);
}

export function dropIssueProperty({ site, viewer }: Ask, issue: Issue, key: string): void {
  const next = change(site, issue, { properties: without(issue.properties, key) }, viewer, {
    touch: false,
    event: null,
  });
  tell(site, viewer, 'avi:jira:deleted:issue-property', {
    ...eventTime(site),
    issue: smallIssue(site, next),
    property: { key },
  });
}

const editable = (ask: Ask): Issue => {
  const issue = issueOf(ask);
  allowed(ask.site, ask.viewer, 'EDIT_ISSUES', issue, 'You do not have permission to edit this issue.');
  return issue;
};

const administered = ({ site, viewer, params }: Ask): Project => {
  const project = projectSeen(site, viewer, params.projectIdOrKey!);
  if (!mayInProject(project, viewer, 'ADMINISTER_PROJECTS'))
    throw refuse(403, 'You do not have permission to administer this project.');
  return project;
};

const ISSUE = '/rest/api/3/issue/{issueIdOrKey}/properties';
const PROJECT = '/rest/api/3/project/{projectIdOrKey}/properties';

export const PROPERTIES: readonly Route[] = [
  {
    method: 'GET',
    path: ISSUE,
    operation: 'getIssuePropertyKeys',
    handle: (ask) => {
      const issue = issueOf(ask);
      return keysOf(issue.properties, `${ask.site.baseUrl}/rest/api/3/issue/${issue.id}/properties`);
    },
  },
  {
    method: 'GET',
    path: `${ISSUE}/{propertyKey}`,
    operation: 'getIssueProperty',
    handle: (ask) => oneOf(issueOf(ask).properties, ask.params.propertyKey!),
  },
  {
    method: 'PUT',
    path: `${ISSUE}/{propertyKey}`,
    operation: 'setIssueProperty',
    handle: (ask) => {
      const issue = editable(ask);
      const key = ask.params.propertyKey!;
      const known = Object.hasOwn(issue.properties, key);
      setIssueProperty(ask, issue, key, ask.body);
      return { status: known ? 200 : 201 };
    },
  },
  {
    method: 'DELETE',
    path: `${ISSUE}/{propertyKey}`,
    operation: 'deleteIssueProperty',
    handle: (ask) => {
      const issue = editable(ask);
      const key = ask.params.propertyKey!;
      if (!Object.hasOwn(issue.properties, key)) throw missing(key);
      dropIssueProperty(ask, issue, key);
      return { status: 204 };
    },
  },
  {
    method: 'GET',
    path: PROJECT,
    operation: 'getProjectPropertyKeys',
    handle: ({ site, viewer, params }) => {
      const project = projectSeen(site, viewer, params.projectIdOrKey!);
      return keysOf(project.properties ?? {}, `${site.baseUrl}/rest/api/3/project/${project.id}/properties`);
    },
  },
  {
    method: 'GET',
    path: `${PROJECT}/{propertyKey}`,
    operation: 'getProjectProperty',
    handle: ({ site, viewer, params }) =>
      oneOf(projectSeen(site, viewer, params.projectIdOrKey!).properties ?? {}, params.propertyKey!),
  },
  {
    method: 'PUT',
    path: `${PROJECT}/{propertyKey}`,
    operation: 'setProjectProperty',
    handle: (ask) => {
      const project = administered(ask);
      const key = ask.params.propertyKey!;
      const known = Object.hasOwn(project.properties ?? {}, key);
      project.properties = { ...project.properties, [key]: checkProperty(key, ask.body) };
      return { status: known ? 200 : 201 };
    },
  },
  {
    method: 'DELETE',
    path: `${PROJECT}/{propertyKey}`,
    operation: 'deleteProjectProperty',
    handle: (ask) => {
      const project = administered(ask);
      const key = ask.params.propertyKey!;
      if (!Object.hasOwn(project.properties ?? {}, key)) throw missing(key);
      project.properties = without(project.properties ?? {}, key);
      return { status: 204 };
    },
  },
];
