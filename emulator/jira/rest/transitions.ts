// Transitions: each status of the project's workflow can be reached from every other. Finishing an issue of a
// company-managed project has a screen, as Jira's own workflows do. Validators of apps are asked first; one that gives no
// answer refuses, which is the unkind reading of what Jira documents.

import { notModelled, Refusal, refuse, refuseFields } from '../refusal';
import { fieldMeta } from '../show/field-meta';
import { statusJson } from '../show/parts';
import { change } from '../site/change';
import { patchOf } from '../site/draft';
import type { Issue } from '../site/issue';
import { categoryOf, projectOf, type Site } from '../site/site';
import { may } from '../site/viewer';
import type { Json } from '../world';
import { issueOf } from './access';
import { addComment, checkComment, wordsIn } from './comments';
import { asId, asList, asObject, optional } from './payload';
import type { Ask, Route, Told } from './route';
import { askValidators, type Moving, ruleEvaluator, type Transition, workflowName } from './transition-rules';

const transitionsOf = ({ site, viewer }: Ask, issue: Issue): Transition[] => {
  const { statuses, rules = [] } = projectOf(site, issue);
  const actor = viewer.accountId ?? '';
  /** Conditions of apps hide what they refuse. */
  const shown = (transition: Transition): boolean =>
    rules
      .filter((rule) => rule.to === transition.to)
      .every(({ validator, configuration = null }, _, onIt) => {
        const condition = site.condition();
        const evaluate = ruleEvaluator(moving({ site, viewer }, issue, transition));
        const asked = { validator, configuration, rules: onIt.map((rule) => rule.validator), actor, evaluate };
        return !condition || condition({ ...asked, issueKey: issue.key, workflow: workflowName(site, issue) });
      });
  return statuses
    .map((to, index) => ({ id: String(10 * (index + 1) + 1), to }))
    .filter((each) => each.to !== issue.status && shown(each));
};

/** Fields of the screen that a transition shows; none: it has no screen. */
function screenOf(site: Site, issue: Issue, { to }: Transition): readonly string[] {
  const finishes = categoryOf(site, to) === 'done' && projectOf(site, issue).style === 'classic';
  return finishes ? ['resolution', 'fixVersions', 'assignee'] : [];
}

const moving = ({ site, viewer }: Pick<Ask, 'site' | 'viewer'>, issue: Issue, transition: Transition): Moving => ({
  site,
  viewer,
  issue,
  transition,
  hasScreen: screenOf(site, issue, transition).length > 0,
});

function screenJson({ site, viewer }: Ask, issue: Issue, transition: Transition): Json {
  const form = { site, viewer, project: projectOf(site, issue), type: issue.type, isNew: false };
  const fields = screenOf(site, issue, transition).flatMap((id) => site.fields.get(id) ?? []);
  return Object.fromEntries(fields.map((field) => [field.id, fieldMeta(form, field)]));
}

const transitionJson = (site: Site, issue: Issue, { id, to }: Transition): Json => ({
  id,
  name: site.statuses.get(to)?.name ?? to,
  to: statusJson(site, to),
  hasScreen: screenOf(site, issue, { id, to }).length > 0,
  isGlobal: true,
  isInitial: false,
  isAvailable: true,
  isConditional: false,
  looped: false,
});

const open = (ask: Ask, issue: Issue): Transition[] =>
  may(ask.site, ask.viewer, 'TRANSITION_ISSUES', issue) ? transitionsOf(ask, issue) : [];

/** The transitions that the caller may make, as they stand beside an issue. */
export const transitionsBeside = (ask: Ask, issue: Issue): Json[] =>
  open(ask, issue).map((each) => transitionJson(ask.site, issue, each));

function list(ask: Ask): Told {
  const { site, query } = ask;
  const expand = query.get('expand');
  if (expand !== null && expand !== 'transitions.fields') throw notModelled(`expand=${expand}`);
  const issue = issueOf(ask);
  const id = query.get('transitionId');
  const transitions = open(ask, issue)
    .filter((each) => id === null || each.id === id)
    .map((each) => ({
      ...transitionJson(site, issue, each),
      ...(expand === null ? {} : { fields: screenJson(ask, issue, each) }),
    }));
  return { body: { expand: 'transitions', transitions }, objects: transitions.length };
}

async function perform(ask: Ask): Promise<Told> {
  const { site, viewer } = ask;
  const issue = issueOf(ask);
  const body = asObject(ask.body);
  const id = asId(asObject(body.transition).id);
  const transition = transitionsOf(ask, issue).find((each) => each.id === id);
  if (!transition || !may(site, viewer, 'TRANSITION_ISSUES', issue))
    throw refuse(
      400,
      `It seems that you have tried to perform a workflow operation (${id}) that is not valid for the current state of this issue.`,
    );
  const { patch, comments } = filledIn(ask, issue, transition, body);
  if (site.transitioning.has(issue.id))
    throw new Refusal(409, { errorMessages: ['The issue is being transitioned by another request.'], errors: {} });
  site.transitioning.add(issue.id);
  try {
    const draft = { ...issue, ...patch };
    await askValidators(moving(ask, issue, transition), draft, fieldsIn(body));
    const now = site.issues.get(issue.id);
    if (!now) throw refuse(404, 'The issue was deleted meanwhile.');
    const resolution = resolutionFor(site, now, transition.to);
    const ids = comments.map(() => String(site.nextId()));
    const came = ids[0] === undefined ? {} : { comment: { id: ids[0] } };
    change(site, now, { status: transition.to, resolution, ...patch }, viewer, { transition: came });
    for (const [at, comment] of comments.entries()) addComment(ask, site.issues.get(now.id)!, comment, { id: ids[at] });
  } finally {
    site.transitioning.delete(issue.id);
  }
  return { status: 204 };
}

/** What was filled in on the screen, all of it checked before anything happens. */
function filledIn(ask: Ask, issue: Issue, transition: Transition, body: Json) {
  const { site, viewer } = ask;
  const screen = screenOf(site, issue, transition);
  const fields = optional(body.fields, asObject) ?? {};
  const update = optional(body.update, asObject) ?? {};
  if (body.properties !== undefined || body.historyMetadata !== undefined)
    throw notModelled('properties or history metadata of a transition');
  if (update.comment !== undefined && screen.length === 0)
    throw notModelled('a comment on a transition without a screen');
  const off = [...Object.keys(fields), ...Object.keys(update)].filter((id) => id !== 'comment' && !screen.includes(id));
  if (off.length > 0) throw refuseFields(Object.fromEntries(off.map((id) => [id, notOnScreen(id)])));
  const comments = (optional(update.comment, (list) => asList(list, asObject)) ?? []).map((operation) =>
    checkComment(ask, issue, wordsIn(operation.add)),
  );
  const patch = patchOf({ site, viewer, project: projectOf(site, issue), issue, finishing: true }, body);
  return { patch, comments };
}

const fieldsIn = ({ fields, update }: Json): string[] =>
  [...Object.keys((fields ?? {}) as Json), ...Object.keys((update ?? {}) as Json)].filter((id) => id !== 'comment');

const notOnScreen = (id: string): string =>
  `Field '${id}' cannot be set. It is not on the appropriate screen, or unknown.`;

/** Done work is resolved, reopened work is not. */
function resolutionFor(site: Site, issue: Issue, to: string): string | null {
  if (categoryOf(site, to) !== 'done') return null;
  const done = [...site.resolutions.values()].find((each) => /^(done|fixed)$/i.test(each.name));
  return issue.resolution ?? done?.id ?? [...site.resolutions.keys()][0] ?? null;
}

const PATH = '/rest/api/3/issue/{issueIdOrKey}/transitions';

export const TRANSITIONS: readonly Route[] = [
  {
    method: 'GET',
    path: PATH,
    operation: 'getTransitions',
    partial: 'one workflow; a screen for finishing',
    handle: list,
  },
  {
    method: 'POST',
    path: PATH,
    operation: 'doTransition',
    partial: 'one workflow; a screen for finishing',
    handle: perform,
  },
];
