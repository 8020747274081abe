// What a model may know about an item as a whole: its type's name ("t"), its words ("x"), the word that its summary starts
// with ("s1"), the word classes of summary ("/s") and description ("/d"), and its shape.

import type { Reading } from '../model/reading';
import type { Features } from './model';
import type { Scanned } from './scan';

const LONGEST_WORD = 20;
const WORDS = [0, 5, 12, 25, 50, 100, 200];
const SUMMARY_WORDS = [3, 5, 8, 12, 20];
const ITEMS = [1, 3, 6, 10];

type On = (name: string) => void;

function wordsOf(scanned: Scanned, place: string, on: On): number {
  let words = 0;
  for (const { kind, low } of scanned.sentence.tokens) {
    if (kind === 'word') {
      words++;
      if (low.length < LONGEST_WORD) on(`x:${low}`);
    } else if (kind === 'code') on(`/${place} code`);
    else if (kind === 'link') on(`/${place} link`);
    else if (kind === 'number') on(`/${place} number`);
    else if (low === '?') on(`/${place} ?`);
  }
  return words;
}

export function itemFeatures(reading: Reading, sentences: Scanned[]): Features {
  const features: Features = new Map();
  const on: On = (name) => {
    features.set(name, 1);
  };
  const type = reading.type.name.toLowerCase().slice(0, 60);
  if (type === '') on('t:');
  else for (const word of type.split(' ')) on(`t:${word}`);
  const counts = new Map<string, number>();
  let inSummary = 0;
  let inDescription = 0;
  for (const scanned of sentences) {
    const place = scanned.sentence.where === 'summary' ? 's' : 'd';
    const words = wordsOf(scanned, place, on);
    if (place === 's') inSummary += words;
    else inDescription += words;
    const first = scanned.sentence.tokens[scanned.start];
    if (first && place === 's') on(`s1:${first.low}`);
    for (const hit of scanned.hits) {
      counts.set(hit.name, (counts.get(hit.name) ?? 0) + 1);
      on(`/${place} ${hit.name}`);
      if (hit.from === scanned.start) on(`/${place}1 ${hit.name}`);
    }
    for (const name of scanned.led) on(`/led ${name}`);
  }
  for (const [name, count] of counts) features.set(`/n ${name}`, Math.min(1, Math.log1p(count) / 3));
  features.set('/length', Math.min(1, Math.log1p(inDescription) / 7));
  for (const least of WORDS) if (inDescription > least) on(`/words>${least}`);
  for (const least of SUMMARY_WORDS) if (inSummary > least) on(`/summary>${least}`);
  let items = 0;
  for (const block of reading.description.blocks) {
    on(`/has ${block.kind}`);
    if (block.kind === 'item') items++;
  }
  for (const least of ITEMS) if (items > least) on(`/items>${least}`);
  if (reading.description.links.length > 0) on('/has link');
  if (reading.description.media > 0) on('/has media');
  return features;
}
