// What a model may know about a sentence: word classes and how they stand to each other. No plain words, so that it holds
// in every language that has a lexicon and in every trade.

import type { Hit } from './lexicon';
import type { Features } from './model';
import { type Scanned, shows } from './scan';
import type { Token } from './tokens';

/** What a solution is made of. */
export const SOLID: ReadonlySet<string> = new Set([
  'control',
  'screen',
  'artifact',
  'piece',
  'technology',
  'place',
  'look',
]);
const LEADING = new Set(['order', 'capability', 'duty', 'means', 'naming', 'proposal', 'form', 'story']);
const SHAPES = ['code', 'quoted', 'name'];

interface Shown {
  here: string;
  s: string;
  d: string;
}

/** Who leads → what follows → the names of the two. Made once: joining them for every pair would cost more than all else. */
const PAIRED: ReadonlyMap<string, { here: string; by: ReadonlyMap<string, Shown> }> = new Map(
  [...LEADING, 'order!'].map((tag) => [
    tag,
    {
      here: `/h:${tag}`,
      by: new Map(
        [...SOLID, ...SHAPES].map((what) => [
          what,
          { here: `/${tag}+${what}`, s: `/s ${tag}+${what}`, d: `/d ${tag}+${what}` },
        ]),
      ),
    },
  ]),
);

/** An ordering word and what it orders stand within this many tokens. */
export const REACH = 6;

/** An ordering verb in command: at the start, after "to", "please" or a duty. */
export function commands(hit: Hit, scanned: Scanned): boolean {
  if (hit.name !== 'order') return false;
  if (hit.from === scanned.start) return true;
  return (
    scanned.hits.some((other) => other.name === 'command' && other.to === hit.from) ||
    scanned.hits.some((other) => other.name === 'duty' && other.to === hit.from)
  );
}

/** What a token shows without its word being known: code, a name written large, a quotation. */
function shapeOf({ kind, low, capital }: Token): string | null {
  if (kind === 'code') return 'code';
  if (kind === 'sign') return low === '"' || low === '“' || low === '`' ? 'quoted' : null;
  return capital && kind === 'word' && low.length > 1 ? 'name' : null;
}

/** Languages that put the verb last order backwards: "ein Dropdown einfügen". */
function finalOrder(hit: Hit, scanned: Scanned, on: (name: string) => void): void {
  on('/h:order!');
  const from = hit.from - REACH;
  for (const other of scanned.hits) {
    if (other.from >= from && other.to <= hit.from && SOLID.has(other.name)) on(`/order!+${other.name}`);
  }
}

function pairs(scanned: Scanned, on: (name: string) => void): void {
  const { hits, sentence } = scanned;
  const place = sentence.where === 'summary' ? 's' : 'd';
  hits.forEach((hit, index) => {
    if (hit.name === 'final order') finalOrder(hit, scanned, on);
    // "As a user" names nobody's tool.
    if (!LEADING.has(hit.name) || (hit.name === 'means' && hit.from === scanned.start)) return;
    const pair = PAIRED.get(commands(hit, scanned) ? 'order!' : hit.name);
    if (!pair) return;
    on(pair.here);
    const tell = (what: string): void => {
      const shown = pair.by.get(what);
      if (!shown) return;
      on(shown.here);
      on(shown[place]);
    };
    const end = Math.min(sentence.tokens.length, hit.to + REACH);
    for (let i = hit.to; i < end; i++) {
      const shape = shapeOf(sentence.tokens[i] as Token);
      if (shape !== null) tell(shape);
    }
    for (let i = index + 1; i < hits.length; i++) {
      const other = hits[i] as Hit;
      if (other.from >= hit.to + REACH) break;
      if (other.from >= hit.to && SOLID.has(other.name)) tell(other.name);
    }
  });
}

function signsOf(tokens: Token[], on: (name: string) => void): void {
  for (const { kind, low } of tokens) {
    if (kind === 'word') continue;
    if (kind === 'number') on('/w number');
    else if (kind === 'code') on('/w code');
    else if (kind === 'link') on('/w link');
    else if (low === '?') on('/w ?');
    else if (low === '"' || low === '“' || low === "'") on('/w quoted');
  }
}

const LENGTHS = [4, 8, 14, 22, 35];

export function sentenceFeatures(scanned: Scanned, index: number): Features {
  const features: Features = new Map();
  const on = (name: string): void => {
    features.set(name, 1);
  };
  const { sentence, hits, start, code } = scanned;
  const place = sentence.where === 'summary' ? 's' : 'd';
  on(`/where:${place}`);
  on(`/block:${sentence.block}`);
  if (place === 'd' && index === 1) on('/opening');
  for (const name of scanned.led) on(`/led ${name}`);
  signsOf(sentence.tokens, on);
  if (code > 2) on('/code>2');
  for (const hit of hits) {
    on(hit.shown.here);
    on(place === 's' ? hit.shown.summary : hit.shown.description);
    if (hit.from === start) on(hit.shown.first);
  }
  pairs(scanned, on);
  if (shows(scanned, 'story'))
    for (const name of [...SOLID, 'means', 'form']) if (shows(scanned, name)) on(`/story+${name}`);
  if (shows(scanned, 'place') && (shows(scanned, 'control') || shows(scanned, 'screen'))) on('/placed');
  for (const length of LENGTHS) if (sentence.tokens.length > length) on(`/long>${length}`);
  return features;
}
