// The desk's Jira: a World behind Jira's REST, with permissions, limits, search lag and product events.

import type { Clock, Jira } from '../wall';
import { answerer } from './answer';
import { evaluateFor } from './expression/index';
import { setAppFields } from './site/app-fields';
import { fieldOn, viewIssue } from './site/issue-view';
import { openSite } from './site/open';
import type { World } from './world';

export { jqlSupport, operations } from './operations';
export type { World } from './world';

export interface JiraOptions {
  clock: Clock;
  world: World;
  seed?: number;
  /** Milliseconds until search knows of a change; default two seconds. */
  searchLag?: number;
  /** Address in `self` links. */
  baseUrl?: string;
  /** Points that apps may spend in an hour; default Atlassian's 65,000. */
  quota?: number;
}

export function createJira(options: JiraOptions): Jira {
  const jira: Jira = {
    handle: (request) => answer(request),
    onEvent: (listener) => {
      site.listeners.push(listener);
    },
    rules: (projectKey) => {
      const project = [...site.projects.values()].find(({ key }) => key === projectKey);
      return project ? (project.rules ?? []) : null;
    },
    setRules: (projectKey, rules) => {
      const project = [...site.projects.values()].find(({ key }) => key === projectKey);
      if (!project || rules.some(({ to }) => !site.statuses.has(to))) return false;
      project.rules = rules;
      return true;
    },
    evaluate: (expression, about) => evaluateFor(site, expression, about),
    properties: (entity, id) => {
      if (entity === 'user') return site.users.has(id) ? (site.userProperties.get(id) ?? {}) : null;
      if (entity === 'project') return site.projects.get(id)?.properties ?? null;
      // A deleted issue is told of after it is gone.
      return (site.issues.get(id) ?? site.stale.get(id)?.at(-1)?.was)?.properties ?? null;
    },
    fields: (fields) => setAppFields(site, fields),
    fieldOn: (issueIdOrKey, field, accountId) => fieldOn(site, issueIdOrKey, field, accountId),
    view: (issueIdOrKey, accountId) => viewIssue(site, issueIdOrKey, accountId),
    searchable: (properties) => {
      site.searchable = properties;
      site.version++;
    },
  };
  const site = openSite(options, jira);
  const answer = answerer(site, { quota: options.quota });
  return jira;
}
