// Everybody whom an export mentions, as users of Jira Cloud; and the few that the desk adds, so that there is somebody
// to sit down as: an administrator, a member and a viewer.

import type { Json, WorldUser } from '../jira/world';
import { isObject, list, object, objects, type RawIssue, word } from './raw';

const desk = (id: string, displayName: string, siteAdmin = false): WorldUser => ({
  accountId: `desk-${id}`,
  emailAddress: `${id}@desk.example`,
  displayName,
  active: true,
  accountType: 'atlassian',
  locale: 'en_US',
  timeZone: 'UTC',
  ...(siteAdmin ? { siteAdmin } : {}),
});

export const DESK_USERS: readonly WorldUser[] = [
  desk('admin', 'Desk Administrator', true),
  desk('member', 'Desk Member'),
  desk('viewer', 'Desk Viewer'),
];

/** Account id of a user in any export: servers knew people by key or name. */
export const accountOf = (user: unknown): string | null =>
  isObject(user) ? (word(user.accountId) ?? word(user.key) ?? word(user.name)) : null;

export class People {
  private readonly known = new Map<string, WorldUser>();

  /** The user as REST v3 shows it inside an issue; null for nobody. */
  meet(user: unknown): Json | null {
    const accountId = accountOf(user);
    if (accountId === null || !isObject(user)) return null;
    if (!this.known.has(accountId)) this.known.set(accountId, profile(user, accountId));
    const { displayName, active, accountType, timeZone } = this.known.get(accountId)!;
    return { accountId, displayName, active, accountType, timeZone };
  }

  meetAll(issue: RawIssue): void {
    const { fields } = issue;
    for (const value of Object.values(fields)) {
      if (isObject(value) && 'displayName' in value) this.meet(value);
      for (const each of list(value)) if (isObject(each) && 'displayName' in each) this.meet(each);
    }
    for (const comment of objects(object(fields.comment)?.comments)) this.meet(comment.author);
    for (const history of objects(object(issue.raw.changelog)?.histories)) this.meet(history.author);
  }

  all(): WorldUser[] {
    return [...DESK_USERS, ...this.known.values()];
  }
}

function profile(user: Json, accountId: string): WorldUser {
  const type = user.accountType;
  return {
    accountId,
    emailAddress: word(user.emailAddress) ?? `${accountId.replace(/[^A-Za-z0-9._-]/g, '.')}@people.example`,
    displayName: word(user.displayName) ?? accountId,
    active: user.active !== false,
    accountType: type === 'app' || type === 'customer' ? type : 'atlassian',
    locale: word(user.locale) ?? 'en_US',
    timeZone: word(user.timeZone) ?? 'UTC',
  };
}
