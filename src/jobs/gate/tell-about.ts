// A comment on each item that was warned of or returned. After an interruption it is looked whether the comment is there
// already, because Jira has no way to say a thing once.

import type { Entry } from '../../core/model/entry';
import { addComment, readAppComments } from '../../jira/comments';
import { textOfAdf } from '../../jira/read/text-of-adf';
import type { Waiting } from '../../store/gate-records';
import type { Records } from '../../store/project';
import { logTrouble } from '../log';
import { commentFor, isAbout } from './gate-comment';
import type { Voice } from './gate-voice';
import { targetOf } from './move-back';

export interface Telling {
  frame: Records['frame'];
  resumed: ReadonlySet<string>;
  voice: Voice;
  clock: () => number;
}

export interface Told {
  entries: Waiting[];
  /** Account id under which the app writes; null: not learned. */
  self: string | null;
}

/** A comment that is older than the crossing is about an earlier one; both times are Jira's own. */
const toldBefore = async (entry: Entry, voice: Voice): Promise<string | null> => {
  const comments = await readAppComments(entry.issue);
  const found = comments.find(({ at, body }) => {
    const words = textOfAdf(body).blocks.map((block) => block.text);
    return at >= entry.at && isAbout(entry, words.join('\n'), voice);
  });
  return found?.author ?? null;
};

const isFinal = (error: unknown): boolean =>
  error instanceof Error && ['Forbidden', 'Missing', 'Malformed'].includes(error.name);

const tell = async (waiting: Waiting, { frame, resumed, voice }: Telling): Promise<string | null> => {
  const { entry, wish, lines, together } = waiting;
  if (together === 'other') return null;
  const before = resumed.has(entry.id) ? await toldBefore(entry, voice) : null;
  if (before !== null || wish === null) return before;
  const target = wish === 'return' ? (targetOf(entry, frame)?.name ?? null) : null;
  try {
    return await addComment(
      entry.issue,
      commentFor(entry, { wish, target, gaps: lines, forAll: together === 'first' }, voice),
    );
  } catch (error) {
    // What was done is done; that nobody could be told is in the log.
    if (!isFinal(error)) throw error;
    logTrouble(`A comment on ${entry.key}`, error);
    return null;
  }
};

export const tellAbout = async (
  all: readonly Waiting[],
  telling: Telling,
  progress: (entries: Waiting[]) => void,
): Promise<Told> => {
  const entries = [...all];
  let self: string | null = null;
  for (const [index, waiting] of all.entries()) {
    if (waiting.step !== 'telling') continue;
    self = (await tell(waiting, telling)) ?? self;
    const outcome = waiting.wish === 'return' ? 'returned' : 'warned';
    entries[index] = { ...waiting, step: 'done', outcome, at: telling.clock() };
    progress([...entries]);
  }
  return { entries, self };
};
