// Storage against the plainest model there is, under random commands: a map, and a sorted list for queries.

import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { openProbe } from '../support/probe';

let probe: Awaited<ReturnType<typeof openProbe>>;
beforeAll(async () => {
  probe = await openProbe({ queryLag: 0 });
});
afterAll(() => probe.close());

const key = fc.constantFrom('a', 'a:1', 'a:2', 'b', 'b:1', 'c');
const value = fc.oneof(fc.integer(), fc.string({ maxLength: 5 }), fc.array(fc.boolean(), { maxLength: 3 }));

type Order =
  | { op: 'set'; key: string; value: unknown; once: boolean }
  | { op: 'get'; key: string }
  | { op: 'delete'; key: string }
  | { op: 'list'; prefix: string }
  | { op: 'transact'; sets: { key: string; value: unknown }[]; deletes: { key: string }[] };

const transaction: fc.Arbitrary<Order> = fc
  .uniqueArray(key, { minLength: 1, maxLength: 4 })
  .chain((keys) => fc.record({ keys: fc.constant(keys), cut: fc.nat(keys.length), value }))
  .map(({ keys, cut, value }) => ({
    op: 'transact',
    sets: keys.slice(0, cut).map((one) => ({ key: one, value })),
    deletes: keys.slice(cut).map((one) => ({ key: one })),
  }));

const order: fc.Arbitrary<Order> = fc.oneof(
  fc.record({ op: fc.constant('set' as const), key, value, once: fc.boolean() }),
  fc.record({ op: fc.constant('get' as const), key }),
  fc.record({ op: fc.constant('delete' as const), key }),
  fc.record({ op: fc.constant('list' as const), prefix: fc.constantFrom('a', 'a:', 'b', 'z') }),
  transaction,
);

const applied = (model: Map<string, unknown>, order: Order): unknown => {
  if (order.op === 'get') return { value: model.get(order.key) };
  if (order.op === 'list') {
    const found = [...model].filter(([one]) => one.startsWith(order.prefix)).sort(([a], [b]) => (a < b ? -1 : 1));
    return { value: { results: found.map(([one, value]) => ({ key: one, value })) } };
  }
  if (order.op === 'set' && order.once && model.has(order.key)) return 'KEY_CONFLICT';
  if (order.op === 'set') model.set(order.key, order.value);
  if (order.op === 'delete') model.delete(order.key);
  if (order.op === 'transact') {
    for (const set of order.sets) model.set(set.key, set.value);
    for (const gone of order.deletes) model.delete(gone.key);
  }
  return {};
};

const wire = (order: Order): object =>
  order.op === 'set' && order.once ? { ...order, options: { keyPolicy: 'FAIL_IF_EXISTS' } } : order;

test('every command answers as the model says', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(order, { minLength: 1, maxLength: 30 }), async (orders) => {
      const model = new Map<string, unknown>();
      await probe.kvs(...['a', 'a:1', 'a:2', 'b', 'b:1', 'c'].map((one) => ({ op: 'delete', key: one })));
      const answers = await probe.kvs(...orders.map(wire));
      const told = answers.map((answer) => answer.error?.code ?? { ...answer });
      expect(told).toEqual(orders.map((one) => applied(model, one)));
    }),
    { numRuns: 60, seed: 11 },
  );
});

test('pages joined by their cursors are the whole, in order', async () => {
  const written = fc.uniqueArray(fc.stringMatching(/^[a-c]{1,4}$/), { minLength: 1, maxLength: 25 });
  let round = 0;
  await fc.assert(
    fc.asyncProperty(written, fc.integer({ min: 1, max: 7 }), async (names, limit) => {
      const prefix = `page${++round}:`;
      await probe.kvs(...names.map((name) => ({ op: 'set', key: prefix + name, value: 1 })));
      const read: string[] = [];
      let cursor: string | undefined;
      do {
        const [answer] = await probe.kvs({ op: 'list', prefix, limit, cursor });
        const page = answer!.value as { results: { key: string }[]; nextCursor?: string };
        expect(page.results.length).toBeLessThanOrEqual(limit);
        read.push(...page.results.map((one) => one.key));
        cursor = page.nextCursor;
      } while (cursor !== undefined);
      expect(read).toEqual(names.map((name) => prefix + name).sort());
    }),
    { numRuns: 25, seed: 12 },
  );
});
