// Single reads and writes, of plain values, secrets and entities alike.

import { at } from '../limits';
import type { Manifest } from '../manifest';
import type { Json } from '../problem';
import { checkedKey, entityNamed } from './keys';
import { readFields, setOptions, shown } from './options';
import { conflict, KvsProblem, notFound } from './problem';
import type { Rate } from './rate';
import type { Space } from './store';
import { checkedEntity, checkedValue } from './values';

export interface Spaces {
  manifest: Manifest;
  rate: Rate;
  now(): number;
  plain: Space;
  secret: Space;
  entity(name: string): Space;
}

const bytesOf = (text: string) => Buffer.byteLength(text);

/** Where an operation looks, by whether it names an entity. */
export const spaceOf = (spaces: Spaces, body: Json): Space =>
  body.entityName === undefined ? spaces.plain : spaces.entity(entityNamed(spaces.manifest, body.entityName).name);

export const textOf = (spaces: Spaces, body: Json): string =>
  body.entityName === undefined
    ? checkedValue(body.value)
    : checkedEntity(entityNamed(spaces.manifest, body.entityName), body.value);

export const read = (spaces: Spaces, space: Space, body: Json): Json => {
  const key = checkedKey(body.key);
  const fields = readFields(body.options);
  const stored = space.get(key);
  spaces.rate.read(key, stored ? bytesOf(stored.text) : 0);
  if (!stored) throw notFound();
  return shown(stored, fields);
};

/** Returns what was asked to be returned, or undefined. */
export const write = (spaces: Spaces, space: Space, body: Json, text: string): Json | undefined => {
  const key = checkedKey(body.key);
  const options = setOptions(body.options, spaces.now());
  spaces.rate.write(key, bytesOf(text));
  if (options.unlessExists && space.get(key)) throw conflict();
  const { previous, latest } = space.put(key, text, options.expires);
  if (options.returns === null) return undefined;
  const returned = options.returns === 'LATEST' ? latest : previous;
  return returned ? shown(returned, options.fields) : undefined;
};

export const remove = (spaces: Spaces, space: Space, body: Json): void => {
  const key = checkedKey(body.key);
  spaces.rate.write(key, 0);
  if (!space.remove(key)) throw notFound();
};

export const checkTogether = (text: string) => {
  if (bytesOf(text) > at('kvsTogether')) throw new KvsProblem('MAX_SIZE', 'The request is larger than 4 MB.');
};
