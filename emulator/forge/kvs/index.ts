// Forge's key-value storage behind its REST paths, as @forge/kvs calls them.

import { type Answer, empty, json, unmodelled } from '../answer';
import { isObject, type Json } from '../problem';
import type { Door } from '../seam';
import type { Shared } from '../state';
import { entityNamed } from './keys';
import { checkTogether, read, remove, type Spaces, spaceOf, textOf, write } from './operations';
import { KvsProblem } from './problem';
import { type QueryAnswer, queryEntity, queryKeys } from './query';
import { openRate } from './rate';
import { openSpace, type Space } from './store';
import { batch, transact } from './together';
import { checkedValue } from './values';

export interface Kvs extends Door {
  /** Every plain value and entity, for tests and the inspector. */
  dump(): Record<string, Record<string, unknown>>;
}

type Operation = (spaces: Spaces, body: Json) => unknown;

const counted = (spaces: Spaces, { answer, bytes }: QueryAnswer): Json => {
  spaces.rate.read(null, bytes);
  return answer;
};

const OPERATIONS: Record<string, Operation> = {
  get: (spaces, body) => read(spaces, spaces.plain, body),
  set: (spaces, body) => write(spaces, spaces.plain, body, checkedValue(body.value)),
  delete: (spaces, body) => remove(spaces, spaces.plain, body),
  query: (spaces, body) => counted(spaces, queryKeys(spaces.plain, body)),
  'secret/get': (spaces, body) => read(spaces, spaces.secret, body),
  'secret/set': (spaces, body) => write(spaces, spaces.secret, body, checkedValue(body.value)),
  'secret/delete': (spaces, body) => remove(spaces, spaces.secret, body),
  'entity/get': (spaces, body) => read(spaces, spaceOf(spaces, body), body),
  'entity/set': (spaces, body) => write(spaces, spaceOf(spaces, body), body, textOf(spaces, body)),
  'entity/delete': (spaces, body) => remove(spaces, spaceOf(spaces, body), body),
  'entity/query': (spaces, body) => {
    const entity = entityNamed(spaces.manifest, body.entityName);
    return counted(spaces, queryEntity(spaces.entity(entity.name), entity, body));
  },
  transaction: transact,
  'batch/set': batch.set,
  'batch/get': batch.get,
  'batch/delete': batch.delete,
};

/** Kinds of operation that name their entity in the body. */
const ENTITY = /^entity\//;

export const openKvs = (shared: Shared, lag: () => number): Kvs => {
  const now = () => shared.clock.now();
  const space = (name: string) => openSpace(now, lag, shared.dice(`kvs ${name}`));
  const entities = new Map<string, Space>();
  const spaces: Spaces = {
    manifest: shared.manifest,
    rate: openRate(now),
    now,
    plain: space('plain'),
    secret: space('secret'),
    entity(name) {
      const found = entities.get(name) ?? space(name);
      entities.set(name, found);
      return found;
    },
  };

  const perform = (name: string, operation: Operation, text: string): Answer => {
    const body: unknown = JSON.parse(text);
    if (!isObject(body) && !Array.isArray(body)) return json(400, { code: 'BAD_REQUEST', message: 'Not an object' });
    if (ENTITY.test(name)) entityNamed(spaces.manifest, (body as Json).entityName);
    spaces.rate.request();
    checkTogether(text);
    const value = operation(spaces, body as Json);
    return value === undefined ? empty(200) : json(200, value);
  };

  const answer = (path: string, text: string): Answer => {
    const name = path.replace(/^\/api\/v1\//, '');
    const operation = Object.hasOwn(OPERATIONS, name) ? OPERATIONS[name] : undefined;
    if (!operation) return unmodelled(`storage operation ${path}`);
    if (!shared.manifest.scopes.includes('storage:app'))
      return json(403, { code: 'PERMISSION_DENIED', message: 'The app lacks the scope storage:app.' });
    try {
      return perform(name, operation, text);
    } catch (error) {
      if (error instanceof KvsProblem) return json(error.status, { code: error.code, message: error.message });
      if (error instanceof SyntaxError) return json(400, { code: 'BAD_REQUEST', message: 'Not JSON' });
      throw error;
    }
  };

  const contents = (one: Space) => Object.fromEntries(one.all().map(({ key, text }) => [key, JSON.parse(text)]));

  return {
    service: 'kvs',
    mine: ({ payload }) => payload.type === 'kvs',
    answer: (_running, call) => answer(call.path, call.body ?? ''),
    dump: () => ({
      '': contents(spaces.plain),
      ...Object.fromEntries([...entities].map(([name, one]) => [name, contents(one)])),
    }),
  };
};
