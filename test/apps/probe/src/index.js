// Does as it is told: the orders of each test come in through payloads, the answers go out the same way.

import timers from 'node:timers';
import promises from 'node:timers/promises';
import { promisify } from 'node:util';
import api, { assumeTrustedRoute, fetch, getAppContext, privacy, route } from '@forge/api';
import { InvocationError, Queue } from '@forge/events';
import { Filter, FilterConditions, kvs, WhereConditions } from '@forge/kvs';
import Resolver from '@forge/resolver';

const ORDERS = new Resolver();
let warm = 0;

const told = async (work) => {
  try {
    return { value: await work() };
  } catch (error) {
    return {
      error: { name: error.name, message: error.message, code: error.code, status: error.responseDetails?.status },
    };
  }
};

const KVS = {
  get: ({ key, options }) => kvs.get(key, options),
  set: ({ key, value, options }) => kvs.set(key, value, options),
  delete: ({ key }) => kvs.delete(key),
  fill: async ({ times, bytes }) => {
    const said = [];
    for (let time = 0; time < times; time++) {
      const { error } = await told(() => kvs.set(`fill:${time}`, 'x'.repeat(bytes)));
      said.push(error?.code ?? 'fine');
    }
    return said;
  },
  secret: async ({ key, value }) => {
    await kvs.setSecret(key, value);
    return kvs.getSecret(key);
  },
  list: async ({ prefix, limit, cursor }) => {
    let query = kvs.query();
    if (prefix !== undefined) query = query.where('key', WhereConditions.beginsWith(prefix));
    if (limit !== undefined) query = query.limit(limit);
    if (cursor !== undefined) query = query.cursor(cursor);
    return query.getMany();
  },
  getEntity: ({ entity, key }) => kvs.entity(entity).get(key),
  setEntity: ({ entity, key, value }) => kvs.entity(entity).set(key, value),
  deleteEntity: ({ entity, key }) => kvs.entity(entity).delete(key),
  listEntity: ({ entity, index, partition, where, filters, operator = 'and', sort, limit, cursor }) => {
    let query = kvs
      .entity(entity)
      .query()
      .index(index, partition && { partition });
    if (where) query = query.where(WhereConditions[where[0]](...where.slice(1)));
    if (filters) {
      let filter = new Filter();
      for (const [field, condition, ...values] of filters)
        filter = filter[operator](field, FilterConditions[condition](...values));
      query = query.filters(filter);
    }
    if (sort) query = query.sort(sort);
    if (limit !== undefined) query = query.limit(limit);
    if (cursor !== undefined) query = query.cursor(cursor);
    return query.getMany();
  },
  transact: async ({ sets = [], deletes = [], checks = [] }) => {
    const transaction = kvs.transact();
    const withConditions = (one) =>
      one.entity && {
        entityName: one.entity,
        conditions:
          one.conditions && new Filter().and(one.conditions[0], FilterConditions[one.conditions[1]](one.conditions[2])),
      };
    for (const one of sets) transaction.set(one.key, one.value, withConditions(one));
    for (const one of deletes) transaction.delete(one.key, withConditions(one));
    for (const one of checks) transaction.check(one.key, withConditions(one));
    await transaction.execute();
  },
  batchSet: ({ items }) => kvs.batchSet(items),
  batchGet: ({ items }) => kvs.batchGet(items),
  batchDelete: ({ items }) => kvs.batchDelete(items),
};

ORDERS.define('kvs', async ({ payload }) => {
  const answers = [];
  for (const { op, ...args } of payload.orders) answers.push(await told(() => KVS[op](args)));
  return answers;
});

ORDERS.define('push', ({ payload }) => told(() => new Queue({ key: payload.queue ?? 'probe' }).push(payload.events)));
ORDERS.define('stats', ({ payload }) => told(() => new Queue({ key: 'probe' }).getJob(payload.job).getStats()));
ORDERS.define('cancel', ({ payload }) => told(() => new Queue({ key: 'probe' }).getJob(payload.job).cancel()));

ORDERS.define('who', ({ context }) => ({ context, app: getAppContext(), warm: ++warm, now: Date.now() }));

ORDERS.define('jira', ({ payload }) =>
  told(async () => {
    const caller = payload.as === 'app' ? api.asApp() : payload.as === 'user' ? api.asUser() : api.asUser(payload.as);
    const response = await caller.requestJira(route`/rest/api/3/issue/${payload.issue}`);
    return { status: response.status, body: await response.text() };
  }),
);

ORDERS.define('path', ({ payload }) =>
  told(async () => (await api.asApp().requestJira(assumeTrustedRoute(payload.path))).status),
);

ORDERS.define('fetch', ({ payload }) =>
  told(async () => {
    const response = await fetch(payload.url, { method: 'POST', body: 'hello' });
    return { status: response.status, body: await response.text() };
  }),
);

ORDERS.define('unmodelled', () =>
  told(async () => (await api.asApp().requestConfluence(route`/wiki/rest/api/space`)).status),
);

ORDERS.define('report', ({ payload }) => told(() => privacy.reportPersonalData(payload.accounts)));

// What @forge/realtime sends; the package itself needs nothing else of the runtime.
const PUBLISH = 'mutation { ecosystem { publishRealtimeChannel { eventId, eventTimestamp } } }';
const publish = async ({ name, payload, isGlobal = false, context, token }) => {
  const { realtime } = globalThis.__forge_runtime__;
  const variables = {
    name,
    payload: JSON.stringify(payload),
    isGlobal,
    token,
    context: context && JSON.stringify(context),
  };
  const response = await globalThis.__forge_fetch__({ type: 'realtime' }, '/', {
    method: 'POST',
    headers: realtime?.contextToken ? { 'x-forge-context-token': realtime.contextToken } : {},
    body: JSON.stringify({ query: PUBLISH, variables }),
  });
  return response.json();
};

ORDERS.define('publish', ({ payload }) => told(() => publish(payload)));

const SIGN = 'mutation { ecosystem { signRealtimeToken { errors, forgeRealtimeToken { jwt expiresAt }, success } } }';
ORDERS.define('sign', ({ payload }) =>
  told(async () => {
    const body = JSON.stringify({ query: SIGN, variables: payload });
    const response = await globalThis.__forge_fetch__({ type: 'realtime' }, '/', { method: 'POST', body });
    return (await response.json()).data.ecosystem.signRealtimeToken.forgeRealtimeToken;
  }),
);

const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

const SLEEPS = {
  promisify: promisify(setTimeout),
  module: (ms) => new Promise((resolve) => timers.setTimeout(resolve, ms)),
  promises: (ms) => promises.setTimeout(ms),
  scheduler: (ms) => promises.scheduler.wait(ms),
  ticks: async (ms) => {
    let ticks = 0;
    for await (const _ of promises.setInterval(ms / 4)) if (++ticks === 4) return;
  },
};

const BEHAVIOURS = {
  'sleep-by': ({ how, ms }) => SLEEPS[how](ms).then(() => Date.now()),
  aborted: async () => {
    const stop = new AbortController();
    const waiting = promises.setTimeout(20_000, 'done', { signal: stop.signal }).catch((error) => error.code);
    stop.abort();
    return [await waiting, Date.now()];
  },
  dir: () => console.dir({ deep: [1] }),
  sleep: ({ ms }) => sleep(ms).then(() => Date.now()),
  hang: () => new Promise(() => {}),
  spin: () => {
    for (;;);
  },
  hoard: () => {
    const kept = [];
    for (;;) kept.push(new Array(100_000).fill(Math.random()));
  },
  exit: () => process.exit(3),
  throw: () => {
    throw new TypeError('as it was told');
  },
  remaining: () => globalThis.__forge_runtime__.lambdaContext.getRemainingTimeInMillis(),
  big: ({ bytes }) => 'x'.repeat(bytes),
  log: ({ lines }) => {
    for (let line = 0; line < lines; line++) console.log('line', line);
  },
};

ORDERS.define('do', ({ payload }) => BEHAVIOURS[payload.what](payload));

export const resolve = ORDERS.getDefinitions();

const note = (kind, what) => kvs.set(`${kind}:${Date.now()}:${Math.floor(Math.random() * 1e9)}`, what);

export const consume = async (event) => {
  const started = Date.now();
  const { body, retryContext } = event;
  if (body.work) await sleep(body.work);
  await note('consumed', { ...event, started, ended: Date.now() });
  if (body.do) await BEHAVIOURS[body.do](body);
  for (let push = 0; push < (body.pushes ?? 0); push++) {
    await sleep(body.every);
    await told(() => new Queue({ key: 'probe' }).push({ body: {} }));
  }
  if (body.publish) await note('published', await publish(body.publish));
  if (body.chain) await new Queue({ key: 'probe' }).push({ body: { chain: body.chain - 1 } });
  if (body.retry && (retryContext?.retryCount ?? 0) < body.retry)
    return new InvocationError({ retryAfter: body.after ?? 60, retryData: body.data ?? { said: 'again' } });
};

export const tick = () => note('tick', { at: Date.now() });
export const hear = async (event) => {
  await note('heard', event);
  if (event.do) await BEHAVIOURS[event.do](event);
  if (event.retry) return new InvocationError({ retryAfter: 30, retryReason: 'FUNCTION_UPSTREAM_RATE_LIMITED' });
};
export const hearOthers = (event) => note('heard-others', event);
