// The one door to Forge's queue. All messages of a project carry its concurrency key, so that a project has a single
// writer and nobody needs a lock.

import { InvocationError, InvocationErrorCode, Queue } from '@forge/events';
import type { OutcomeView } from '../contract';
import type { Entry } from '../core/model/entry';
import type { AuditLine, KeptOverride, KeptTick } from '../store/gate-records';
import type { Place } from '../store/keys';
import type { KeptDismissal } from '../store/records';
import type { Erasing } from './erase-people';
import type { Closed } from './gate/keep-fates';
import type { Reread } from './reread';

export type Message =
  /** null: the daily one, if it is due. */
  | { job: 'scan'; project: string; scan: string | null }
  | { job: 'refresh'; project: string; slot: number; issue: string | null; place: Place }
  | { job: 'sprints'; project: string; board: number; closed: { sprint: number; at: number; by: string | null } | null }
  | { job: 'settle'; project: string }
  | { job: 'storm'; project: string }
  | { job: 'dismiss'; project: string; dismissal: KeptDismissal }
  | { job: 'restore'; project: string; line: AuditLine }
  | { job: 'enter'; project: string; entries: Entry[] }
  | { job: 'act'; project: string }
  | { job: 'publish'; project: string }
  | { job: 'policy'; project: string; reread: Reread; line: AuditLine }
  | { job: 'tick'; project: string; tick: KeptTick & { key: string }; done: boolean }
  | { job: 'override'; project: string; override: KeptOverride; line: AuditLine }
  | { job: 'refined'; project: string; refined: OutcomeView }
  | { job: 'line'; project: string; line: AuditLine }
  | { job: 'fates'; project: string; closed: Closed }
  | { job: 'people'; project: string }
  | { job: 'erase'; project: string; erasing: Erasing }
  | { job: 'forget'; project: string };

/** Seconds; Forge takes no longer delay. */
const LONGEST = 900;

export const push = async (message: Message, delay = 0): Promise<void> => {
  const delayInSeconds = Math.min(LONGEST, Math.max(0, Math.ceil(delay)));
  await new Queue({ key: 'backlog' }).push({
    body: message,
    ...(delayInSeconds > 0 ? { delayInSeconds } : {}),
    concurrency: { key: `project-${message.project}`, limit: 1 },
  });
};

/** Asks Forge to deliver the same message again. */
export const again = (seconds: number): unknown =>
  new InvocationError({
    retryAfter: Math.min(LONGEST, Math.max(1, Math.ceil(seconds))),
    retryReason: InvocationErrorCode.FUNCTION_RETRY_REQUEST,
    retryData: {},
  });
