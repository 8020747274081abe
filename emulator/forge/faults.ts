// Bad days on demand: the platform fails as it really does, at the n-th call or with a given probability.

import { type Answer, json } from './answer';
import type { Service } from './latency';
import type { Dice } from './random';

export const FAULT_KINDS = ['rate-limit', 'error', 'slow', 'crash', 'timeout'] as const;

export interface Fault {
  /** rate-limit: 429. error: 5xx. slow: later by `ms`. crash: the process dies before the answer. timeout: no answer ever. */
  kind: (typeof FAULT_KINDS)[number];
  service?: Service;
  /** Only calls whose path contains this. */
  path?: string;
  /** Only invocations of this function. */
  function?: string;
  /** Only the n-th matching call, and later ones up to `times`. */
  after?: number;
  /** How often it happens; absent: always. */
  times?: number;
  probability?: number;
  status?: number;
  retryAfter?: number;
  ms?: number;
}

export interface Disorder {
  /** Share of product events and queue messages that come twice. */
  duplicates?: number;
  /** Share of product events that never come. */
  drops?: number;
  /** Longest delay of a product event in milliseconds. */
  late?: number;
}

export interface Faults {
  disorder: Required<Disorder>;
  set(faults: Fault[]): void;
  list(): Fault[];
  /** What happens to this call, if anything. */
  strike(call: { service: Service; path: string; function: string }): Fault | null;
}

export const openFaults = (dice: Dice, disorder: Required<Disorder>): Faults => {
  let faults: { fault: Fault; seen: number; done: number }[] = [];

  const matches = (fault: Fault, call: { service: Service; path: string; function: string }) =>
    (fault.service === undefined || fault.service === call.service) &&
    (fault.path === undefined || call.path.includes(fault.path)) &&
    (fault.function === undefined || fault.function === call.function);

  return {
    disorder,
    set: (list) => {
      faults = list.map((fault) => ({ fault, seen: 0, done: 0 }));
    },
    list: () => faults.map(({ fault }) => fault),
    strike(call) {
      for (const one of faults) {
        if (!matches(one.fault, call)) continue;
        one.seen += 1;
        if (one.seen < (one.fault.after ?? 1)) continue;
        if (one.done >= (one.fault.times ?? Number.POSITIVE_INFINITY)) continue;
        if (one.fault.probability !== undefined && !dice.chance(one.fault.probability)) continue;
        one.done += 1;
        return one.fault;
      }
      return null;
    },
  };
};

/** The answer that a struck call gets instead of its own, in the words of the service. */
export const faultAnswer = (fault: Fault, service: Service): Answer | null => {
  if (fault.kind === 'rate-limit') {
    const headers = { 'retry-after': String(fault.retryAfter ?? 5), 'ratelimit-reason': 'jira-burst-based' };
    if (service === 'kvs') return json(429, { code: 'RATE_LIMIT_EXCEEDED', message: 'Rate limit exceeded' });
    if (service === 'jira') return json(429, { errorMessages: ['Rate limit exceeded.'], errors: {} }, headers);
    return json(429, { message: 'Rate limit exceeded' }, headers);
  }
  if (fault.kind !== 'error') return null;
  const status = fault.status ?? 503;
  return service === 'kvs'
    ? json(status, { code: 'UNKNOWN_ERROR', message: 'Service unavailable' })
    : json(status, { errorMessages: ['Service unavailable'], errors: {} });
};
