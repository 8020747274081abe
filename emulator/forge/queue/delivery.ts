// From the queue to the consumer: at least once, in no order, no more at a time than the concurrency key allows, again
// when the app asks for it or the platform failed, until a day has passed.

import { at } from '../limits';
import type { ManifestModule } from '../manifest';
import { platformReason } from '../outcome';
import { isObject, type Json } from '../problem';
import { retryOf } from '../retry';
import type { Shared } from '../state';
import type { Pushed } from './push';

export interface Job {
  id: string;
  queue: string;
  success: number;
  inProgress: number;
  failed: number;
  cancelled: boolean;
}

export interface Message extends Pushed {
  job: Job;
  eventId: string;
  chain: number;
  startedAt: number;
  retries: number;
  retryContext: Json | null;
  /** A second copy of a message that was counted already. */
  copy: boolean;
}

const SOONEST = 50;
const LATEST = 500;
const LONGEST_BACKOFF = 15 * 60_000;

/** The function a consumer calls, and the resolver key within it in the older form. */
const targetOf = (consumer: ManifestModule): { function: string; method: string | null } => {
  if (!isObject(consumer.resolver)) return { function: String(consumer.function), method: null };
  return { function: String(consumer.resolver.function), method: String(consumer.resolver.method) };
};

export const openDelivery = (shared: Shared, consumerOf: (queue: string) => ManifestModule | undefined) => {
  const chance = shared.dice('queue');
  const running = new Map<string, number>();
  const waiting: Message[] = [];

  const keyOf = ({ concurrency, job }: Message) => (concurrency ? `${job.queue}/${concurrency.key}` : null);

  const later = (ms: number, task: () => void) => void shared.clock.at(shared.clock.now() + ms, task);

  const eventOf = (message: Message): Json => ({
    queueName: message.job.queue,
    jobId: message.job.id,
    eventId: message.eventId,
    body: message.body,
    ...(message.delayInSeconds > 0 ? { delayInSeconds: message.delayInSeconds } : {}),
    ...(message.concurrency ? { concurrency: message.concurrency } : {}),
    ...(message.retryContext ? { retryContext: message.retryContext } : {}),
  });

  const call = (message: Message, consumer: ManifestModule) => {
    const target = targetOf(consumer);
    const event = eventOf(message);
    const context = { cloudId: shared.installation.cloudId, moduleKey: consumer.key };
    const argument = target.method
      ? { call: { functionKey: target.method, payload: message.body, jobId: message.job.id }, context }
      : event;
    return shared.invoke({ function: target.function, module: consumer, args: [argument], chain: message.chain });
  };

  const count = (message: Message, how: 'success' | 'failed') => {
    if (message.copy) return;
    message.job.inProgress -= 1;
    message.job[how] += 1;
  };

  const again = (message: Message, wait: number, reason: string, data: unknown) => {
    const end = message.startedAt + at('retentionHours') * 3_600_000;
    const due = shared.clock.now() + wait;
    if (due > end) return count(message, 'failed');
    const startTime = new Date(message.startedAt).toISOString();
    const retryContext = {
      retryCount: message.retries + 1,
      retryReason: reason,
      retryData: data,
      retentionWindow: { startTime, remainingTimeMs: Math.round(end - due) },
    };
    later(wait, () => start({ ...message, retries: message.retries + 1, retryContext }));
  };

  const settle = async (message: Message, consumer: ManifestModule) => {
    const outcome = await call(message, consumer);
    const asked = retryOf(outcome);
    const reason = platformReason(outcome);
    if (asked) again(message, asked.retryAfter * 1000, asked.retryReason, asked.retryData);
    else if (reason) again(message, Math.min(30_000 * 2 ** message.retries, LONGEST_BACKOFF), reason, undefined);
    else count(message, outcome.kind === 'returned' ? 'success' : 'failed');
  };

  const release = (message: Message) => {
    const key = keyOf(message);
    if (key === null) return;
    running.set(key, running.get(key)! - 1);
    const next = waiting.findIndex((one) => keyOf(one) === key);
    if (next >= 0) start(waiting.splice(next, 1)[0]!);
  };

  function start(message: Message) {
    const consumer = consumerOf(message.job.queue);
    if (message.job.cancelled || !consumer || !shared.installed()) return count(message, 'failed');
    const key = keyOf(message);
    if (key !== null) {
      const busy = running.get(key) ?? 0;
      if (busy >= message.concurrency!.limit) {
        waiting.push(message);
        return;
      }
      running.set(key, busy + 1);
    }
    void settle(message, consumer).finally(() => release(message));
  }

  const wait = (message: Message) => message.delayInSeconds * 1000 + chance.between(SOONEST, LATEST);

  return {
    send(message: Message) {
      later(wait(message), () => start(message));
      if (chance.chance(shared.faults.disorder.duplicates))
        later(wait(message), () => start({ ...message, copy: true }));
    },
    waiting: () => waiting.length,
  };
};
