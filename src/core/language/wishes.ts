// Separable wishes bundled in one item: a second wish joined in the summary, an afterthought that starts with "also", a
// title that collects whatever is left. Plain lists are no sign: most of them spell out one wish.

import type { Hit } from './lexicon';
import { type Scanned, shows } from './scan';

export interface Wish {
  scanned: Scanned;
  /** Token indices, [from, to). */
  from: number;
  to: number;
  how: 'joined' | 'added' | 'collected';
}

/** Words of a wish that are quoted. */
const SHOWN = 6;
/** "Also" nearer than this to the start of a title has nothing before it to be added to. */
const EARLY = 3;
/** What is wanted follows "also, …" within this many tokens. */
const NEXT = 5;

/** A heap of things is named at the start of a title, if it is one. */
const FRONT = 2;

const isAct = ({ name }: Hit): boolean => name === 'order' || name === 'capability';

const spanned = (scanned: Scanned, from: number, how: Wish['how'], end = from + SHOWN): Wish => ({
  scanned,
  from,
  to: Math.min(scanned.sentence.tokens.length, end),
  how,
});

/** "And to" leads to an act; before a name it only adds whom it is for. */
const isJoin = ({ name, to }: Hit, { sentence: { tokens } }: Scanned): boolean =>
  name === 'second wish' && tokens[to]?.capital === false;

/** A second wish with its own "to" or "need": "to queue a collection and to show its state". */
function joined(summary: Scanned): Wish[] {
  const join = summary.hits.find((hit) => isJoin(hit, summary));
  const first = summary.hits.find((hit) => isAct(hit) && join !== undefined && hit.to <= join.from);
  if (!join || !first) return [];
  // In German the act stands last: what is wished for stands before it.
  const from = join.from - first.from > 1 ? first.from : Math.max(summary.start, join.from - SHOWN);
  return [
    spanned(summary, from, 'joined', Math.min(from + SHOWN, join.from)),
    spanned(summary, join.from + 1, 'joined'),
  ];
}

function collected(summary: Scanned): Wish[] {
  const heap = summary.hits.find(({ name, from }) => name === 'heap' && from <= summary.start + FRONT);
  if (!heap) return [];
  const { length } = summary.sentence.tokens;
  if (heap.to >= length) return [];
  return [spanned(summary, heap.from, 'collected', heap.to), spanned(summary, heap.to, 'collected')];
}

/** "…, also …" far enough into a title for something to stand before it. */
function toBoot(summary: Scanned): Wish[] {
  const also = summary.hits.find(({ name, from }) => name === 'to boot' && from > summary.start + EARLY);
  if (!also || shows(summary, 'aside') || shows(summary, 'fault')) return [];
  return [
    spanned(summary, summary.start, 'joined', Math.min(summary.start + SHOWN, also.from)),
    spanned(summary, also.from, 'joined'),
  ];
}

/** "Also, we should …" opens a wish of its own; further into a sentence, or without a pause, it tells more of the same one. */
function afterthought({ hits, sentence: { tokens }, start }: Scanned): Hit | null {
  const also = hits.find(({ name, from }) => name === 'also' && from === start);
  if (!also) return null;
  const act = hits.find((hit) => (isAct(hit) || hit.name === 'duty') && hit.from >= also.to);
  if (!act) return null;
  const near =
    tokens[also.to]?.low === ',' ? act.from - also.from <= NEXT : act.name === 'duty' && act.from === also.to;
  return near ? also : null;
}

function added(summary: Scanned, rest: readonly Scanned[]): Wish[] {
  for (const scanned of rest) {
    if (scanned.sentence.block === 'quote') continue;
    if (scanned.led.has('expected') || scanned.led.has('reproduce') || shows(scanned, 'fault')) continue;
    const also = shows(scanned, 'maybe') || shows(scanned, 'aside') ? null : afterthought(scanned);
    if (also) return [spanned(summary, summary.start, 'added'), spanned(scanned, also.from, 'added', also.to + SHOWN)];
  }
  return [];
}

/** The wishes of an item when there are several, else none. */
export function wishesOf(sentences: readonly Scanned[]): Wish[] {
  const [summary, ...rest] = sentences;
  if (summary?.sentence.where !== 'summary') return [];
  for (const wishes of [joined(summary), toBoot(summary), collected(summary), added(summary, rest)]) {
    if (wishes.length > 1) return wishes;
  }
  return [];
}
