// Jira expressions over REST: computed for the caller, and checked for their syntax.

import { sprintEntity } from '../expression/entities';
import { ExpressionError, outcomeOf, variablesFor } from '../expression/index';
import { parseExpression } from '../expression/parse';
import { notModelled, refuse } from '../refusal';
import { projectSeen, seen, sprintSeen } from './access';
import { asId, asList, asObject, asString, optional } from './payload';
import type { Ask, Route, Told } from './route';

const MODELLED = ['issue', 'project', 'sprint'];

/** An id or a key, as the context of an expression names things. */
const named = (value: unknown): string => {
  const { id, key } = asObject(value);
  if ((id === undefined) === (key === undefined)) throw refuse(400, 'Exactly one of id and key is needed.');
  return asId(id ?? key);
};

function evaluate(ask: Ask): Told {
  const { site, viewer, query } = ask;
  if (query.has('expand')) throw notModelled(`expand=${query.get('expand')}`);
  const body = asObject(ask.body);
  const context = optional(body.context, asObject) ?? {};
  const other = Object.keys(context).find((key) => !MODELLED.includes(key));
  if (other) throw notModelled(`${other} in the context of a Jira expression`);
  const issue = context.issue === undefined ? null : seen(site, viewer, named(context.issue));
  const project = context.project === undefined ? null : projectSeen(site, viewer, named(context.project));
  const sprint = context.sprint === undefined ? null : sprintSeen(site, viewer, asId(context.sprint));
  const variables = variablesFor(site, viewer, {
    ...(issue ? { issue: issue.id } : {}),
    ...(project ? { project: project.id } : {}),
  });
  // The project of an issue is not in the context unless it was asked for.
  const { project: _, ...others } = variables;
  const shown = project ? variables : others;
  const outcome = outcomeOf(asString(body.expression), sprint ? { ...shown, sprint: sprintEntity(sprint) } : shown);
  if ('unmodelled' in outcome) throw notModelled(outcome.unmodelled);
  if ('error' in outcome) throw refuse(400, outcome.error);
  return { body: { value: outcome.value }, objects: 1 };
}

function analyse({ query, body }: Ask): Told {
  const check = query.get('check') ?? 'syntax';
  if (check !== 'syntax') throw notModelled(`check=${check} of Jira expressions`);
  const results = asList(asObject(body).expressions, asString).map((expression) => {
    try {
      parseExpression(expression);
      return { expression, valid: true };
    } catch (thrown) {
      if (!(thrown instanceof ExpressionError)) throw thrown;
      return { expression, valid: false, errors: [{ type: 'syntax', message: thrown.message }] };
    }
  });
  return { body: { results }, objects: results.length };
}

const PATH = '/rest/api/3/expression';

export const EXPRESSIONS: readonly Route[] = [
  {
    method: 'POST',
    path: `${PATH}/evaluate`,
    operation: 'evaluateJSISJiraExpression',
    partial: 'context: issue, project, sprint; values without whole objects',
    handle: evaluate,
  },
  {
    method: 'POST',
    path: `${PATH}/analyse`,
    operation: 'analyseExpression',
    partial: 'check: syntax',
    handle: analyse,
  },
];
