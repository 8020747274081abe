// Properties of people, which an app keeps with their accounts, and those of the app itself, which it alone reads and
// writes over REST.

import { refuse } from '../refusal';
import { mayGlobally } from '../site/viewer';
import type { Json } from '../world';
import { loggedIn } from './access';
import { checkProperty, keysOf, missing, oneOf, without } from './property-rules';
import type { Ask, Route, Told } from './route';

/** Where properties live, for whoever may have them. */
interface Shelf {
  read(): Readonly<Json>;
  put(properties: Json): void;
  self: string;
}

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

const keys =
  (shelf: (ask: Ask) => Shelf) =>
  (ask: Ask): Told => {
    const { read, self } = shelf(ask);
    return keysOf(read(), self);
  };
const read =
  (shelf: (ask: Ask) => Shelf) =>
  (ask: Ask): Told =>
    oneOf(shelf(ask).read(), ask.params.propertyKey!);
const put =
  (shelf: (ask: Ask) => Shelf) =>
  (ask: Ask): Told => {
    const { read: now, put: keep } = shelf(ask);
    const key = ask.params.propertyKey!;
    const known = Object.hasOwn(now(), key);
    keep({ ...now(), [key]: checkProperty(key, ask.body) });
    return { status: known ? 200 : 201 };
  };
const drop =
  (shelf: (ask: Ask) => Shelf) =>
  (ask: Ask): Told => {
    const { read: now, put: keep } = shelf(ask);
    const key = ask.params.propertyKey!;
    if (!Object.hasOwn(now(), key)) throw missing(key);
    keep(without(now(), key));
    return { status: 204 };
  };

const USER = '/rest/api/3/user/properties';
const APP = '/rest/forge/1/app/properties';

export const OWN_PROPERTIES: readonly Route[] = [
  { method: 'GET', path: USER, operation: 'getUserPropertyKeys', handle: keys(personal) },
  { method: 'GET', path: `${USER}/{propertyKey}`, operation: 'getUserProperty', handle: read(personal) },
  { method: 'PUT', path: `${USER}/{propertyKey}`, operation: 'setUserProperty', handle: put(personal) },
  { method: 'DELETE', path: `${USER}/{propertyKey}`, operation: 'deleteUserProperty', handle: drop(personal) },
  { method: 'GET', path: APP, operation: 'getForgeAppPropertyKeys', handle: keys(ofApp) },
  { method: 'GET', path: `${APP}/{propertyKey}`, operation: 'getForgeAppProperty', handle: read(ofApp) },
  { method: 'PUT', path: `${APP}/{propertyKey}`, operation: 'putForgeAppProperty', handle: put(ofApp) },
  { method: 'DELETE', path: `${APP}/{propertyKey}`, operation: 'deleteForgeAppProperty', handle: drop(ofApp) },
];
