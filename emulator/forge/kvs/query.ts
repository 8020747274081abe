// Queries by key and by index. Filters run after a page was read, so a page may be empty and still have a next one.

import { at } from '../limits';
import type { Entity, EntityIndex } from '../manifest';
import { isObject, type Json } from '../problem';
import { filterPredicate, wherePredicate } from './conditions';
import { readFields, shown } from './options';
import { KvsProblem } from './problem';
import type { Space, Stored } from './store';

interface Place {
  range: string | number | boolean;
  key: string;
}

interface Row extends Place {
  stored: Stored;
  value: Json;
}

const compare = (a: Place, b: Place): number => {
  if (a.range !== b.range) return a.range < b.range ? -1 : 1;
  return a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
};

const encode = ({ range, key }: Place): string => Buffer.from(JSON.stringify([range, key])).toString('base64url');

const decode = (cursor: unknown): Place | null => {
  if (cursor === undefined || cursor === null || cursor === '') return null;
  try {
    const [range, key] = JSON.parse(Buffer.from(String(cursor), 'base64url').toString()) as [string, string];
    return { range, key };
  } catch {
    throw new KvsProblem('QUERY_WHERE_INVALID', 'The cursor is not one of ours.');
  }
};

const limitOf = (limit: unknown, code: string): number => {
  if (limit === undefined || limit === null) return at('kvsPageDefault');
  if (!Number.isInteger(limit) || Number(limit) < 1 || Number(limit) > at('kvsPageMost'))
    throw new KvsProblem(code, `A page has 1 to ${at('kvsPageMost')} entries.`);
  return Number(limit);
};

const page = (rows: Row[], cursor: unknown, limit: number, direction: 1 | -1) => {
  const ordered = rows.sort((a, b) => direction * compare(a, b));
  const after = decode(cursor);
  const from = after ? ordered.filter((row) => direction * compare(row, after) > 0) : ordered;
  const read = from.slice(0, limit);
  return { read, cursor: from.length > limit ? encode(read.at(-1)!) : undefined };
};

export interface QueryAnswer {
  answer: Json;
  /** What was read from the store, before filters. */
  bytes: number;
}

const told = (read: Row[], kept: Row[], cursor: string | undefined, options: unknown): QueryAnswer => {
  const fields = readFields(options);
  return {
    answer: { data: kept.map(({ stored }) => shown(stored, fields)), ...(cursor === undefined ? {} : { cursor }) },
    bytes: read.reduce((sum, { stored }) => sum + Buffer.byteLength(stored.text), 0),
  };
};

export const queryKeys = (space: Space, body: Json): QueryAnswer => {
  const where = Array.isArray(body.where) ? body.where : [];
  if (where.length > 1) throw new KvsProblem('QUERY_WHERE_INVALID', 'A query has one condition.');
  for (const clause of where)
    if (!isObject(clause) || clause.property !== 'key' || clause.condition !== 'BEGINS_WITH')
      throw new KvsProblem('QUERY_WHERE_FIELD_INVALID', 'A query knows only the beginning of the key.');
  const tests = where.map((clause) => wherePredicate(clause, 'string'));
  const rows = space
    .seen()
    .filter(({ key }) => tests.every((test) => test(key)))
    .map((stored) => ({ stored, key: stored.key, range: stored.key, value: {} }));
  const { read, cursor } = page(rows, body.after, limitOf(body.limit, 'LIST_QUERY_LIMIT_EXCEEDED'), 1);
  return told(read, read, cursor, body.options);
};

const indexNamed = (entity: Entity, name: unknown): EntityIndex => {
  if (name === 'by-key') return { name: 'by-key', range: [], partition: [] };
  const index = entity.indexes.find((one) => one.name === name);
  if (!index) throw new KvsProblem('INVALID_ENTITY_INDEX', `Entity ${entity.name} has no index ${String(name)}.`);
  return index;
};

const checkedPartition = (index: EntityIndex, partition: unknown): unknown[] => {
  const given = Array.isArray(partition) ? partition : [];
  if (given.length !== index.partition.length)
    throw new KvsProblem(
      'QUERY_WHERE_INVALID',
      `Index ${index.name} needs ${index.partition.length} partition values.`,
    );
  return given;
};

export const queryEntity = (space: Space, entity: Entity, body: Json): QueryAnswer => {
  const index = indexNamed(entity, body.indexName);
  const partition = checkedPartition(index, body.partition);
  const attribute = index.range[0];
  const type = attribute ? (entity.attributes[attribute]?.type ?? 'any') : 'string';
  const inRange = body.range === undefined ? () => true : wherePredicate(body.range, type);
  const keep = filterPredicate(entity, body.filters);
  const limit = limitOf(body.limit, 'COMPLEX_QUERY_PAGE_LIMIT_NOT_IN_RANGE');
  const rows = space.seen().flatMap((stored): Row[] => {
    const value = JSON.parse(stored.text) as Json;
    const range = attribute ? value[attribute] : stored.key;
    if (range === undefined || !index.partition.every((name, i) => value[name] === partition[i])) return [];
    return inRange(range) ? [{ stored, key: stored.key, range: range as Place['range'], value }] : [];
  });
  const { read, cursor } = page(rows, body.cursor, limit, body.sort === 'DESC' ? -1 : 1);
  return told(
    read,
    read.filter((row) => keep(row.value)),
    cursor,
    body.options,
  );
};
