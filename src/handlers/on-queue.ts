// A message of our own queue. What does not look like one is dropped: no other try would make sense of it.

import { objectIn, stringIn } from '../jira/read/json';
import type { Message } from '../jobs/queue';
import { run } from '../jobs/run';
import { numericId } from './project-of';

/** Every job has its place here, or this does not compile. */
const JOBS: Record<Message['job'], true> = {
  scan: true,
  refresh: true,
  sprints: true,
  settle: true,
  storm: true,
  enter: true,
  act: true,
  publish: true,
  policy: true,
  tick: true,
  override: true,
  line: true,
  dismiss: true,
  restore: true,
  refined: true,
  fates: true,
  people: true,
  erase: true,
  forget: true,
};

const isMessage = (body: unknown): body is Message => {
  const it = objectIn(body);
  return it !== null && Object.hasOwn(JOBS, stringIn(it.job)) && numericId(it.project) !== null;
};

export const onQueue = async (event: unknown): Promise<unknown> => {
  const body = objectIn(event)?.body;
  return isMessage(body) ? await run(body, () => Date.now()) : undefined;
};
