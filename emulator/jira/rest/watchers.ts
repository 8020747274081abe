// Who watches an issue. Of those who watched before the data was exported only the number is known.

import { refuse } from '../refusal';
import { personJson } from '../show/parts';
import { watchersOf } from '../show/watches';
import type { Issue } from '../site/issue';
import { projectOf } from '../site/site';
import { may, mayInProject, personOf } from '../site/viewer';
import { issueOf, loggedIn } from './access';
import { asString } from './payload';
import type { Ask, Route, Told } from './route';

const PARTIAL = 'nobody watches by commenting or creating; earlier watchers are a number';

function list(ask: Ask): Told {
  const { site, viewer } = ask;
  const issue = issueOf(ask);
  const { names, ...counted } = watchersOf(site, issue, viewer);
  const shown = may(site, viewer, 'VIEW_VOTERS_AND_WATCHERS', issue) ? names : [];
  const watchers = shown.flatMap((accountId) => personJson(site, accountId) ?? []);
  return { body: { ...counted, watchers }, objects: 1, identities: watchers.length };
}

/** Oneself without further permission, others by those who manage watchers. */
function who({ site, viewer }: Ask, issue: Issue, told: string | null): string {
  loggedIn(viewer);
  const accountId = told ?? viewer.accountId!;
  if (accountId !== viewer.accountId && !may(site, viewer, 'MANAGE_WATCHERS', issue))
    throw refuse(403, 'You do not have permission to manage the watchers of this issue.');
  const user = site.users.get(accountId);
  if (!user) throw refuse(404, 'The user does not exist.');
  if (!mayInProject(projectOf(site, issue), personOf(user), 'BROWSE_PROJECTS'))
    throw refuse(400, `The user "${accountId}" does not have permission to view this issue.`);
  return accountId;
}

function add(ask: Ask): Told {
  const issue = issueOf(ask);
  const accountId = who(ask, issue, ask.body === undefined ? null : asString(ask.body));
  const watching = ask.site.watchers.get(issue.id) ?? new Set();
  ask.site.watchers.set(issue.id, watching.add(accountId));
  ask.site.version++;
  return { status: 204 };
}

function drop(ask: Ask): Told {
  const issue = issueOf(ask);
  const accountId = who(ask, issue, ask.query.get('accountId'));
  ask.site.watchers.get(issue.id)?.delete(accountId);
  ask.site.version++;
  return { status: 204 };
}

const PATH = '/rest/api/3/issue/{issueIdOrKey}/watchers';

export const WATCHERS: readonly Route[] = [
  { method: 'GET', path: PATH, operation: 'getIssueWatchers', partial: PARTIAL, handle: list },
  { method: 'POST', path: PATH, operation: 'addWatcher', handle: add },
  { method: 'DELETE', path: PATH, operation: 'removeWatcher', handle: drop },
];
