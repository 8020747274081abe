// Entity properties wherever they live: the four operations on a shelf that the caller may reach.

import type { Json } from '../world';
import { checkProperty, keysOf, missing, oneOf, without } from './property-rules';
import type { Ask, Route, Told } from './route';

/** Where properties live, for whoever may have them. */
export interface Shelf {
  read(): Readonly<Json>;
  put(properties: Json): void;
  self: string;
}

/** Finds the shelf, or refuses; `writing` where it is to be changed. */
type FindShelf = (ask: Ask, writing: boolean) => Shelf;

const keys =
  (shelf: FindShelf) =>
  (ask: Ask): Told => {
    const { read, self } = shelf(ask, false);
    return keysOf(read(), self);
  };
const read =
  (shelf: FindShelf) =>
  (ask: Ask): Told =>
    oneOf(shelf(ask, false).read(), ask.params.propertyKey!);
const put =
  (shelf: FindShelf) =>
  (ask: Ask): Told => {
    const { read: now, put: keep } = shelf(ask, true);
    const key = ask.params.propertyKey!;
    const known = Object.hasOwn(now(), key);
    keep({ ...now(), [key]: checkProperty(key, ask.body) });
    return { status: known ? 200 : 201 };
  };
const drop =
  (shelf: FindShelf) =>
  (ask: Ask): Told => {
    const { read: now, put: keep } = shelf(ask, true);
    const key = ask.params.propertyKey!;
    if (!Object.hasOwn(now(), key)) throw missing(key);
    keep(without(now(), key));
    return { status: 204 };
  };

type Names = [keys: string, get: string, put: string, drop: string];

export const shelfRoutes = (path: string, [all, get, set, remove]: Names, shelf: FindShelf): Route[] => [
  { method: 'GET', path, operation: all, handle: keys(shelf) },
  { method: 'GET', path: `${path}/{propertyKey}`, operation: get, handle: read(shelf) },
  { method: 'PUT', path: `${path}/{propertyKey}`, operation: set, handle: put(shelf) },
  { method: 'DELETE', path: `${path}/{propertyKey}`, operation: remove, handle: drop(shelf) },
];
