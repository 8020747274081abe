// What events leave behind. The first one in a few seconds starts a message; the others only write down their issue,
// so that hundreds of events end in one message.

import { hintKey, lateHintPrefix } from './keys';
import { claim, eachUnder, writeTogether } from './kvs';

const HOUR = 3600;
const DAY = 86_400;

/** Stands for "the order changed" among issue ids. */
const RANK = 'rank';

/** True: nobody was here in this slot, and whoever asks is to send the message. */
export const firstHint = (project: string, slot: number): Promise<boolean> =>
  claim({ key: hintKey(project, slot), value: { more: false }, ttl: HOUR });

export const laterHint = (project: string, slot: number, issue: string | null): Promise<void> =>
  writeTogether({
    put: [
      { key: `${lateHintPrefix(project, slot)}${issue ?? RANK}`, value: 1, ttl: DAY },
      { key: hintKey(project, slot), value: { more: true }, ttl: HOUR },
    ],
    drop: [],
  });

export const hasMore = (stored: unknown): boolean => (stored as { more?: unknown } | undefined)?.more === true;

export const readLaterHints = async (project: string, slot: number): Promise<{ issues: string[]; ranked: boolean }> => {
  const prefix = lateHintPrefix(project, slot);
  const issues: string[] = [];
  let ranked = false;
  for await (const { key } of eachUnder(prefix)) {
    const issue = key.slice(prefix.length);
    if (issue === RANK) ranked = true;
    else issues.push(issue);
  }
  return { issues, ranked };
};
