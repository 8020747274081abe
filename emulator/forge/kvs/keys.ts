// What may be a key, and what may be the name of an entity.

import { at } from '../limits';
import type { Entity, Manifest } from '../manifest';
import { KvsProblem } from './problem';

const KEY = /^(?!\s+$)[a-zA-Z0-9:._\s\-#]+$/;

export const checkedKey = (key: unknown): string => {
  if (typeof key !== 'string' || key.length === 0) throw new KvsProblem('KEY_TOO_SHORT', 'Key must have a character.');
  const most = at('kvsKeyLength');
  if (key.length > most) throw new KvsProblem('KEY_TOO_LONG', `Key exceeds the maximum of ${most} characters.`);
  if (!KEY.test(key)) throw new KvsProblem('INVALID_KEY', `Key does not match ${KEY.source}.`);
  return key;
};

export const entityNamed = (manifest: Manifest, name: unknown): Entity => {
  if (typeof name !== 'string' || name.length < 3)
    throw new KvsProblem('ENTITY_TYPE_TOO_SHORT', 'Entity name needs at least 3 characters.');
  if (name.length > 60) throw new KvsProblem('ENTITY_TYPE_TOO_LARGE', 'Entity name exceeds 60 characters.');
  const entity = manifest.entities.find((one) => one.name === name);
  if (!entity) throw new KvsProblem('SCHEMA_NOT_FOUND', 'The schema provided does not exist', 404);
  return entity;
};
