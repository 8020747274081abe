// Forge's async events: push, statistics and cancelling of jobs, over the gateway paths that @forge/events calls.

import { type Answer, empty, json, unmodelled } from '../answer';
import { secondsOf } from '../deadline';
import { at } from '../limits';
import { functionsOf, modulesOfType } from '../manifest';
import { isObject, type Json } from '../problem';
import type { Door } from '../seam';
import type { Running, Shared } from '../state';
import { type Job, openDelivery } from './delivery';
import { checkedPush } from './push';

const PATH = /^\/webhook\/queue\/(publish|stats|cancel)\//;

export const openQueue = (shared: Shared): Door => {
  const jobs = new Map<string, Job>();
  const ids = shared.dice('event ids');
  const consumerOf = (queue: string) => modulesOfType(shared.manifest, 'consumer').find((one) => one.queue === queue);
  const delivery = openDelivery(shared, consumerOf);
  /** When each event of the last minute was pushed. */
  let pushed: number[] = [];

  const runsLong = (queue: string): boolean => {
    const consumer = consumerOf(queue);
    const entry = consumer && shared.manifest.functions.get(functionsOf(consumer)[0]!);
    return entry !== undefined && secondsOf(shared.manifest, entry) > at('mediumSeconds');
  };

  const push = (running: Running, body: Json): Answer => {
    const queue = String(body.queueName);
    const checked = checkedPush(body.payload, runsLong(queue));
    if ('refused' in checked) return checked.refused;
    if (running.chain.pushes >= at('queueChain'))
      return json(405, { message: 'The limit of cyclic invocations was reached.' });
    const now = shared.clock.now();
    pushed = pushed.filter((time) => time > now - 60_000);
    if (pushed.length + checked.events.length > at('queuePerMinute'))
      return json(429, { message: 'Rate limit exceeded' });
    pushed.push(...checked.events.map(() => now));
    if (!consumerOf(queue)) return json(400, { message: `The app has no consumer of the queue ${queue}.` });
    running.chain.pushes += 1;
    const { events } = checked;
    const job = { id: String(body.jobId), queue, success: 0, inProgress: events.length, failed: 0, cancelled: false };
    jobs.set(job.id, job);
    for (const event of events)
      delivery.send({
        ...event,
        job,
        eventId: ids.uuid(),
        chain: running.chain,
        startedAt: now,
        attempts: 0,
        retries: 0,
        retryContext: null,
        copy: false,
      });
    return empty(201);
  };

  const jobOf = (body: Json): Job | undefined => {
    const job = jobs.get(String(body.jobId));
    return job?.queue === body.queueName ? job : undefined;
  };

  const answer = (running: Running, path: string, body: Json): Answer => {
    const action = PATH.exec(path)?.[1];
    if (action === 'publish') return push(running, body);
    const job = jobOf(body);
    if (!job) return json(404, { message: 'Job does not exist' });
    if (action === 'cancel') {
      job.cancelled = true;
      return empty(204);
    }
    const { success, inProgress, failed } = job;
    return action === 'stats' ? json(200, { success, inProgress, failed }) : unmodelled(`queue path ${path}`);
  };

  return {
    service: 'queue',
    mine: ({ payload, path }) => payload.remote === 'stargate' && PATH.test(path),
    answer(running, call) {
      const body: unknown = JSON.parse(call.body ?? '{}');
      return isObject(body) ? answer(running, call.path, body) : json(400, { message: 'Not an object' });
    },
  };
};
