// From the queue to the consumer: at least once, in no order, no more at a time than the concurrency key allows, again
// when the app asks for it, failed or was failed by the platform, until the retention window is over.
// Source: developer.atlassian.com/platform/forge/runtime-reference/async-events-api, "Delivery guarantees" and "Retries".

import { at } from '../limits';
import type { ManifestModule } from '../manifest';
import { type Outcome, platformReason } from '../outcome';
import { isObject, type Json } from '../problem';
import { retryOf } from '../retry';
import type { Chain, Shared } from '../state';
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
  chain: Chain;
  startedAt: number;
  /** How often it was tried, whoever failed; the retryCount of apps leaves the platform's own failures out. */
  attempts: number;
  retries: number;
  retryContext: Json | null;
  /** A second copy of a message that was counted already. */
  copy: boolean;
}

const SOONEST = 50;
const LATEST = 500;
const FIRST_BACKOFF = 30_000;
const LONGEST_BACKOFF = 15 * 60_000;
const HOUR = 3_600_000;

/** The function a consumer calls, and the resolver key within it in the older form. */
const targetOf = (consumer: ManifestModule): { function: string; method: string | null } => {
  if (!isObject(consumer.resolver)) return { function: String(consumer.function), method: null };
  return { function: String(consumer.resolver.function), method: String(consumer.resolver.method) };
};

interface Again {
  wait: number;
  reason: string;
  data: unknown;
  /** The platform's failure: not counted, and the window is longer. */
  platform: boolean;
}

/** When and why a message is tried again; null: it was delivered. No document names the reason of an app that threw. */
const againOf = (outcome: Outcome, attempts: number): Again | null => {
  const asked = retryOf(outcome);
  if (asked)
    return { wait: asked.retryAfter * 1000, reason: asked.retryReason, data: asked.retryData, platform: false };
  const reason = outcome.kind === 'threw' ? 'FUNCTION_RUNTIME_ERROR' : platformReason(outcome);
  if (reason === null) return null;
  const wait = Math.min(FIRST_BACKOFF * 2 ** attempts, LONGEST_BACKOFF);
  return { wait, reason, data: undefined, platform: outcome.kind === 'crash' };
};

export const openDelivery = (shared: Shared, consumerOf: (queue: string) => ManifestModule | undefined) => {
  const chance = shared.dice('queue');
  const running = new Map<string, number>();
  const waiting: Message[] = [];

  const keyOf = ({ concurrency }: Message) => concurrency?.key ?? null;

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

  const again = (message: Message, { wait, reason, data, platform }: Again) => {
    const hours = at('retentionHours') + (platform ? at('retentionMoreHours') : 0);
    const end = message.startedAt + hours * HOUR;
    const due = shared.clock.now() + wait;
    if (due > end) return count(message, 'failed');
    const startTime = new Date(message.startedAt).toISOString();
    const retries = message.retries + (platform ? 0 : 1);
    const retryContext = {
      retryCount: retries,
      retryReason: reason,
      retryData: data,
      retentionWindow: { startTime, remainingTimeMs: Math.round(end - due) },
    };
    later(wait, () => start({ ...message, attempts: message.attempts + 1, retries, retryContext }));
  };

  const settle = async (message: Message, consumer: ManifestModule) => {
    const outcome = await call(message, consumer);
    const next = againOf(outcome, message.attempts);
    if (next) again(message, next);
    else count(message, 'success');
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
