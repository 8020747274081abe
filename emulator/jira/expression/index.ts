// Jira expressions, for triggers' filters, validators, display conditions and REST. `evaluateExpression(source, variables)`
// takes plain JSON or entities and throws ExpressionError where Jira stops with an error, a 501 by name where the desk
// does not know; `evaluateFor` makes issue, project and user from the site and tells the outcome as data.

import type { Evaluated, ExpressionAbout } from '../../wall';
import { Refusal } from '../refusal';
import { findIssue, type Site } from '../site/site';
import { mayBrowse, mayInProject, personOf, type Viewer } from '../site/viewer';
import { issueEntity, projectEntity, userEntity } from './entities';
import { evaluateExpression, type Variables } from './evaluate';
import { ExpressionError } from './tokens';
import { isEntity, isLambda, isList, isMap, isMoment, type Value } from './values';

export { evaluateExpression } from './evaluate';
export { ExpressionError } from './tokens';

/** A value as JSON; undefined: REST answers a whole object for it, whose shape the desk does not know. */
export function asJson(value: Value): unknown {
  if (isMoment(value)) return new Date(value.moment).toISOString().replace('Z', '+0000');
  if (isEntity(value) || isLambda(value)) return undefined;
  if (isList(value)) {
    const parts = value.map(asJson);
    return parts.includes(undefined) ? undefined : parts;
  }
  if (!isMap(value)) return value;
  const entries = Object.entries(value).map(([key, each]) => [key, asJson(each)] as const);
  return entries.some(([, each]) => each === undefined) ? undefined : Object.fromEntries(entries);
}

const NOBODY = { accountId: null, isApp: false, byApp: false, siteAdmin: false } as const;

function viewerFor(site: Site, actor: string | null): Viewer {
  const user = site.users.get(actor ?? '');
  return user?.active ? personOf(user) : { ...NOBODY, timeZone: site.timeZone };
}

/** What an expression may name: always `user`; `issue` and its `project` where they were asked for and may be seen. */
export function variablesFor(site: Site, viewer: Viewer, about: Omit<ExpressionAbout, 'actor'>): Variables {
  const asking = { site, viewer };
  const issue = about.issue === undefined ? null : findIssue(site, about.issue);
  const shown = issue && mayBrowse(site, viewer, issue) ? issue : null;
  const project = [...site.projects.values()].find(({ id, key }) => about.project === id || about.project === key);
  const projectId = project && mayInProject(project, viewer, 'BROWSE_PROJECTS') ? project.id : shown?.project;
  return {
    user: userEntity(asking, viewer.accountId),
    ...(about.issue === undefined ? {} : { issue: shown && issueEntity(asking, shown) }),
    ...(projectId === undefined ? {} : { project: projectEntity(asking, projectId) }),
    ...(about.variables as Variables | undefined),
  };
}

/** What an expression comes to, or why it comes to nothing. */
export function outcomeOf(source: string, variables: Variables): Evaluated {
  try {
    const value = asJson(evaluateExpression(source, variables));
    return value === undefined ? { unmodelled: 'whole objects as values of Jira expressions' } : { value };
  } catch (thrown) {
    if (thrown instanceof ExpressionError) return { error: thrown.message };
    if (thrown instanceof Refusal && thrown.status === 501)
      return { unmodelled: thrown.headers['x-not-modelled'] ?? 'a Jira expression' };
    throw thrown;
  }
}

export const evaluateFor = (site: Site, source: string, about: ExpressionAbout): Evaluated =>
  outcomeOf(source, variablesFor(site, viewerFor(site, about.actor), about));
