// Properties of people, which an app keeps with their accounts, and those of the app itself, which it alone reads and
// writes over REST.

import { refuse } from '../refusal';
import { mayGlobally } from '../site/viewer';
import { loggedIn } from './access';
import { type Shelf, shelfRoutes } from './property-shelf';
import type { Ask, Route } from './route';

/** One's own properties; those of others are for administrators. The app acts for itself here. */
function personal({ site, viewer, query }: Ask): Shelf {
  loggedIn(viewer);
  const id = query.get('accountId') ?? viewer.accountId!;
  if (id !== viewer.accountId && !mayGlobally(viewer, 'ADMINISTER'))
    throw refuse(403, 'You do not have permission to access the properties of another user.');
  if (!site.users.has(id)) throw refuse(404, 'The user does not exist.');
  return {
    read: () => site.userProperties.get(id) ?? {},
    put: (properties) => void site.userProperties.set(id, properties),
    self: `${site.baseUrl}/rest/api/3/user/properties`,
  };
}

function ofApp({ site, viewer }: Ask): Shelf {
  if (!viewer.isApp || !viewer.byApp) throw refuse(403, 'Only Forge apps can make this request, as themselves.');
  return {
    read: () => site.appProperties,
    put: (properties) => {
      site.appProperties = properties;
    },
    self: `${site.baseUrl}/rest/forge/1/app/properties`,
  };
}

export const OWN_PROPERTIES: readonly Route[] = [
  ...shelfRoutes(
    '/rest/api/3/user/properties',
    ['getUserPropertyKeys', 'getUserProperty', 'setUserProperty', 'deleteUserProperty'],
    personal,
  ),
  ...shelfRoutes(
    '/rest/forge/1/app/properties',
    ['getForgeAppPropertyKeys', 'getForgeAppProperty', 'putForgeAppProperty', 'deleteForgeAppProperty'],
    ofApp,
  ),
];
