// Comments as REST v3 answers them.

import type { Comment, Issue, Rich } from '../site/issue';
import type { Site } from '../site/site';
import { stamp } from '../site/time';
import type { Json } from '../world';
import { personJson } from './parts';

type Body = (body: Rich) => unknown;
const asAdf: Body = (body) => body.adf();

export const commentJson = (site: Site, issue: Issue, comment: Comment, show: Body = asAdf): Json => ({
  self: `${site.baseUrl}/rest/api/3/issue/${issue.id}/comment/${comment.id}`,
  id: comment.id,
  author: personJson(site, comment.author),
  body: show(comment.body),
  updateAuthor: personJson(site, comment.updateAuthor),
  created: stamp(comment.created),
  updated: stamp(comment.updated),
  jsdPublic: true,
});

export const commentsField = (site: Site, issue: Issue, show: Body = asAdf): Json => ({
  comments: issue.comments.map((comment) => commentJson(site, issue, comment, show)),
  self: `${site.baseUrl}/rest/api/3/issue/${issue.id}/comment`,
  maxResults: issue.comments.length,
  total: issue.comments.length,
  startAt: 0,
});
