// A comment on each item that was warned of or returned, or one for all that are told together. After an interruption it
// is looked whether the comment is there already, because Jira has no way to say a thing once.

import type { Entry } from '../../core/model/entry';
import { addComment, readAppComments } from '../../jira/comments';
import { textOfAdf } from '../../jira/read/text-of-adf';
import type { Waiting } from '../../store/gate-records';
import { logTrouble } from '../log';
import { commentFor, isAbout } from './gate-comment';
import type { Voice } from './gate-voice';
import { type Around, targetOf } from './move-back';
import { partiesOf } from './parties-of';

export interface Telling extends Around {
  resumed: ReadonlySet<string>;
  voice: Voice;
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

const write = async (
  { entry, wish, lines, together }: Waiting,
  others: readonly Waiting[],
  { frame, voice }: Telling,
): Promise<string | null> => {
  if (wish === null) return null;
  const said = {
    wish,
    target: wish === 'return' ? (targetOf(entry, frame)?.name ?? null) : null,
    gaps: lines,
    forAll: wish === 'warn' && together === 'first',
    others: others.map((other) => ({ key: other.entry.key, summary: other.entry.summary, gaps: other.lines })),
  };
  return await addComment(entry.issue, commentFor(entry, said, voice));
};

interface Carried {
  /** On which of them the comment stands; null: nobody could be told. */
  on: Waiting | null;
  author: string | null;
}

/** On the first of them that takes a comment. */
const tell = async (party: readonly Waiting[], telling: Telling): Promise<Carried> => {
  for (const one of party) {
    try {
      const before = telling.resumed.has(one.entry.id) ? await toldBefore(one.entry, telling.voice) : null;
      const others = party.filter(({ entry }) => entry.issue !== one.entry.issue);
      return { on: one, author: before ?? (await write(one, others, telling)) };
    } catch (error) {
      // What was done is done; that it could not be told here is in the log.
      if (!isFinal(error)) throw error;
      logTrouble(`A comment on ${one.entry.key}`, error);
    }
  }
  return { on: null, author: null };
};

const told = ({ together, ...one }: Waiting, among: readonly Waiting[], on: Waiting | null, at: number): Waiting => {
  const done: Waiting = { ...one, step: 'done', outcome: one.wish === 'return' ? 'returned' : 'warned', at };
  if (one.wish === 'warn') return together ? { ...done, together } : done;
  return among.length > 1 && on ? { ...done, together: one.entry === on.entry ? 'first' : 'other' } : done;
};

/** Told already, with the first of its throng. */
const isSilent = ({ wish, together }: Waiting): boolean => wish === 'warn' && together === 'other';

export const tellAbout = async (
  all: readonly Waiting[],
  telling: Telling,
  progress: (entries: Waiting[]) => void,
): Promise<Told> => {
  let entries = [...all];
  let self: string | null = null;
  for (const party of partiesOf(all, telling)) {
    const { on, author } = party.every(isSilent) ? { on: null, author: null } : await tell(party, telling);
    self = author ?? self;
    entries = entries.map((one) => (party.includes(one) ? told(one, party, on, telling.clock()) : one));
    progress(entries);
  }
  return { entries, self };
};
