// Groups of people. A Jira of its own begins with one for those who administer it and one for all who may use it.

import type { World } from '../world';
import type { Group } from './site';

const ADMINS = { groupId: '6a1f0f6e-5d0b-4c53-9a65-3f6a3a0c1d01', name: 'site-admins' };
const USERS = { groupId: '6a1f0f6e-5d0b-4c53-9a65-3f6a3a0c1d02', name: 'jira-users-desk' };

export function groupsOf({ groups, users }: World): Group[] {
  if (groups) return groups;
  const people = users.filter(({ accountType }) => accountType === 'atlassian');
  const admins = people.filter(({ siteAdmin }) => siteAdmin);
  const ids = (list: typeof people) => list.map(({ accountId }) => accountId);
  return [
    { ...ADMINS, members: ids(admins) },
    { ...USERS, members: ids(people) },
  ];
}

/** The group of all who have an account. */
export const everybody = (groups: readonly Group[]): Pick<Group, 'groupId' | 'name'> =>
  groups.find(({ groupId }) => groupId === USERS.groupId) ?? USERS;
