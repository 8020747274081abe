// Links between issues: "A blocks B" has A as its inward issue. Both ends remember it in their changelogs.

import { refuse } from '../refusal';
import { neighbour } from '../show/issue-json';
import { namedJson } from '../show/parts';
import { change, tell } from '../site/change';
import { linkEvent } from '../site/events';
import type { ChangeItem, Issue, Link } from '../site/issue';
import { addLink } from '../site/open';
import type { Site } from '../site/site';
import { may, mayBrowse, type Viewer } from '../site/viewer';
import { seen } from './access';
import { addComment, checkComment, wordsIn } from './comments';
import { asId, asObject, optional } from './payload';
import type { Ask, Route, Told } from './route';

const issueIn = ({ site, viewer }: Ask, value: unknown): Issue => {
  const { id, key } = asObject(value);
  return seen(site, viewer, asId(id ?? key));
};

const item = (phrase: string, key: string, added: boolean): ChangeItem => {
  const text = `This issue ${phrase} ${key}`;
  const gone = { from: key, fromString: text, to: null, toString: null };
  const come = { from: null, fromString: null, to: key, toString: text };
  return { field: 'Link', fieldtype: 'jira', ...(added ? come : gone) };
};

/** Tells both ends; an end that is not on this site hears nothing. */
function remember(site: Site, viewer: Viewer, link: Link, added: boolean): void {
  const type = site.linkTypes.get(link.type)!;
  for (const [end, other, phrase] of [
    [link.from, link.to, type.outward],
    [link.to, link.from, type.inward],
  ] as const) {
    const issue = site.issues.get(end);
    const key = site.issues.get(other)?.key ?? site.absent.get(other)?.key;
    if (issue && key) change(site, issue, {}, viewer, { items: [item(phrase, key, added)] });
  }
  tell(site, viewer, `avi:jira:${added ? 'created' : 'deleted'}:issuelink`, linkEvent(site, link));
}

function create(ask: Ask): Told {
  const { site, viewer } = ask;
  const body = asObject(ask.body);
  const wanted = asObject(body.type);
  const type = [...site.linkTypes.values()].find((each) => each.id === wanted.id || each.name === wanted.name);
  if (!type) throw refuse(404, `No issue link type with name '${wanted.name ?? wanted.id}' found.`);
  const from = issueIn(ask, body.inwardIssue);
  const to = issueIn(ask, body.outwardIssue);
  for (const issue of [from, to])
    if (!may(site, viewer, 'LINK_ISSUES', issue)) throw refuse(401, 'No Link Issue Permission for issue');
  if (from.id === to.id) throw refuse(400, 'You cannot link an issue to itself.');
  const comment = optional(body.comment, asObject);
  const words = comment === null ? undefined : wordsIn(comment);
  if (comment) checkComment(ask, from, words);
  const twin = [...(site.linksOf.get(from.id) ?? [])].some(
    (each) => each.type === type.id && each.from === from.id && each.to === to.id,
  );
  if (!twin) {
    const link: Link = { id: String(site.nextId()), type: type.id, from: from.id, to: to.id };
    addLink(site, link);
    remember(site, viewer, link, true);
  }
  if (comment) addComment(ask, site.issues.get(from.id)!, words);
  return { status: 201 };
}

function find({ site, viewer, params }: Ask): Link {
  const link = site.links.get(params.linkId!);
  const visible = (id: string) => {
    const issue = site.issues.get(id);
    return !issue || mayBrowse(site, viewer, issue);
  };
  if (!link || !visible(link.from) || !visible(link.to))
    throw refuse(404, `No issue link with id '${params.linkId}' exists.`);
  return link;
}

function read(ask: Ask): Told {
  const { site, viewer } = ask;
  const link = find(ask);
  return {
    body: {
      id: link.id,
      self: `${site.baseUrl}/rest/api/3/issueLink/${link.id}`,
      type: namedJson(site, 'issueLinkType', site.linkTypes.get(link.type)),
      inwardIssue: neighbour(site, link.from, viewer),
      outwardIssue: neighbour(site, link.to, viewer),
    },
    objects: 1,
  };
}

function drop(ask: Ask): Told {
  const { site, viewer } = ask;
  const link = find(ask);
  for (const id of [link.from, link.to]) {
    const issue = site.issues.get(id);
    if (issue && !may(site, viewer, 'LINK_ISSUES', issue)) throw refuse(401, 'No Link Issue Permission for issue');
  }
  site.links.delete(link.id);
  site.linksOf.get(link.from)?.delete(link);
  site.linksOf.get(link.to)?.delete(link);
  remember(site, viewer, link, false);
  return { status: 204 };
}

const LINK = '/rest/api/3/issueLink';

export const LINKS: readonly Route[] = [
  { method: 'POST', path: LINK, operation: 'linkIssues', handle: create },
  { method: 'GET', path: `${LINK}/{linkId}`, operation: 'getIssueLink', handle: read },
  { method: 'DELETE', path: `${LINK}/{linkId}`, operation: 'deleteIssueLink', handle: drop },
];
