// The queue through the real @forge/events: at least once, never before its time, never more at once than was asked.

import { afterEach, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { openProbe, START } from '../support/probe';

let probe: Awaited<ReturnType<typeof openProbe>>;
afterEach(() => probe?.close());

interface Consumed {
  body: Record<string, unknown>;
  started: number;
  ended: number;
  eventId: string;
  delayInSeconds?: number;
  concurrency?: { key: string; limit: number };
  retryContext?: {
    retryCount: number;
    retryReason: string;
    retryData: unknown;
    retentionWindow: { remainingTimeMs: number };
  };
}

const consumed = (): Consumed[] => {
  const [plain] = Object.values(probe.forge.kvs.dump());
  return Object.entries(plain ?? {})
    .filter(([key]) => key.startsWith('consumed:'))
    .map(([, value]) => value as Consumed)
    .sort((a, b) => a.started - b.started);
};

const push = (events: unknown, queue?: string) =>
  probe.ask('push', { events, queue }) as Promise<{
    value?: { jobId: string };
    error?: { name: string; message: string };
  }>;
const event = (body: object, more: object = {}) => ({ body, ...more });

test('an event comes to the consumer after its delay, and its job counts it', async () => {
  probe = await openProbe({ disorder: { duplicates: 0 } });
  const { value } = await push([event({ n: 1 }, { delayInSeconds: 600 }), event({ n: 2 })]);
  const stats = () => probe.ask('stats', { job: value?.jobId });
  expect(await stats()).toEqual({ value: { success: 0, inProgress: 2, failed: 0 } });
  await probe.clock.settle();
  expect(consumed().map(({ body }) => body.n)).toEqual([2, 1]);
  expect(consumed()[1]!.started).toBeGreaterThanOrEqual(START + 600_000);
  expect(await stats()).toEqual({ value: { success: 2, inProgress: 0, failed: 0 } });
});

const failures = async (job?: string) =>
  ((await probe.ask('stats', { job })) as { value: { failed: number } }).value.failed;

test('a consumer that throws is called again until a day has passed, later and later', async () => {
  probe = await openProbe({ disorder: { duplicates: 0 } });
  const { value } = await push(event({ do: 'throw' }));
  await probe.clock.settle();
  const runs = consumed();
  const waits = runs.slice(1).map((run, n) => run.started - runs[n]!.ended);
  expect(runs[1]!.retryContext).toMatchObject({ retryCount: 1, retentionWindow: { startTime: expect.anything() } });
  expect(runs.length).toBeGreaterThan(90);
  expect(waits.slice(0, 5)).toEqual([...waits.slice(0, 5)].sort((a, b) => a - b));
  expect(Math.max(...waits)).toBeLessThanOrEqual(901_000);
  expect(runs.at(-1)!.started - START).toBeLessThanOrEqual(24 * 3_600_000);
  expect(await failures(value?.jobId)).toBe(1);
});

test('a cancelled job is not run, nor tried again', async () => {
  probe = await openProbe({ disorder: { duplicates: 0 } });
  const cancelled = await push(event({ n: 1 }, { delayInSeconds: 60 }));
  const failing = await push(event({ do: 'throw' }));
  await probe.clock.advance(10_000);
  for (const { value } of [cancelled, failing]) await probe.ask('cancel', { job: value?.jobId });
  await probe.clock.settle();
  expect(consumed().map(({ body }) => body)).toEqual([{ do: 'throw' }]);
  expect(await failures(failing.value?.jobId)).toBe(1);
});

test('what the platform broke does not count as a retry, and is tried for three days more', async () => {
  probe = await openProbe({ disorder: { duplicates: 0 } });
  await push(event({ do: 'exit' }));
  await probe.clock.advance(120_000);
  const { retryContext } = consumed().at(-1)!;
  expect(retryContext).toMatchObject({ retryCount: 0, retryReason: 'FUNCTION_PLATFORM_UNKNOWN_ERROR' });
  expect(retryContext!.retentionWindow.remainingTimeMs).toBeGreaterThan(95 * 3_600_000);
});

test('a concurrency key holds over all queues of the installation', async () => {
  probe = await openProbe({ disorder: { duplicates: 0 } });
  const one = event({ work: 5_000 }, { concurrency: { key: 'shared', limit: 1 } });
  for (const queue of ['probe', 'slow', 'probe', 'slow']) await push([one], queue);
  await probe.clock.settle();
  const runs = consumed();
  expect(new Set(runs.map((run) => (run as { queueName?: string }).queueName))).toEqual(new Set(['probe', 'slow']));
  for (const [n, run] of runs.slice(1).entries()) expect(run.started).toBeGreaterThanOrEqual(runs[n]!.ended);
});

test('InvocationError brings it again after the time asked for, with its data', async () => {
  probe = await openProbe({ disorder: { duplicates: 0 } });
  await push(event({ retry: 2, after: 120 }));
  await probe.clock.settle();
  const [first, second, third, ...more] = consumed();
  expect(more).toEqual([]);
  expect(first!.retryContext).toBeUndefined();
  expect(second!.retryContext).toMatchObject({
    retryCount: 1,
    retryReason: 'FUNCTION_RETRY_REQUEST',
    retryData: { said: 'again' },
  });
  expect(second!.started - first!.ended).toBeGreaterThanOrEqual(120_000);
  expect(third!.retryContext).toMatchObject({ retryCount: 2 });
});

test('the data of a retry may be any JSON up to 4 KB; more is lost, and told', async () => {
  probe = await openProbe({ disorder: { duplicates: 0 } });
  await push(event({ retry: 1, data: 'a word' }));
  await probe.clock.settle();
  expect(consumed()[1]!.retryContext).toMatchObject({ retryData: 'a word' });
  expect(probe.forge.recorder.logs).toEqual([]);
  await push(event({ retry: 1, data: 'x'.repeat(4095) }));
  await probe.clock.settle();
  expect(consumed()[3]!.retryContext).not.toHaveProperty('retryData');
  expect(probe.forge.recorder.logs.map(({ text }) => text)).toEqual([
    expect.stringMatching(/^retryData of the InvocationError has 4097 bytes/),
  ]);
});

test('the platform itself tries again after a time-out and after a crash', async () => {
  probe = await openProbe({ disorder: { duplicates: 0 } });
  await push([event({ do: 'sleep', ms: 60_000 }), event({ do: 'exit' })]);
  await probe.clock.advance(4 * 60_000);
  const reasons = consumed().map(({ retryContext }) => retryContext?.retryReason);
  expect(reasons).toContain('FUNCTION_TIME_OUT');
  expect(reasons).toContain('FUNCTION_PLATFORM_UNKNOWN_ERROR');
});

test('after a day nothing is tried again', async () => {
  probe = await openProbe({ disorder: { duplicates: 0 } });
  const stubborn = await push(event({ retry: 1000, after: 900 }));
  await probe.clock.settle();
  expect(consumed().length).toBeGreaterThan(90);
  expect(consumed().at(-1)!.started - START).toBeLessThanOrEqual(24 * 3_600_000);
  expect(await probe.ask('stats', { job: stubborn.value?.jobId })).toEqual({
    value: { success: 0, inProgress: 0, failed: 1 },
  });
});

test('a consumer with a longer time-out may run longer, and its events are smaller', async () => {
  probe = await openProbe({ disorder: { duplicates: 0 } });
  await push(event({ work: 800_000 }), 'slow');
  await probe.clock.settle();
  expect(consumed()).toMatchObject([{ body: { work: 800_000 } }]);
  const { error } = await push(event({ text: 'x'.repeat(101 * 1024) }), 'slow');
  expect(error?.message).toContain('102400 bytes');
});

test('refuses more than a push and a minute may hold', async () => {
  probe = await openProbe();
  const many = Array.from({ length: 50 }, (_, n) => event({ n }, { delayInSeconds: 900 }));
  for (let time = 0; time < 10; time++) expect((await push(many)).error).toBeUndefined();
  expect((await push(many)).error?.message).toMatch(/too many requests/i);
  await probe.clock.advance(60_000);
  expect((await push([...many, many[0]])).error?.message).toContain('50');
  expect((await push(event({ text: 'x'.repeat(201 * 1024) }))).error?.message).toContain('200');
  expect((await push(many, 'nobody')).error?.message).toContain('no consumer');
});

test('a chain of a thousand pushes is the end', async () => {
  probe = await openProbe({ disorder: { duplicates: 0 } });
  await push(event({ chain: 1200 }));
  await probe.clock.settle();
  expect(probe.forge.recorder.calls.filter(({ service, status }) => service === 'queue' && status === 405)).not.toEqual(
    [],
  );
  expect(consumed().filter(({ retryContext }) => retryContext === undefined)).toHaveLength(1000);
});

test('pushes of all that one invocation led to count together, side by side or one after the other', async () => {
  probe = await openProbe({ disorder: { duplicates: 0 } });
  const spread = event({ pushes: 600, every: 300 });
  await push([spread, spread], 'slow');
  await probe.clock.advance(600_000);
  const statuses = probe.forge.recorder.calls
    .filter(({ path }) => path?.includes('/publish/'))
    .map((one) => one.status);
  expect(statuses.filter((status) => status === 201)).toHaveLength(1000);
  expect(statuses).toContain(405);
});

test('delivery promises hold under random pushes', async () => {
  const body = fc.record({
    work: fc.integer({ min: 0, max: 5_000 }),
    retry: fc.integer({ min: 0, max: 2 }),
  });
  const pushed = fc.array(
    fc.record({
      body,
      delayInSeconds: fc.integer({ min: 0, max: 900 }),
      limited: fc.boolean(),
    }),
    { minLength: 1, maxLength: 12 },
  );
  await fc.assert(
    fc.asyncProperty(pushed, fc.integer({ min: 1, max: 3 }), fc.nat(1000), async (list, limit, seed) => {
      probe = await openProbe({ seed, disorder: { duplicates: 0.3 } });
      const events = list.map(({ body, delayInSeconds, limited }, n) =>
        event({ ...body, n }, { delayInSeconds, ...(limited ? { concurrency: { key: 'k', limit } } : {}) }),
      );
      const begun = probe.clock.now();
      await push(events);
      await probe.clock.settle();
      const runs = consumed();
      for (const [n, one] of list.entries()) {
        const mine = runs.filter((run) => run.body.n === n);
        expect(mine.length).toBeGreaterThanOrEqual(1 + one.body.retry);
        expect(mine[0]!.started).toBeGreaterThanOrEqual(begun + one.delayInSeconds * 1000);
      }
      const held = runs.filter((run) => run.concurrency);
      for (const run of held) {
        const together = held.filter((other) => other.started <= run.started && other.ended > run.started);
        expect(together.length).toBeLessThanOrEqual(Math.max(1, limit));
      }
      probe.close();
    }),
    { numRuns: 15, seed: 13 },
  );
});
