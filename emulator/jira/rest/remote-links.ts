// Links of an issue to what is not in Jira: a page, a pull request. A global id names one link of an issue only.

import { badPayload, refuse, refuseFields } from '../refusal';
import { change } from '../site/change';
import type { ChangeItem, Issue } from '../site/issue';
import type { RemoteLink } from '../site/site';
import type { Json } from '../world';
import { allowed, issueOf } from './access';
import { asObject, asString, optional } from './payload';
import { type Ask, ok, type Route, type Told } from './route';

const MOST_TEXT = 255;

const linksOf = ({ site }: Ask, issue: Issue): RemoteLink[] => site.remoteLinks.get(issue.id) ?? [];

const selfOf = ({ site }: Ask, issue: Issue, id: number): string =>
  `${site.baseUrl}/rest/api/3/issue/${issue.id}/remotelink/${id}`;

const linkJson = (ask: Ask, issue: Issue, { globalId, relationship, application, object, id }: RemoteLink): Json => ({
  id,
  self: selfOf(ask, issue, id),
  ...(globalId === null ? {} : { globalId }),
  application,
  ...(relationship === null ? {} : { relationship }),
  object,
});

function find(ask: Ask, issue: Issue): RemoteLink {
  const text = ask.params.linkId!;
  if (!/^\d+$/.test(text)) throw refuse(400, `The link id '${text}' is invalid.`);
  const link = linksOf(ask, issue).find(({ id }) => id === Number(text));
  if (link) return link;
  const elsewhere = [...ask.site.remoteLinks.values()].flat().some(({ id }) => id === Number(text));
  if (elsewhere) throw refuse(400, 'The remote issue link does not belong to the issue.');
  throw refuse(404, 'Cannot find remote link for the requested id');
}

function byGlobalId(ask: Ask, issue: Issue, globalId: string): RemoteLink {
  const link = linksOf(ask, issue).find((each) => each.globalId === globalId);
  if (!link) throw refuse(404, 'Cannot find remote link for the requested global id');
  return link;
}

function written(body: unknown, id: number): RemoteLink {
  const asked = asObject(body);
  if (asked.object === undefined || asked.object === null) throw badPayload();
  const object = asObject(asked.object);
  const text = (key: 'title' | 'url'): string => {
    const value = optional(object[key], asString) ?? '';
    if (value.trim() === '') throw refuseFields({ [key]: `'${key}' is required.` });
    return value;
  };
  const [title, url] = [text('title'), text('url')];
  if (title.length > MOST_TEXT) throw refuseFields({ title: `'title' cannot be longer than ${MOST_TEXT} characters.` });
  if (!URL.canParse(url)) throw refuseFields({ url: `'${url}' is not a valid URL.` });
  const { summary, icon, status } = object;
  return {
    id,
    globalId: optional(asked.globalId, asString),
    relationship: optional(asked.relationship, asString),
    application: optional(asked.application, asObject) ?? {},
    object: {
      url,
      title,
      ...(typeof summary === 'string' ? { summary } : {}),
      icon: optional(icon, asObject) ?? {},
      status: { icon: {}, ...optional(status, asObject) },
    },
  };
}

const item = ({ id, object, application, relationship }: RemoteLink, added: boolean): ChangeItem => {
  const where = typeof application.name === 'string' ? application.name : 'Web Link';
  const text = `This issue ${relationship ?? 'links to'} "${object.title} (${where})"`;
  const gone = { from: String(id), fromString: text, to: null, toString: null };
  const come = { from: null, fromString: null, to: String(id), toString: text };
  return { field: 'RemoteIssueLink', fieldtype: 'jira', ...(added ? come : gone) };
};

function linkable(ask: Ask): Issue {
  const issue = issueOf(ask);
  allowed(ask.site, ask.viewer, 'LINK_ISSUES', issue, 'You do not have permission to link issues in this project.');
  return issue;
}

/** `was` gives way to `is`; null: there is none. */
function put({ site, viewer }: Ask, issue: Issue, was: RemoteLink | null, is: RemoteLink | null): void {
  const others = (site.remoteLinks.get(issue.id) ?? []).filter(({ id }) => id !== was?.id);
  site.remoteLinks.set(issue.id, is ? [...others, is].sort((a, b) => a.id - b.id) : others);
  const items = [...(was ? [item(was, false)] : []), ...(is ? [item(is, true)] : [])];
  change(site, issue, {}, viewer, { items });
}

function list(ask: Ask): Told {
  const issue = issueOf(ask);
  const globalId = ask.query.get('globalId');
  if (globalId !== null) return ok(linkJson(ask, issue, byGlobalId(ask, issue, globalId)));
  const body = linksOf(ask, issue).map((each) => linkJson(ask, issue, each));
  return ok(body, body.length);
}

/** One with the same global id is overwritten. */
function create(ask: Ask): Told {
  const issue = linkable(ask);
  const link = written(ask.body, ask.site.nextId());
  const twin = linksOf(ask, issue).find(({ globalId }) => globalId !== null && globalId === link.globalId) ?? null;
  const id = twin?.id ?? link.id;
  put(ask, issue, twin, { ...link, id });
  return { status: twin ? 200 : 201, body: { id, self: selfOf(ask, issue, id) } };
}

function edit(ask: Ask): Told {
  const issue = linkable(ask);
  const was = find(ask, issue);
  put(ask, issue, was, written(ask.body, was.id));
  return { status: 204 };
}

function drop(ask: Ask): Told {
  const issue = linkable(ask);
  put(ask, issue, find(ask, issue), null);
  return { status: 204 };
}

function dropByGlobalId(ask: Ask): Told {
  const issue = linkable(ask);
  const globalId = ask.query.get('globalId');
  if (!globalId) throw refuse(400, "The 'globalId' parameter is required.");
  put(ask, issue, byGlobalId(ask, issue, globalId), null);
  return { status: 204 };
}

const LINKS = '/rest/api/3/issue/{issueIdOrKey}/remotelink';

export const REMOTE_LINKS: readonly Route[] = [
  { method: 'GET', path: LINKS, operation: 'getRemoteIssueLinks', handle: list },
  { method: 'POST', path: LINKS, operation: 'createOrUpdateRemoteIssueLink', handle: create },
  { method: 'DELETE', path: LINKS, operation: 'deleteRemoteIssueLinkByGlobalId', handle: dropByGlobalId },
  {
    method: 'GET',
    path: `${LINKS}/{linkId}`,
    operation: 'getRemoteIssueLinkById',
    handle: (ask) => {
      const issue = issueOf(ask);
      return ok(linkJson(ask, issue, find(ask, issue)));
    },
  },
  { method: 'PUT', path: `${LINKS}/{linkId}`, operation: 'updateRemoteIssueLink', handle: edit },
  { method: 'DELETE', path: `${LINKS}/{linkId}`, operation: 'deleteRemoteIssueLinkById', handle: drop },
];
