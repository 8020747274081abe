// What the handlers of wishes share: errors whose words are for people, and reading a reason.

import { LONGEST_REASON } from '../contract';
import { stringIn } from '../jira/read/json';

/** A wish that makes no sense. */
export class NotPossible extends Error {
  override readonly name = 'NotPossible';
}

export class NotAllowed extends Error {
  override readonly name = 'NotAllowed';
}

export const LONGEST_NOTE = LONGEST_REASON;

/** Null bytes and line breaks tell nothing and could hide something. */
export const noteIn = (value: unknown): string =>
  stringIn(value)
    .replace(/\p{Cc}+/gu, ' ')
    .trim();

export const neededReason = (value: unknown, what: string): string => {
  const reason = noteIn(value);
  if (reason === '') throw new NotPossible(`${what} needs a reason.`);
  if (reason.length > LONGEST_REASON) throw new NotPossible(`A reason has at most ${LONGEST_REASON} characters.`);
  return reason;
};
