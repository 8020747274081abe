// Storage through the real @forge/kvs: what is stored comes back, what Forge refuses is refused with Forge's code.

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { openProbe } from '../support/probe';

let probe: Awaited<ReturnType<typeof openProbe>>;
beforeEach(async () => {
  probe = await openProbe();
});
afterEach(() => probe.close());

const codes = async (...orders: object[]) => (await probe.kvs(...orders)).map(({ error }) => error?.code ?? 'fine');
const values = async (...orders: object[]) => (await probe.kvs(...orders)).map(({ value }) => value);

test('set, get, delete; a missing key is undefined and no error', async () => {
  expect(
    await values(
      { op: 'set', key: 'a', value: { deep: [1, 'two'] } },
      { op: 'get', key: 'a' },
      { op: 'delete', key: 'a' },
      { op: 'get', key: 'a' },
      { op: 'delete', key: 'a' },
    ),
  ).toEqual([undefined, { deep: [1, 'two'] }, undefined, undefined, undefined]);
});

test('secrets are no plain values', async () => {
  expect(await values({ op: 'secret', key: 's', value: 'hush' }, { op: 'get', key: 's' })).toEqual(['hush', undefined]);
});

test('refuses keys and values as Forge does', async () => {
  let deep: unknown = 1;
  for (let level = 0; level < 32; level++) deep = { deep };
  expect(
    await codes(
      { op: 'set', key: '', value: 1 },
      { op: 'set', key: 'x'.repeat(501), value: 1 },
      { op: 'set', key: 'a/b', value: 1 },
      { op: 'set', key: '  ', value: 1 },
      { op: 'set', key: 'null', value: null },
      { op: 'set', key: 'big', value: 'x'.repeat(240 * 1024) },
      { op: 'set', key: 'deep', value: deep },
      { op: 'set', key: 'x'.repeat(500), value: 'x'.repeat(240 * 1024 - 2) },
    ),
  ).toEqual([
    'KEY_TOO_SHORT',
    'KEY_TOO_LONG',
    'INVALID_KEY',
    'INVALID_KEY',
    'BAD_REQUEST',
    'MAX_SIZE',
    'MAX_DEPTH',
    'fine',
  ]);
});

test('key policy, returned values and metadata', async () => {
  const once = { op: 'set', key: 'k', value: 2, options: { keyPolicy: 'FAIL_IF_EXISTS' } };
  const [first, again, previous, told] = await probe.kvs(
    { ...once, value: 1 },
    once,
    { op: 'set', key: 'k', value: 3, options: { keyPolicy: 'OVERRIDE', returnValue: 'PREVIOUS' } },
    { op: 'get', key: 'k', options: { metadataFields: ['CREATED_AT', 'UPDATED_AT'] } },
  );
  expect(first!.error).toBeUndefined();
  expect(again!.error).toMatchObject({ code: 'KEY_CONFLICT', status: 409 });
  expect(previous!.value).toMatchObject({ key: 'k', value: 1 });
  const { createdAt, updatedAt } = told!.value as { createdAt: number; updatedAt: number };
  expect(updatedAt).toBeGreaterThan(createdAt);
});

test('a value with a time to live goes within two days after it', async () => {
  await probe.kvs({ op: 'set', key: 't', value: 1, options: { ttl: { value: 1, unit: 'HOURS' } } });
  expect(await values({ op: 'get', key: 't' })).toEqual([1]);
  await probe.clock.advance(49 * 3_600_000);
  expect(await values({ op: 'get', key: 't' })).toEqual([undefined]);
  expect(await codes({ op: 'set', key: 't', value: 1, options: { ttl: { value: 400, unit: 'DAYS' } } })).toEqual([
    'INVALID_TTL',
  ]);
});

test('a query sees a write a moment later, a get at once', async () => {
  const [, got, early] = await values(
    { op: 'set', key: 'q:1', value: 1 },
    { op: 'get', key: 'q:1' },
    { op: 'list', prefix: 'q:' },
  );
  expect(got).toBe(1);
  expect(early).toEqual({ results: [] });
  await probe.clock.advance(1000);
  expect(await values({ op: 'list', prefix: 'q:' })).toEqual([{ results: [{ key: 'q:1', value: 1 }] }]);
});

describe('entities', () => {
  const person = (key: string, value: object) => ({ op: 'setEntity', entity: 'person', key, value });
  const people = [
    person('1', { name: 'Ada', age: 36, team: 'red', active: true }),
    person('2', { name: 'Bo', age: 20, team: 'blue' }),
    person('3', { name: 'Cy', age: 50, team: 'red', active: false }),
    person('4', { name: 'Di', team: 'red' }),
  ];
  const keys = async (query: object) => {
    const [answer] = await values({ op: 'listEntity', entity: 'person', ...query });
    return (answer as { results: { key: string }[] }).results.map(({ key }) => key);
  };

  test('are found by index, partition, range and filter', async () => {
    await probe.kvs(...people);
    await probe.clock.advance(1000);
    expect(await keys({ index: 'age' })).toEqual(['2', '1', '3']);
    expect(await keys({ index: 'age', sort: 'DESC' })).toEqual(['3', '1', '2']);
    expect(await keys({ index: 'age', where: ['greaterThan', 20] })).toEqual(['1', '3']);
    expect(await keys({ index: 'age', where: ['between', 20, 36] })).toEqual(['2', '1']);
    expect(await keys({ index: 'by-team', partition: ['red'] })).toEqual(['1', '3', '4']);
    expect(await keys({ index: 'by-team', partition: ['red'], where: ['beginsWith', 'A'] })).toEqual(['1']);
    expect(await keys({ index: 'by-team', partition: ['red'], filters: [['active', 'exists']] })).toEqual(['1', '3']);
    expect(
      await keys({
        index: 'by-key',
        operator: 'or',
        filters: [
          ['age', 'equalTo', 20],
          ['name', 'contains', 'i'],
        ],
      }),
    ).toEqual(['2', '4']);
  });

  test('filters run after the page was read: an empty page may have a next one', async () => {
    await probe.kvs(...people);
    await probe.clock.advance(1000);
    const query = { op: 'listEntity', entity: 'person', index: 'age', limit: 1, filters: [['age', 'equalTo', 50]] };
    const [first] = await values(query);
    expect(first).toMatchObject({ results: [], nextCursor: expect.any(String) });
  });

  test('hold what the manifest declares and nothing else', async () => {
    expect(
      await codes(
        person('1', { name: 7 }),
        person('1', { age: 2 ** 31 }),
        person('1', { hair: 'red' }),
        person('1', { team: ' ' }),
        { op: 'setEntity', entity: 'animal', key: '1', value: {} },
        { op: 'listEntity', entity: 'person', index: 'by-hair' },
        { op: 'listEntity', entity: 'person', index: 'by-team' },
        { op: 'listEntity', entity: 'person', index: 'age', limit: 101 },
        { op: 'listEntity', entity: 'person', index: 'age', filters: [['extra', 'equalTo', 1]] },
      ),
    ).toEqual([
      'INCORRECT_PROPERTY_TYPE',
      'INCORRECT_PROPERTY_TYPE',
      'INVALID_ENTITY_ATTRIBUTE',
      'INVALID_ENTITY_VALUE',
      'SCHEMA_NOT_FOUND',
      'INVALID_ENTITY_INDEX',
      'QUERY_WHERE_INVALID',
      'COMPLEX_QUERY_PAGE_LIMIT_NOT_IN_RANGE',
      'INVALID_ENTITY_ATTRIBUTE',
    ]);
  });
});

test('a transaction happens whole or not at all', async () => {
  await probe.kvs(
    { op: 'setEntity', entity: 'person', key: 'lock', value: { age: 1 } },
    { op: 'set', key: 'old', value: 1 },
  );
  const change = { sets: [{ key: 'new', value: 1 }], deletes: [{ key: 'old' }] };
  const check = (age: number) => [{ key: 'lock', entity: 'person', conditions: ['age', 'equalTo', age] }];
  expect(await codes({ op: 'transact', ...change, checks: check(2) })).toEqual(['CONDITIONAL_CHECK_FAILED']);
  expect(await values({ op: 'get', key: 'old' }, { op: 'get', key: 'new' })).toEqual([1, undefined]);
  expect(await codes({ op: 'transact', ...change, checks: check(1) })).toEqual(['fine']);
  expect(await values({ op: 'get', key: 'old' }, { op: 'get', key: 'new' })).toEqual([undefined, 1]);
  const many = Array.from({ length: 26 }, (_, i) => ({ key: `m${i}`, value: i }));
  expect(await codes({ op: 'transact', sets: many }, { op: 'transact', sets: [many[0], many[0]] })).toEqual([
    'UNPROCESSABLE_ENTITY',
    'KEY_DUPLICATION_ERROR',
  ]);
});

test('a batch says for each key how it went', async () => {
  const items = [
    { key: 'a', value: 1 },
    { key: 'a/b', value: 2 },
  ];
  const [answer] = await values({ op: 'batchSet', items });
  expect(answer).toMatchObject({
    successfulKeys: [{ key: 'a' }],
    failedKeys: [{ key: 'a/b', error: { code: 'INVALID_KEY' } }],
  });
  const [read] = await values({ op: 'batchGet', items: [{ key: 'a' }, { key: 'none' }] });
  expect(read).toMatchObject({
    successfulKeys: [{ key: 'a', value: 1 }],
    failedKeys: [{ key: 'none', error: { code: 'KEY_NOT_FOUND' } }],
  });
});

test('more than an installation may write in a minute is refused until the minute is over', async () => {
  const fill = { op: 'fill', times: 170, bytes: 239 * 1024 };
  const [said] = (await values(fill)) as [string[]];
  expect(said.filter((code) => code === 'RATE_LIMIT_EXCEEDED')).toHaveLength(170 - Math.floor(4000 / 24));
  await probe.clock.advance(60_000);
  expect(await values({ ...fill, times: 1 })).toEqual([['fine']]);
});

test('statuses and messages are those that the platform was seen to answer', async () => {
  await probe.kvs({ op: 'set', key: 'there', value: 1 });
  const items = Array.from({ length: 26 }, (_, i) => ({ key: `b${i}`, value: i }));
  const absent = { key: 'absent', entity: 'person', conditions: ['age', 'equalTo', 1] };
  const said = await probe.kvs(
    { op: 'set', key: 'there', value: 2, options: { keyPolicy: 'FAIL_IF_EXISTS' } },
    { op: 'transact', sets: [{ key: 'new', value: 1 }], checks: [absent] },
    { op: 'transact', sets: items },
    { op: 'transact', sets: [items[0], items[0]] },
    { op: 'batchSet', items },
    { op: 'batchSet', items: [items[0], items[0]] },
    { op: 'setEntity', entity: 'animal', key: '1', value: {} },
    { op: 'set', key: 't', value: 1, options: { ttl: { value: 0, unit: 'SECONDS' } } },
    { op: 'setEntity', entity: 'person', key: '1', value: { age: '5' } },
  );
  expect(said.map(({ error }) => error)).toMatchObject([
    { status: 409, code: 'KEY_CONFLICT', message: 'Provided key already exists and cannot be overwritten' },
    {
      status: 400,
      code: 'CONDITIONAL_CHECK_FAILED',
      message: 'Request failed due to conditional check specified or optimistic locking',
    },
    {
      status: 422,
      code: 'UNPROCESSABLE_ENTITY',
      message: 'Request cannot be processed due to one or more semantic errors',
    },
    { status: 400, code: 'KEY_DUPLICATION_ERROR', message: 'Duplicate key found in request' },
    {
      status: 400,
      code: 'TOO_MANY_BATCH_ENTITIES',
      message: 'Number of entities to set was 26, but you can only set a maximum of 25 entities at a time.',
    },
    { status: 400, code: 'KEY_DUPLICATION_ERROR' },
    { status: 404, code: 'SCHEMA_NOT_FOUND', message: 'The schema provided does not exist' },
    { status: 400, code: 'INVALID_TTL', message: 'TTL value must be a positive integer, received: 0' },
    { status: 400, code: 'INCORRECT_PROPERTY_TYPE', message: 'Data type for property "age" is defined as "integer"' },
  ]);
  expect(await values({ op: 'get', key: 'new' })).toEqual([undefined]);
});
