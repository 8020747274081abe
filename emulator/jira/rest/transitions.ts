// Transitions: each status of the project's workflow can be reached from every other. Validators of apps are asked
// first; one that gives no answer refuses, which is the unkind reading of what Jira documents.

import { notModelled, Refusal, refuse } from '../refusal';
import { statusJson } from '../show/parts';
import { change } from '../site/change';
import type { Issue } from '../site/issue';
import { categoryOf, projectOf, type Site } from '../site/site';
import { may } from '../site/viewer';
import type { Json } from '../world';
import { issueOf } from './access';
import { asId, asObject, optional } from './payload';
import type { Ask, Route, Told } from './route';

interface Transition {
  id: string;
  to: string;
}

const transitionsOf = (site: Site, issue: Issue): Transition[] =>
  projectOf(site, issue)
    .statuses.map((to, index) => ({ id: String(10 * (index + 1) + 1), to }))
    .filter(({ to }) => to !== issue.status);

const transitionJson = (site: Site, { id, to }: Transition): Json => ({
  id,
  name: site.statuses.get(to)?.name ?? to,
  to: statusJson(site, to),
  hasScreen: false,
  isGlobal: true,
  isInitial: false,
  isAvailable: true,
  isConditional: false,
  looped: false,
});

function list(ask: Ask): Told {
  const { site, viewer, query } = ask;
  if (query.get('expand')) throw notModelled(`expand=${query.get('expand')}`);
  const issue = issueOf(ask);
  const id = query.get('transitionId');
  const found = may(site, viewer, 'TRANSITION_ISSUES', issue) ? transitionsOf(site, issue) : [];
  const transitions = found.filter((each) => id === null || each.id === id).map((each) => transitionJson(site, each));
  return { body: { expand: 'transitions', transitions }, objects: transitions.length };
}

async function perform(ask: Ask): Promise<Told> {
  const { site, viewer } = ask;
  const issue = issueOf(ask);
  const body = asObject(ask.body);
  const id = asId(asObject(body.transition).id);
  if (
    Object.keys(optional(body.fields, asObject) ?? {}).length > 0 ||
    Object.keys(optional(body.update, asObject) ?? {}).length > 0
  )
    throw notModelled('fields of a transition: the desk has no transition screens');
  const transition = transitionsOf(site, issue).find((each) => each.id === id);
  if (!transition || !may(site, viewer, 'TRANSITION_ISSUES', issue))
    throw refuse(
      400,
      `It seems that you have tried to perform a workflow operation (${id}) that is not valid for the current state of this issue.`,
    );
  if (site.transitioning.has(issue.id))
    throw new Refusal(409, { errorMessages: ['The issue is being transitioned by another request.'], errors: {} });
  site.transitioning.add(issue.id);
  try {
    await askValidators(ask, issue, transition);
    const now = site.issues.get(issue.id);
    if (!now) throw refuse(404, 'The issue was deleted meanwhile.');
    change(site, now, { status: transition.to, resolution: resolutionFor(site, now, transition.to) }, viewer);
  } finally {
    site.transitioning.delete(issue.id);
  }
  return { status: 204 };
}

async function askValidators({ site, viewer }: Ask, issue: Issue, { to }: Transition): Promise<void> {
  const rules = (projectOf(site, issue).rules ?? []).filter((rule) => rule.to === to);
  for (const rule of rules) {
    const validate = site.validate();
    const answer = validate
      ? await validate({
          validator: rule.validator,
          issueKey: issue.key,
          configuration: rule.configuration ?? null,
          transition: { from: { id: issue.status }, to: { id: to }, modifiedFields: {} },
          actor: viewer.accountId ?? '',
        }).catch(() => ({ result: false, errorMessage: undefined }))
      : { result: false, errorMessage: undefined };
    if (answer.result !== true)
      throw refuse(400, answer.errorMessage ?? 'A workflow validator refused the transition.');
  }
}

/** Done work is resolved, reopened work is not. */
function resolutionFor(site: Site, issue: Issue, to: string): string | null {
  if (categoryOf(site, to) !== 'done') return null;
  const done = [...site.resolutions.values()].find((each) => /^(done|fixed)$/i.test(each.name));
  return issue.resolution ?? done?.id ?? [...site.resolutions.keys()][0] ?? null;
}

const PATH = '/rest/api/3/issue/{issueIdOrKey}/transitions';

export const TRANSITIONS: readonly Route[] = [
  { method: 'GET', path: PATH, operation: 'getTransitions', partial: 'one workflow, no screens', handle: list },
  { method: 'POST', path: PATH, operation: 'doTransition', partial: 'one workflow, no screens', handle: perform },
];
