// What may be an entity property: a key of 255 characters, a value of 32,768 characters of JSON. And how they are told.

import { refuse } from '../refusal';
import type { Json } from '../world';
import { asList, asObject, asString } from './payload';
import type { Told } from './route';

const MOST_KEY = 255;
const MOST_VALUE = 32_768;

export function checkProperty(key: string, value: unknown): unknown {
  if (key === '' || key.length > MOST_KEY)
    throw refuse(400, `The property key cannot be longer than ${MOST_KEY} characters.`);
  if (value === undefined) throw refuse(400, 'The property value cannot be empty.');
  if (JSON.stringify(value).length > MOST_VALUE)
    throw refuse(400, `The property value cannot be longer than ${MOST_VALUE} characters.`);
  return value;
}

/** Properties that come with what they belong to, as a list of keys and values; undefined: none came. */
export function propertiesIn(value: unknown): Json | undefined {
  if (value === undefined || value === null) return undefined;
  const entries = asList(value, asObject).map(({ key, value: each }) => [asString(key), each] as const);
  return Object.fromEntries(entries.map(([key, each]) => [key, checkProperty(key, each)]));
}

export const missing = (key: string) => refuse(404, `The property with key '${key}' does not exist.`);
export const without = (properties: Readonly<Json>, key: string): Json =>
  Object.fromEntries(Object.entries(properties).filter(([each]) => each !== key));

export const keysOf = (properties: Readonly<Json>, self: string): Told => {
  const keys = Object.keys(properties).map((key) => ({ self: `${self}/${encodeURIComponent(key)}`, key }));
  return { body: { keys }, objects: keys.length };
};

export const oneOf = (properties: Readonly<Json>, key: string): Told => {
  if (!Object.hasOwn(properties, key)) throw missing(key);
  return { body: { key, value: properties[key] }, objects: 1 };
};
