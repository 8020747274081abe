// E-mail about an issue: whom it may go to is checked, and nothing is sent.

import { refuse } from '../refusal';
import type { Issue } from '../site/issue';
import type { Json } from '../world';
import { issueOf, loggedIn } from './access';
import { asList, asObject, asString, optional } from './payload';
import type { Ask, Route, Told } from './route';

const FLAGS: Record<string, (ask: Ask, issue: Issue) => readonly string[]> = {
  reporter: (_, { reporter }) => known(reporter, 'reporter'),
  assignee: (_, { assignee }) => known(assignee, 'assignee'),
  watchers: ({ site }, { id }) => [...(site.watchers.get(id) ?? [])],
  voters: ({ site }, { id }) => [...(site.voters.get(id) ?? [])],
};

function known(accountId: string | null, what: string): readonly string[] {
  if (accountId === null) throw refuse(400, `The issue has no ${what} to be notified.`);
  return [accountId];
}

function usersIn({ site }: Ask, users: unknown): string[] {
  const ids = (optional(users, (list) => asList(list, asObject)) ?? []).map(({ accountId }) => asString(accountId));
  const stranger = ids.find((id) => !site.users.has(id));
  if (stranger !== undefined) throw refuse(400, `The user '${stranger}' does not exist.`);
  return ids;
}

function groupsIn({ site }: Ask, { groups, groupIds }: Json): string[] {
  const ids = optional(groupIds, (list) => asList(list, asString)) ?? [];
  const names = (optional(groups, (list) => asList(list, asObject)) ?? []).map(({ name, groupId }) => groupId ?? name);
  return [...ids, ...names].map((wanted) => {
    const group = site.groups.find(({ groupId, name }) => groupId === wanted || name === wanted);
    if (!group) throw refuse(400, `The group '${String(wanted)}' does not exist.`);
    return group.groupId;
  });
}

function notify(ask: Ask): Told {
  loggedIn(ask.viewer);
  const issue = issueOf(ask);
  const to = optional(asObject(ask.body).to, asObject) ?? {};
  const flags = Object.entries(FLAGS).filter(([name]) => to[name] === true);
  const groups = groupsIn(ask, to);
  const users = usersIn(ask, to.users);
  for (const [, of] of flags) of(ask, issue);
  if (flags.length + groups.length + users.length === 0)
    throw refuse(400, 'No recipients were defined for notification.');
  if (flags.length + groups.length === 0 && users.every((id) => id === ask.viewer.accountId))
    throw refuse(400, 'The recipient is the same as the calling user.');
  return { status: 204 };
}

export const NOTIFY: readonly Route[] = [
  {
    method: 'POST',
    path: '/rest/api/3/issue/{issueIdOrKey}/notify',
    operation: 'notify',
    partial: 'recipients are checked; nobody gets an e-mail',
    handle: notify,
  },
];
