// People and groups found together, for a field in which somebody types a name.

import { refuse } from '../refusal';
import { highlighted } from '../show/highlight';
import { mayGlobally } from '../site/viewer';
import type { Json } from '../world';
import { loggedIn } from './access';
import { pickGroups } from './groups';
import { type Ask, mentions, type Route, type Told } from './route';

const MOST = 50;

function pick(ask: Ask): Told {
  const { site, viewer, query } = ask;
  loggedIn(viewer);
  if (!mayGlobally(viewer, 'USER_PICKER')) throw refuse(403, 'You do not have permission to browse users and groups.');
  const text = query.get('query');
  if (text === null) throw refuse(400, 'The query parameter is required.');
  const most = Math.min(MOST, Number(query.get('maxResults') ?? MOST) || MOST);
  const noApps = query.get('excludeConnectAddons') === 'true';
  const avatars = query.get('showAvatar') === 'true';
  // Addresses are hidden: they are found as a whole or not at all.
  const found = [...site.users.values()].filter(
    ({ active, accountType, displayName, emailAddress }) =>
      active &&
      !(noApps && accountType === 'app') &&
      (mentions(text, displayName) || emailAddress.toLowerCase() === text.toLowerCase()),
  );
  const users = found.slice(0, most).map(
    ({ accountId, accountType, displayName }): Json => ({
      accountId,
      accountType,
      displayName,
      html: highlighted(displayName, text, 'strong'),
      ...(avatars
        ? { avatarUrl: `${site.baseUrl}/secure/useravatar?accountId=${encodeURIComponent(accountId)}&size=16` }
        : {}),
    }),
  );
  const header = `Showing ${users.length} of ${found.length} matching users`;
  const groups = pickGroups(ask, text, most, query.get('caseInsensitive') !== 'true');
  return {
    body: { users: { users, total: found.length, header }, groups },
    identities: users.length + groups.groups.length,
  };
}

export const PEOPLE_PICKER: readonly Route[] = [
  { method: 'GET', path: '/rest/api/3/groupuserpicker', operation: 'findUsersAndGroups', handle: pick },
];
