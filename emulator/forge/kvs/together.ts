// Several at once: a transaction happens whole or not at all, a batch one by one.

import { at } from '../limits';
import { isObject, type Json } from '../problem';
import { filterPredicate } from './conditions';
import { checkedKey, entityNamed } from './keys';
import { read, remove, type Spaces, spaceOf, textOf, write } from './operations';
import { setOptions } from './options';
import { badRequest, conditionFailed, conflict, KvsProblem } from './problem';

const listOf = (value: unknown): Json[] => (Array.isArray(value) ? value.filter(isObject) : []);
const nameOf = (body: Json): string => `${String(body.entityName ?? '')}/${checkedKey(body.key)}`;

const duplicate = () => new KvsProblem('KEY_DUPLICATION_ERROR', 'Duplicate key found in request');

const demand = (spaces: Spaces, body: Json) => {
  if (body.conditions === undefined) return;
  if (body.entityName === undefined) throw badRequest('conditions need an entity');
  const holds = filterPredicate(entityNamed(spaces.manifest, body.entityName), body.conditions);
  const stored = spaceOf(spaces, body).get(checkedKey(body.key));
  const value = stored ? (JSON.parse(stored.text) as Json) : {};
  if (!holds(value)) throw conditionFailed();
};

export const transact = (spaces: Spaces, body: Json): void => {
  const sets = listOf(body.set);
  const deletes = listOf(body.delete);
  const checks = listOf(body.check);
  const all = [...sets, ...deletes, ...checks];
  if (all.length === 0) throw badRequest('a transaction needs an operation');
  if (all.length > at('kvsTransaction'))
    throw new KvsProblem('UNPROCESSABLE_ENTITY', 'Request cannot be processed due to one or more semantic errors', 422);
  if (new Set(all.map(nameOf)).size < all.length) throw duplicate();
  for (const check of checks) if (check.conditions === undefined) throw badRequest('a check needs conditions');
  const writes = sets.map((set) => {
    const options = setOptions(set.options, spaces.now());
    return { key: checkedKey(set.key), space: spaceOf(spaces, set), text: textOf(spaces, set), options };
  });
  for (const one of all) demand(spaces, one);
  for (const { key, space, options } of writes) if (options.unlessExists && space.get(key)) throw conflict();
  spaces.rate.write(
    null,
    writes.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0),
  );
  for (const { key, space, text, options } of writes) space.put(key, text, options.expires);
  for (const one of deletes) spaceOf(spaces, one).remove(checkedKey(one.key));
};

const named = (item: Json): Json => ({
  key: item.key,
  ...(item.entityName === undefined ? {} : { entityName: item.entityName }),
});

const each = (verb: string, body: unknown, act: (item: Json) => Json | undefined): Json => {
  if (!Array.isArray(body) || body.length === 0 || !body.every(isObject))
    throw badRequest('a batch is a list of items');
  const most = at('kvsBatch');
  if (body.length > most)
    throw new KvsProblem(
      'TOO_MANY_BATCH_ENTITIES',
      `Number of entities to ${verb} was ${body.length}, but you can only ${verb} a maximum of ${most} entities at a time.`,
    );
  const items = body as Json[];
  if (new Set(items.map((item) => `${String(item.entityName)}/${String(item.key)}`)).size < items.length)
    throw duplicate();
  const successfulKeys: Json[] = [];
  const failedKeys: Json[] = [];
  for (const item of items) {
    try {
      successfulKeys.push({ ...named(item), ...act(item) });
    } catch (error) {
      if (!(error instanceof KvsProblem)) throw error;
      failedKeys.push({ ...named(item), error: { code: error.code, message: error.message } });
    }
  }
  return { successfulKeys, failedKeys };
};

export const batch = {
  set: (spaces: Spaces, body: unknown) =>
    each('set', body, (item) => {
      write(spaces, spaceOf(spaces, item), item, textOf(spaces, item));
      return undefined;
    }),
  delete: (spaces: Spaces, body: unknown) =>
    each('delete', body, (item) => {
      remove(spaces, spaceOf(spaces, item), item);
      return undefined;
    }),
  get: (spaces: Spaces, body: unknown) => each('get', body, (item) => read(spaces, spaceOf(spaces, item), item)),
};
