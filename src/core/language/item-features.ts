// What a model may know about an item as a whole: its type's name ("t"), its words ("x"), the word that its summary starts
// with ("s1"), the word classes of summary ("/s") and description ("/d"), and its shape.

import type { Reading } from '../model/reading';
import { ladderOf } from './ladder';
import type { Features } from './model';
import type { Scanned } from './scan';
import type { Token } from './tokens';

const LONGEST_WORD = 20;
const WORDS = ladderOf('/words', [0, 5, 12, 25, 50, 100, 200]);
const SUMMARY_WORDS = ladderOf('/summary', [3, 5, 8, 12, 20]);
const ITEMS = ladderOf('/items', [1, 3, 6, 10]);

const nameOf = (word: string): string | undefined => (word.length < LONGEST_WORD ? `x:${word}` : undefined);

const SIGNS = {
  s: { code: '/s code', link: '/s link', number: '/s number', asked: '/s ?' },
  d: { code: '/d code', link: '/d link', number: '/d number', asked: '/d ?' },
};

/** Tells how many words there are. */
function addWords(features: Features, { sentence, known }: Scanned, place: 's' | 'd', every: boolean): number {
  const signs = SIGNS[place];
  let words = 0;
  for (let at = 0; at < sentence.tokens.length; at++) {
    const { kind, low } = sentence.tokens[at] as Token;
    if (kind === 'word') {
      words++;
      const name = every ? nameOf(low) : known[at]?.weighed;
      if (name !== undefined) features.set(name, 1);
    } else if (kind === 'sign') {
      if (low === '?') features.set(signs.asked, 1);
    } else features.set(signs[kind], 1);
  }
  return words;
}

function addClasses(features: Features, { hits, start }: Scanned, place: 's' | 'd', counts: Map<string, number>): void {
  for (const { shown, from } of hits) {
    counts.set(shown.times, (counts.get(shown.times) ?? 0) + 1);
    features.set(place === 's' ? shown.summary : shown.description, 1);
    if (from === start) features.set(place === 's' ? shown.summaryFirst : shown.descriptionFirst, 1);
  }
}

function addType(features: Features, name: string): void {
  const type = name.toLowerCase().slice(0, 60);
  if (type === '') features.set('t:', 1);
  else for (const word of type.split(' ')) features.set(`t:${word}`, 1);
}

function addBlocks(features: Features, { description: { blocks, links, media } }: Reading): void {
  let items = 0;
  for (const { kind } of blocks) {
    features.set(`/has ${kind}`, 1);
    if (kind === 'item') items++;
  }
  ITEMS(features, items);
  if (links.length > 0) features.set('/has link', 1);
  if (media > 0) features.set('/has media', 1);
}

/** `every`: words that no model weighs, too. */
export function itemFeatures(reading: Reading, sentences: readonly Scanned[], every: boolean): Features {
  const features: Features = new Map();
  const counts = new Map<string, number>();
  let inSummary = 0;
  let inDescription = 0;
  let led: Scanned['led'] | null = null;
  addType(features, reading.type.name);
  for (const scanned of sentences) {
    const place = scanned.sentence.where === 'summary' ? 's' : 'd';
    const words = addWords(features, scanned, place, every);
    addClasses(features, scanned, place, counts);
    if (place === 's') {
      inSummary += words;
      const first = scanned.sentence.tokens[scanned.start];
      if (first) features.set(`s1:${first.low}`, 1);
    } else inDescription += words;
    if (scanned.led === led) continue;
    led = scanned.led;
    for (const name of led) features.set(`/led ${name}`, 1);
  }
  for (const [name, count] of counts) features.set(name, Math.min(1, Math.log1p(count) / 3));
  features.set('/length', Math.min(1, Math.log1p(inDescription) / 7));
  WORDS(features, inDescription);
  SUMMARY_WORDS(features, inSummary);
  addBlocks(features, reading);
  return features;
}
