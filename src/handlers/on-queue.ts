// A message of our own queue. What does not look like one is dropped: no other try would make sense of it.

import { objectIn, stringIn } from '../jira/read/json';
import type { Message } from '../jobs/queue';
import { isJob, run } from '../jobs/run';
import { numericId } from './project-of';

const isMessage = (body: unknown): body is Message => {
  const it = objectIn(body);
  return it !== null && isJob(stringIn(it.job)) && numericId(it.project) !== null;
};

export const onQueue = async (event: unknown): Promise<unknown> => {
  const body = objectIn(event)?.body;
  return isMessage(body) ? await run(body, () => Date.now()) : undefined;
};
