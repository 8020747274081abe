// Entity properties of many issues at once: Jira answers with a task (303) and works it off; the desk works at once.

import { badPayload, notModelled, refuse } from '../refusal';
import type { Issue } from '../site/issue';
import { may } from '../site/viewer';
import type { Json } from '../world';
import { asId, asList, asNumber, asObject, optional } from './payload';
import { dropIssueProperty, setIssueProperty } from './properties';
import { checkProperty } from './property-rules';
import type { Ask, Route, Told } from './route';

const MOST_KEYS = 10;
const MOST_ISSUES = 10_000;
const MOST_MULTI = 100;

/** Issues the caller may not edit are passed over, as the real task does. */
function editable({ site, viewer }: Ask, ids: Iterable<string>): Issue[] {
  return [...ids].flatMap((id) => {
    const issue = site.issues.get(id);
    return issue && may(site, viewer, 'EDIT_ISSUES', issue) ? [issue] : [];
  });
}

function task({ site, viewer }: Ask, description: string, done: number): Told {
  const id = String(site.nextId());
  const self = `${site.baseUrl}/rest/api/3/task/${id}`;
  const at = site.clock.now();
  site.tasks.set(id, {
    self,
    id,
    description,
    status: 'COMPLETE',
    result: { updatedCount: done },
    submittedBy: viewer.accountId,
    progress: 100,
    elapsedRuntime: 0,
    submitted: at,
    started: at,
    finished: at,
    lastUpdate: at,
  });
  return { status: 303, headers: { location: `/rest/api/3/task/${id}` } };
}

function setAll(ask: Ask, byIssue: Map<string, Json>): number {
  let done = 0;
  for (const [id, properties] of byIssue)
    for (const issue of editable(ask, [id])) {
      for (const [key, value] of Object.entries(properties))
        setIssueProperty(ask, ask.site.issues.get(issue.id)!, key, value);
      done++;
    }
  return done;
}

function checked(properties: Json): Json {
  const keys = Object.keys(properties);
  if (keys.length === 0 || keys.length > MOST_KEYS)
    throw refuse(400, `Between 1 and ${MOST_KEYS} properties can be set.`);
  for (const key of keys) checkProperty(key, properties[key]);
  return properties;
}

function multi(ask: Ask): Told {
  const entries = asList(asObject(ask.body).issues, asObject);
  if (entries.length === 0 || entries.length > MOST_MULTI)
    throw refuse(400, `Between 1 and ${MOST_MULTI} issues can be updated.`);
  const byIssue = new Map(
    entries.map((entry) => [String(asNumber(entry.issueID)), checked(asObject(entry.properties))] as const),
  );
  return task(ask, 'Bulk property update', setAll(ask, byIssue));
}

function list(ask: Ask): Told {
  const body = asObject(ask.body);
  const ids = asList(body.entitiesIds, asId);
  if (ids.length === 0 || ids.length > MOST_ISSUES)
    throw refuse(400, `Between 1 and ${MOST_ISSUES} issues can be updated.`);
  const properties = checked(asObject(body.properties));
  return task(ask, 'Bulk property update', setAll(ask, new Map(ids.map((id) => [id, properties]))));
}

interface Filter {
  ids: string[] | null;
  has: boolean | null;
  current: unknown;
}

const filterOf = (value: unknown): Filter => {
  const filter = optional(value, asObject) ?? {};
  const has = filter.hasProperty;
  if (has !== undefined && typeof has !== 'boolean') throw badPayload();
  return {
    ids: optional(filter.entityIds, (ids) => asList(ids, asId)),
    has: has ?? null,
    current: filter.currentValue,
  };
};

const fits = (issue: Issue, key: string, { has, current }: Filter): boolean =>
  (has === null || Object.hasOwn(issue.properties, key) === has) &&
  (current === undefined || JSON.stringify(issue.properties[key]) === JSON.stringify(current));

function setOne(ask: Ask): Told {
  const key = ask.params.propertyKey!;
  const body = asObject(ask.body);
  if (body.expression !== undefined) throw notModelled('properties set by a Jira expression');
  checkProperty(key, body.value);
  const filter = filterOf(body.filter);
  const found = editable(ask, filter.ids ?? ask.site.issues.keys()).filter((issue) => fits(issue, key, filter));
  for (const issue of found) setIssueProperty(ask, issue, key, body.value);
  return task(ask, 'Bulk property update', found.length);
}

function dropOne(ask: Ask): Told {
  const key = ask.params.propertyKey!;
  const body = optional(ask.body, asObject) ?? {};
  const filter: Filter = {
    ids: optional(body.entityIds, (ids) => asList(ids, asId)),
    has: true,
    current: body.currentValue,
  };
  const found = editable(ask, filter.ids ?? ask.site.issues.keys()).filter((issue) => fits(issue, key, filter));
  for (const issue of found) dropIssueProperty(ask, issue, key);
  return task(ask, 'Bulk property removal', found.length);
}

const BULK = '/rest/api/3/issue/properties';

export const PROPERTY_BULK: readonly Route[] = [
  { method: 'POST', path: `${BULK}/multi`, operation: 'bulkSetIssuePropertiesByIssue', handle: multi },
  { method: 'POST', path: BULK, operation: 'bulkSetIssuesPropertiesList', handle: list },
  {
    method: 'PUT',
    path: `${BULK}/{propertyKey}`,
    operation: 'bulkSetIssueProperty',
    partial: 'no expression',
    handle: setOne,
  },
  { method: 'DELETE', path: `${BULK}/{propertyKey}`, operation: 'bulkDeleteIssueProperty', handle: dropOne },
  {
    method: 'GET',
    path: '/rest/api/3/task/{taskId}',
    operation: 'getTask',
    handle: ({ site, viewer, params }) => {
      const found = site.tasks.get(params.taskId!);
      if (!found || (found.submittedBy !== viewer.accountId && !viewer.siteAdmin))
        throw refuse(404, 'The task was not found.');
      return { body: { ...found, submittedBy: 1 }, objects: 1 };
    },
  },
];
