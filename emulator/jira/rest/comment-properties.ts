// Comments found by their ids wherever they stand, and what apps keep with them.

import { refuse } from '../refusal';
import { commentJson } from '../show/comment-json';
import { propertyList } from '../show/property-list';
import { change } from '../site/change';
import type { Comment, Issue } from '../site/issue';
import { browser, may } from '../site/viewer';
import type { Json } from '../world';
import { asList, asNumber, asObject } from './payload';
import { type Shelf, shelfRoutes } from './property-shelf';
import { type Ask, listed, type Route, type Told } from './route';

const MOST = 1_000;

interface Found {
  issue: Issue;
  comment: Comment;
}

/** Those that the caller may see, in the order of their issues. */
function visible({ site, viewer }: Ask, ids: ReadonlySet<string>): Found[] {
  const sees = browser(site, viewer);
  return [...site.issues.values()].flatMap((issue) => {
    const own = issue.comments.filter(({ id }) => ids.has(id));
    return own.length > 0 && sees(issue) ? own.map((comment) => ({ issue, comment })) : [];
  });
}

function list(ask: Ask): Told {
  const ids = asList(asObject(ask.body).ids, asNumber).map(String);
  if (ids.length === 0 || ids.length > MOST) throw refuse(400, `Between 1 and ${MOST} comment ids are expected.`);
  const withProperties = listed(ask.query, 'expand').includes('properties');
  const values = visible(ask, new Set(ids)).map(({ issue, comment }) => ({
    ...commentJson(ask.site, issue, comment),
    ...(withProperties ? { properties: propertyList(comment.properties) } : {}),
  }));
  const total = values.length;
  return { body: { startAt: 0, maxResults: MOST, total, isLast: true, values }, objects: total };
}

function shelfOf(ask: Ask, writing: boolean): Shelf {
  const { site, viewer, params } = ask;
  const id = params.commentId!;
  if (!/^\d+$/.test(id)) throw refuse(400, `The comment id '${id}' is invalid.`);
  const [found] = visible(ask, new Set([id]));
  if (!found) throw refuse(404, `Can not find a comment for the id: ${id}.`);
  const { issue, comment } = found;
  const own = comment.author !== null && comment.author === viewer.accountId;
  const granted =
    may(site, viewer, 'EDIT_ALL_COMMENTS', issue) || (own && may(site, viewer, 'EDIT_OWN_COMMENTS', issue));
  if (writing && !granted) throw refuse(403, `You do not have permission to edit comment with id: ${id}.`);
  const put = (properties: Json): void => {
    const comments = issue.comments.map((each) => (each.id === id ? { ...each, properties } : each));
    change(site, issue, { comments }, viewer, { touch: false, event: null });
  };
  return { read: () => comment.properties ?? {}, put, self: `${site.baseUrl}/rest/api/3/comment/${id}/properties` };
}

export const COMMENT_PROPERTIES: readonly Route[] = [
  { method: 'POST', path: '/rest/api/3/comment/list', operation: 'getCommentsByIds', handle: list },
  ...shelfRoutes(
    '/rest/api/3/comment/{commentId}/properties',
    ['getCommentPropertyKeys', 'getCommentProperty', 'setCommentProperty', 'deleteCommentProperty'],
    shelfOf,
  ),
];
