// Page tokens: where the last page ended, and in which question. Whoever sends one with another question is refused.

import type { SortKey } from '../jql/order';
import { refuse } from '../refusal';

export interface PageToken {
  question: string;
  after: SortKey[];
  at: number;
}

const LIFETIME = 7 * 86_400_000;

/** FNV-1a: enough to tell questions apart. */
export function questionMark(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(36);
}

export const writeToken = (token: PageToken): string =>
  Buffer.from(JSON.stringify([token.question, token.after, token.at])).toString('base64url');

export function readToken(text: string, question: string, now: number): PageToken {
  try {
    const [asked, after, at] = JSON.parse(Buffer.from(text, 'base64url').toString()) as [string, SortKey[], number];
    if (asked === question && Array.isArray(after) && now - at <= LIFETIME) return { question, after, at };
  } catch {
    // Falls through: it was no token of ours.
  }
  throw refuse(400, 'The provided next page token is invalid or expired.');
}
