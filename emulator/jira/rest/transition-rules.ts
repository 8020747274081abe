// What the rules of apps are told about a transition: the issue as the screen leaves it and as it was, the transition
// and its workflow, and the fields that change, in the form in which they are read.

import type { Evaluated } from '../../wall';
import { issueEntity, projectEntity, statusEntity, userEntity } from '../expression/entities';
import type { Variables } from '../expression/evaluate';
import { outcomeOf } from '../expression/index';
import type { Value } from '../expression/values';
import { refuse } from '../refusal';
import { fieldValue } from '../show/issue-json';
import type { Issue } from '../site/issue';
import { projectOf, type Site } from '../site/site';
import type { Viewer } from '../site/viewer';
import type { Json } from '../world';

export interface Transition {
  id: string;
  to: string;
}

export interface Moving {
  site: Site;
  viewer: Viewer;
  issue: Issue;
  transition: Transition;
  hasScreen: boolean;
}

export const workflowName = (site: Site, issue: Issue): string => `Workflow of ${projectOf(site, issue).key}`;

function transitionEntity({ site, viewer, issue, transition, hasScreen }: Moving): Value {
  const properties: { [name: string]: Value } = {
    id: Number(transition.id),
    name: site.statuses.get(transition.to)?.name ?? transition.to,
    from: statusEntity({ site, viewer }, issue.status),
    to: statusEntity({ site, viewer }, transition.to),
    hasScreen,
  };
  return { entity: 'Transition', id: transition.id, get: (name) => properties[name] };
}

function workflowEntity({ site, issue }: Moving): Value {
  const name = workflowName(site, issue);
  return { entity: 'Workflow', id: name, get: (key) => (key === 'name' ? name : undefined) };
}

/** Computes expressions of rules; without a draft it is a condition, which has no screen behind it. */
export const ruleEvaluator =
  (moving: Moving, draft?: Issue) =>
  (expression: string, variables: Record<string, unknown>): Evaluated => {
    const asking = { site: moving.site, viewer: moving.viewer };
    const { issue } = moving;
    return outcomeOf(expression, {
      user: userEntity(asking, moving.viewer.accountId),
      issue: issueEntity(asking, draft ?? issue),
      ...(draft ? { originalIssue: issueEntity(asking, issue) } : {}),
      project: projectEntity(asking, issue.project),
      transition: transitionEntity(moving),
      workflow: workflowEntity(moving),
      ...(variables as Variables),
    });
  };

/** As reading the issue would show them; of people the account alone, and null for a list that was emptied. */
function modifiedFields({ site, viewer }: Moving, draft: Issue, ids: readonly string[]): Json {
  const shown = (value: unknown): unknown => {
    if (value === undefined || (Array.isArray(value) && value.length === 0)) return null;
    const { accountId } = (typeof value === 'object' && value !== null ? value : {}) as Json;
    return typeof accountId === 'string' ? { accountId } : value;
  };
  return Object.fromEntries(ids.map((id) => [id, shown(fieldValue(site, draft, id, viewer))]));
}

export async function askValidators(moving: Moving, draft: Issue, modified: readonly string[]): Promise<void> {
  const { site, viewer, issue, transition } = moving;
  const rules = (projectOf(site, issue).rules ?? []).filter((rule) => rule.to === transition.to);
  for (const rule of rules) {
    const validate = site.validate();
    const answer = validate
      ? await validate({
          validator: rule.validator,
          issueKey: issue.key,
          configuration: rule.configuration ?? null,
          transition: {
            from: { id: issue.status },
            to: { id: transition.to },
            modifiedFields: modifiedFields(moving, draft, modified),
          },
          actor: viewer.accountId ?? '',
          workflow: workflowName(site, issue),
          rules: rules.map(({ validator }) => validator),
          evaluate: ruleEvaluator(moving, draft),
        }).catch(() => ({ result: false, errorMessage: undefined }))
      : { result: false, errorMessage: undefined };
    if (answer.result !== true)
      throw refuse(400, answer.errorMessage ?? 'A workflow validator refused the transition.');
  }
}
