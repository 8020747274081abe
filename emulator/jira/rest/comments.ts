// Comments on issues. Writing one touches the issue but leaves no changelog.

import { isAdf, isBlank, mentionsIn } from '../adf';
import { notModelled, refuse, refuseFields } from '../refusal';
import { TOO_LONG, tooLong } from '../rich-text';
import { commentJson } from '../show/comment-json';
import { change, tell } from '../site/change';
import { commentEvent } from '../site/events';
import type { Comment, Issue } from '../site/issue';
import { richOf } from '../site/open-issue';
import { may } from '../site/viewer';
import type { Json } from '../world';
import { issueOf } from './access';
import { asObject } from './payload';
import { propertiesIn } from './property-rules';
import { type Ask, page, type Route, type Told } from './route';

const NO_COMMENT = 'You do not have the permission to comment on this issue.';

function checkedBody(body: unknown): unknown {
  if (typeof body !== 'object' || body === null) throw refuseFields({ comment: 'Comment body is not valid!' });
  if (!isAdf(body)) throw refuse(400, 'INVALID_INPUT');
  if (isBlank(body)) throw refuseFields({ comment: 'Comment body can not be empty!' });
  if (tooLong(body)) throw refuseFields({ comment: TOO_LONG });
  return body;
}

/** What a comment beside another change must pass before anything is changed. */
export function checkComment({ site, viewer }: Ask, issue: Issue, body: unknown): unknown {
  if (!may(site, viewer, 'ADD_COMMENTS', issue)) throw refuse(400, NO_COMMENT);
  return checkedBody(body);
}

/** `id`: where it is known before. */
export function addComment(
  ask: Ask,
  issue: Issue,
  body: unknown,
  { id = String(ask.site.nextId()), properties }: { id?: string | undefined; properties?: Json | undefined } = {},
): Comment {
  const { site, viewer } = ask;
  const adf = checkComment(ask, issue, body);
  const now = site.clock.now();
  const author = viewer.accountId;
  const comment: Comment = {
    id,
    author,
    updateAuthor: author,
    created: now,
    updated: now,
    body: richOf(adf),
    ...(properties ? { properties } : {}),
  };
  const next = change(site, issue, { comments: [...issue.comments, comment] }, viewer, { touch: true, event: null });
  tell(site, viewer, 'avi:jira:commented:issue', commentEvent(site, next, comment, viewer));
  const mentioned = [...mentionsIn(adf)];
  if (mentioned.length > 0)
    tell(site, viewer, 'avi:jira:mentioned:comment', {
      ...commentEvent(site, next, comment, viewer),
      mentionedAccountIds: mentioned,
    });
  return comment;
}

const find = ({ params }: Ask, issue: Issue): Comment => {
  const comment = issue.comments.find((each) => each.id === params.id);
  if (!comment) throw refuse(404, `Can not find a comment for the id: ${params.id}.`);
  return comment;
};

function list(ask: Ask): Told {
  const issue = issueOf(ask);
  if (ask.query.has('expand')) throw notModelled(`expand=${ask.query.get('expand')}`);
  const { startAt, maxResults } = page(ask.query, 100, 100);
  const order = ask.query.get('orderBy') ?? 'created';
  if (!/^[+-]?created$/.test(order)) throw refuse(400, `Comments cannot be ordered by '${order}'.`);
  const all = order.startsWith('-') ? [...issue.comments].reverse() : issue.comments;
  const comments = all.slice(startAt, startAt + maxResults).map((each) => commentJson(ask.site, issue, each));
  return { body: { startAt, maxResults, total: all.length, comments }, objects: comments.length };
}

/** What a comment may have beside its words, and would be silently without here. */
function without(body: Json, ...keys: string[]): void {
  const more = keys.find((key) => body[key] !== undefined && body[key] !== null);
  if (more) throw notModelled(`${more} of comments`);
}

/** The words of a comment that comes with another change: it brings nothing else. */
export function wordsIn(comment: unknown): unknown {
  const { body, ...more } = asObject(comment);
  without(more, 'visibility', 'properties', 'parentId');
  return body;
}

function add(ask: Ask): Told {
  const issue = issueOf(ask);
  const body = asObject(ask.body);
  without(body, 'visibility', 'parentId');
  const comment = addComment(ask, issue, body.body, { properties: propertiesIn(body.properties) });
  return { status: 201, body: commentJson(ask.site, issue, comment) };
}

function mayChange(ask: Ask, issue: Issue, comment: Comment, what: 'EDIT' | 'DELETE'): void {
  const own = comment.author !== null && comment.author === ask.viewer.accountId;
  const granted =
    may(ask.site, ask.viewer, `${what}_ALL_COMMENTS`, issue) ||
    (own && may(ask.site, ask.viewer, `${what}_OWN_COMMENTS`, issue));
  if (!granted)
    throw refuse(400, `You do not have permission to ${what.toLowerCase()} comment with id: ${comment.id}.`);
}

function edit(ask: Ask): Told {
  const { site, viewer } = ask;
  const issue = issueOf(ask);
  const comment = find(ask, issue);
  mayChange(ask, issue, comment, 'EDIT');
  const given = asObject(ask.body);
  without(given, 'visibility', 'parentId');
  const body = richOf(checkedBody(given.body));
  const properties = { ...comment.properties, ...propertiesIn(given.properties) };
  const now = site.clock.now();
  const edited: Comment = { ...comment, body, properties, updateAuthor: viewer.accountId, updated: now };
  const comments = issue.comments.map((each) => (each.id === comment.id ? edited : each));
  const next = change(site, issue, { comments }, viewer, { touch: true, event: null });
  tell(site, viewer, 'avi:jira:commented:issue', commentEvent(site, next, edited, viewer));
  return { body: commentJson(site, next, edited), objects: 0 };
}

function drop(ask: Ask): Told {
  const { site, viewer } = ask;
  const issue = issueOf(ask);
  const comment = find(ask, issue);
  mayChange(ask, issue, comment, 'DELETE');
  const comments = issue.comments.filter((each) => each.id !== comment.id);
  const next = change(site, issue, { comments }, viewer, { touch: true, event: null });
  tell(site, viewer, 'avi:jira:deleted:comment', commentEvent(site, next, comment, viewer));
  return { status: 204 };
}

const COMMENT = '/rest/api/3/issue/{issueIdOrKey}/comment';

export const COMMENTS: readonly Route[] = [
  { method: 'GET', path: COMMENT, operation: 'getComments', handle: list },
  { method: 'POST', path: COMMENT, operation: 'addComment', partial: 'visible to all, no parentId', handle: add },
  {
    method: 'GET',
    path: `${COMMENT}/{id}`,
    operation: 'getComment',
    handle: (ask) => {
      const issue = issueOf(ask);
      return { body: commentJson(ask.site, issue, find(ask, issue)), objects: 1 };
    },
  },
  { method: 'PUT', path: `${COMMENT}/{id}`, operation: 'updateComment', handle: edit },
  { method: 'DELETE', path: `${COMMENT}/{id}`, operation: 'deleteComment', handle: drop },
];
