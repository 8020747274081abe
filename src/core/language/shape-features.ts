// What the rules found, as features: the models weigh how far each rule can be trusted.

import { type Ladder, ladderOf } from './ladder';
import type { Features } from './model';
import type { Question } from './questions';
import { type Scanned, shows } from './scan';
import type { Wish } from './wishes';

const STEPS = [0, 1, 2, 4];

const ladder = (name: string): Ladder => ladderOf(name, STEPS);
const STATED = ladder('/q stated');
const ASKED = ladder('/q asked');
const WISHES: readonly { how: Wish['how']; ladder: Ladder }[] = (['joined', 'added', 'collected'] as const).map(
  (how) => ({ how, ladder: ladder(`/wish ${how}`) }),
);
const SENTENCES = ladder('/sentences');
const LED: readonly { name: string; ladder: Ladder }[] = ['expected', 'reproduce', 'example'].map((name) => ({
  name,
  ladder: ladder(`/led by ${name}`),
}));

/** Share of the description's words that the summary already said. */
function repeats(sentences: readonly Scanned[]): number {
  const said = new Set<string>();
  let words = 0;
  let again = 0;
  for (const { sentence } of sentences) {
    for (const { kind, low } of sentence.tokens) {
      if (kind === 'sign' || kind === 'link') continue;
      if (sentence.where === 'summary') said.add(low);
      else {
        words++;
        if (said.has(low)) again++;
      }
    }
  }
  return words === 0 ? 1 : again / words;
}

/** How many sentences of the description show one of these classes. */
const LADDERS: readonly { ladder: Ladder; classes: readonly string[] }[] = [
  { ladder: ladder('/duties'), classes: ['duty', 'expected'] },
  { ladder: ladder('/reasons'), classes: ['purpose', 'reason', 'harm', 'now', 'value'] },
  { ladder: ladder('/orders'), classes: ['order', 'means'] },
];

function addLadders(features: Features, sentences: readonly Scanned[]): void {
  for (const { ladder, classes } of LADDERS) {
    let found = 0;
    for (const { sentence, hits } of sentences)
      if (sentence.where !== 'summary' && hits.some(({ name }) => classes.includes(name))) found++;
    ladder(features, found);
  }
}

const count = <T>(all: readonly T[], fits: (one: T) => boolean): number => all.filter(fits).length;

export function addShape(
  features: Features,
  sentences: readonly Scanned[],
  questions: readonly Question[],
  wishes: readonly Wish[],
): void {
  STATED(
    features,
    count(questions, ({ sure }) => sure === 'stated'),
  );
  ASKED(
    features,
    count(questions, ({ sure }) => sure === 'asked'),
  );
  for (const { how, ladder } of WISHES)
    ladder(
      features,
      count(wishes, (wish) => wish.how === how),
    );
  const summary = sentences.find(({ sentence }) => sentence.where === 'summary');
  if (summary) {
    const { hits } = summary;
    if (hits.some(({ name }) => name === 'story') && summary.sentence.tokens.length > 7) features.set('/story', 1);
    if (shows(summary, 'purpose')) features.set('/story why', 1);
    else if (features.has('/story')) features.set('/story no why', 1);
    if (summary.code > 0) features.set('/summary code', 1);
  }
  if (sentences.some((one) => shows(one, 'harm') && (shows(one, 'person') || shows(one, 'now'))))
    features.set('/hurt', 1);
  if (sentences.some((one) => shows(one, 'now') && shows(one, 'person'))) features.set('/today', 1);
  addLadders(features, sentences);
  const again = repeats(sentences);
  if (again > 0.5) features.set('/repeats', 1);
  if (again > 0.8) features.set('/repeats all', 1);
  SENTENCES(features, sentences.length - 1);
  for (const { name, ladder } of LED)
    ladder(
      features,
      count(sentences, ({ led }) => led.has(name)),
    );
}
