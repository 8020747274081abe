// A sentence quoted with some of its words marked, short enough to be kept with every item.

import type { Words } from '../model/finding';
import type { Scanned } from './scan';
import type { Token } from './tokens';

/** Words are stored with every card: longer quotes are cut around the first mark. */
const LONGEST = 220;
const BEFORE = 60;

/** The same place, or the one before where it would cut a character in two. */
const whole = (text: string, at: number): number => {
  const next = text.charCodeAt(at);
  return next >= 0xdc00 && next <= 0xdfff ? at - 1 : at;
};

/** `spans`: token indices, [from, to). */
export function quote(scanned: Scanned, spans: readonly (readonly [number, number])[]): Words {
  const { text, tokens, where } = scanned.sentence;
  const marks = spans
    .filter(([from, to]) => from < to && from < tokens.length)
    .map(([from, to]): [number, number] => [
      (tokens[from] as Token).start,
      (tokens[Math.min(to, tokens.length) - 1] as Token).end,
    ])
    .sort((a, b) => a[0] - b[0]);
  const joined: [number, number][] = [];
  for (const [start, end] of marks) {
    const last = joined.at(-1);
    if (last && start <= last[1] + 1) last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  if (text.length <= LONGEST) return { where, quote: text, marks: joined };
  const cut = whole(text, Math.max(0, Math.min((joined[0]?.[0] ?? 0) - BEFORE, text.length - LONGEST)));
  const part = text.slice(cut, whole(text, cut + LONGEST));
  return {
    where,
    quote: part,
    marks: joined
      .map(([start, end]): [number, number] => [start - cut, Math.min(end - cut, part.length)])
      .filter(([start, end]) => start < end),
  };
}
