// The sentence that shows what a model saw: word classes name it best, the model's own words otherwise.

import type { Words } from '../model/finding';
import type { Model } from './model';
import { quote } from './quote';
import type { Scanned } from './scan';

const inHits = (sentences: readonly Scanned[], names: readonly string[], led: boolean): Words | null => {
  for (const name of names) {
    for (const scanned of sentences) {
      const hit = scanned.hits.find((one) => one.name === name);
      if (hit) return quote(scanned, [[hit.from, hit.to]]);
      if (led && scanned.led.has(name)) return quote(scanned, [[scanned.start, scanned.sentence.tokens.length]]);
    }
  }
  return null;
};

/** The sentence whose plain words weigh most. */
function heaviest(sentences: readonly Scanned[], model: Model): Words | null {
  let best: Words | null = null;
  let most = 0;
  for (const scanned of sentences) {
    let sum = 0;
    let top = 0;
    let at = -1;
    scanned.sentence.tokens.forEach(({ low, kind }, index) => {
      const weight = kind === 'word' ? (model.weights.get(`x:${low}`) ?? 0) : 0;
      sum += weight;
      if (weight > top) {
        top = weight;
        at = index;
      }
    });
    if (at >= 0 && sum > most) {
      most = sum;
      best = quote(scanned, [[at, at + 1]]);
    }
  }
  return best;
}

/** `names`: word classes, most telling first. Never null while there is a sentence. */
export function evidence(
  sentences: readonly Scanned[],
  names: readonly string[],
  model: Model,
  led = false,
): Words | null {
  const found = inHits(sentences, names, led) ?? heaviest(sentences, model);
  if (found) return found;
  const last = sentences.at(-1);
  return last ? quote(last, []) : null;
}
