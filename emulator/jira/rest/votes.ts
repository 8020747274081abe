// Who votes for an issue. Of those who voted before the data was exported only the number is known.

import { refuse } from '../refusal';
import { personJson } from '../show/parts';
import { votesOf } from '../show/votes';
import { may } from '../site/viewer';
import { issueOf, loggedIn } from './access';
import type { Ask, Route, Told } from './route';

function list(ask: Ask): Told {
  const { site, viewer } = ask;
  const issue = issueOf(ask);
  const { names, ...counted } = votesOf(site, issue, viewer);
  const shown = may(site, viewer, 'VIEW_VOTERS_AND_WATCHERS', issue) ? names : [];
  const voters = shown.flatMap((accountId) => personJson(site, accountId) ?? []);
  return { body: { ...counted, voters }, objects: 1, identities: voters.length };
}

/** Nobody votes for what they reported, nor for what is resolved. */
function add(ask: Ask): Told {
  const { site, viewer } = ask;
  loggedIn(viewer);
  const issue = issueOf(ask);
  const accountId = viewer.accountId!;
  if (issue.reporter === accountId) throw refuse(404, 'You cannot vote for an issue you have reported.');
  if (issue.resolution !== null) throw refuse(404, 'You cannot vote for an issue that is resolved.');
  const voters = site.voters.get(issue.id) ?? new Set();
  site.voters.set(issue.id, voters.add(accountId));
  site.version++;
  return { status: 204 };
}

function drop(ask: Ask): Told {
  const { site, viewer } = ask;
  loggedIn(viewer);
  const issue = issueOf(ask);
  if (!site.voters.get(issue.id)?.delete(viewer.accountId!))
    throw refuse(404, 'You cannot remove your vote from an issue that you have not voted for.');
  site.version++;
  return { status: 204 };
}

const PATH = '/rest/api/3/issue/{issueIdOrKey}/votes';

export const VOTES: readonly Route[] = [
  { method: 'GET', path: PATH, operation: 'getVotes', partial: 'earlier voters are a number', handle: list },
  { method: 'POST', path: PATH, operation: 'addVote', handle: add },
  { method: 'DELETE', path: PATH, operation: 'removeVote', handle: drop },
];
