// How long each service takes to answer, in virtual milliseconds. Settable, because an app must survive slow days.

import type { Call } from '../wall';

export type Service = Call['service'];
export type Latency = Record<Service, number>;

/** Rounded medians of what Forge apps report; a page of issues takes longer by its size. */
export const LATENCY: Latency = { jira: 120, kvs: 15, queue: 40, egress: 100, other: 60 };

/** Jira needs about a millisecond for each five kilobytes it sends. */
const BYTES_PER_MS = 5_000;

export const takes = (latency: Latency, service: Service, bytes: number): number =>
  latency[service] === 0 ? 0 : latency[service] + (service === 'jira' ? Math.round(bytes / BYTES_PER_MS) : 0);
