// The one door to Forge's key-value store: many keys at a time, and several changes as one.

import { kvs, WhereConditions } from '@forge/kvs';
import { groupsOf } from './groups';
import { BATCH_BYTES, BATCH_KEYS, QUERY_PAGE, VALUE_BYTES } from './limits';

export interface Put {
  key: string;
  value: unknown;
  /** Seconds after which it may be forgotten. */
  ttl?: number;
}

export interface Write {
  put: Put[];
  drop: string[];
}

/** A value that the store would refuse. Found here, before a batch is half written. */
export class TooLarge extends Error {
  override readonly name = 'TooLarge';
}

/** The store took, or gave, some of a batch and not the rest. */
export class HalfStored extends Error {
  override readonly name = 'HalfStored';
  readonly code: string;
  constructor(key: string, { code, message }: { code: string; message: string }) {
    super(`${key}: ${code} ${message}`);
    this.code = code;
  }
}

/** Units of this minute are used up. */
export const isBusy = (error: unknown): boolean => {
  const { code, responseDetails } = (error ?? {}) as { code?: unknown; responseDetails?: { status?: unknown } };
  return code === 'RATE_LIMIT_EXCEEDED' || code === 'TOO_MANY_REQUESTS' || responseDetails?.status === 429;
};

const sizeOf = (put: Put): number => {
  const bytes = new TextEncoder().encode(JSON.stringify(put.value)).length;
  if (bytes > VALUE_BYTES) throw new TooLarge(`${put.key} would take ${bytes} bytes`);
  return bytes;
};

/** Groups that each fit one call. */
const batches = (puts: readonly Put[]): Put[][] =>
  groupsOf(puts, (put) => sizeOf(put) + put.key.length + 200, { size: BATCH_BYTES, count: BATCH_KEYS });

const timeToLive = (put: Put) => (put.ttl === undefined ? {} : { ttl: { value: put.ttl, unit: 'SECONDS' as const } });

/** Keys that are asked for at a time: the store answers batches side by side, and waiting is billed. */
export const AT_ONCE = 8 * BATCH_KEYS;

const parted = <T>(all: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, part) => all.slice(part * size, (part + 1) * size));

/** Absent keys are absent from the answer. */
export const readMany = async (keys: readonly string[]): Promise<Map<string, unknown>> => {
  const found = new Map<string, unknown>();
  for (const some of parted(keys, AT_ONCE)) {
    const groups = parted(some, BATCH_KEYS).map((group) => group.map((key) => ({ key })));
    for (const { successfulKeys, failedKeys } of await Promise.all(
      groups.map((group) => kvs.batchGet<unknown>(group)),
    )) {
      for (const { key, value } of successfulKeys) if (value !== undefined && value !== null) found.set(key, value);
      const broken = failedKeys.find(({ error }) => !error.code.endsWith('NOT_FOUND'));
      if (broken) throw new HalfStored(broken.key, broken.error);
    }
  }
  return found;
};

/** All or nothing, as long as it fits one transaction. */
export const writeTogether = async ({ put, drop }: Write): Promise<void> => {
  if (put.length + drop.length === 0) return;
  for (const one of put) sizeOf(one);
  const only = put[0];
  if (put.length === 1 && drop.length === 0 && only) {
    if (only.ttl === undefined) await kvs.set(only.key, only.value);
    else await kvs.set(only.key, only.value, timeToLive(only));
    return;
  }
  let transaction = kvs.transact();
  for (const one of put) {
    transaction =
      one.ttl === undefined
        ? transaction.set(one.key, one.value)
        : transaction.set(one.key, one.value, undefined, timeToLive(one));
  }
  for (const key of drop) transaction = transaction.delete(key);
  await transaction.execute();
};

/** In as few calls as it takes; a failure may leave some written, so whoever calls can do it again. */
export const writeMany = async (puts: readonly Put[]): Promise<void> => {
  for (const group of batches(puts)) {
    const { failedKeys } = await kvs.batchSet(
      group.map((put) =>
        put.ttl === undefined
          ? { key: put.key, value: put.value }
          : { key: put.key, value: put.value, options: timeToLive(put) },
      ),
    );
    const broken = failedKeys[0];
    if (broken) throw new HalfStored(broken.key, broken.error);
  }
};

export const dropMany = async (keys: readonly string[]): Promise<void> => {
  for (let start = 0; start < keys.length; start += BATCH_KEYS) {
    const { failedKeys } = await kvs.batchDelete(keys.slice(start, start + BATCH_KEYS).map((key) => ({ key })));
    const broken = failedKeys.find(({ error }) => !error.code.endsWith('NOT_FOUND'));
    if (broken) throw new HalfStored(broken.key, broken.error);
  }
};

/** Those of them that are not stored as they are. */
export const differing = (stored: ReadonlyMap<string, unknown>, puts: readonly Put[]): Put[] =>
  puts.filter(({ key, value }) => !stored.has(key) || JSON.stringify(stored.get(key)) !== JSON.stringify(value));

/** True for the first to come, false for everybody after. */
export const claim = async ({ key, value, ttl }: Put & { ttl: number }): Promise<boolean> => {
  try {
    await kvs.set(key, value, { ttl: { value: ttl, unit: 'SECONDS' }, keyPolicy: 'FAIL_IF_EXISTS' });
    return true;
  } catch (error) {
    const status = (error as { responseDetails?: { status?: unknown } }).responseDetails?.status;
    if (status === 409) return false;
    throw error;
  }
};

/** Everything under a prefix. The index is a moment behind: never ask it about what was just written. */
export async function* eachUnder(prefix: string): AsyncGenerator<{ key: string; value: unknown }> {
  let cursor: string | undefined;
  do {
    let query = kvs.query().where('key', WhereConditions.beginsWith(prefix)).limit(QUERY_PAGE);
    if (cursor !== undefined) query = query.cursor(cursor);
    const page = await query.getMany<unknown>();
    for (const { key, value } of page.results) yield { key, value };
    cursor = page.nextCursor;
  } while (cursor !== undefined);
}
