// Learns the English weights from labelled items and stores them as data: `npx tsx bench/train.ts [--labels FILE]`.

import { existsSync, mkdirSync } from 'node:fs';
import { learnAll, lessonsOf } from './train/examples';
import { inventedItems } from './train/invented';
import { store } from './train/store';
import { readLabels } from './truth/labels';

const WHAT: Record<string, string> = {
  prescription: 'a sentence orders a solution',
  feature: 'an item is a feature',
  defect: 'an item is a defect',
  technical: 'an item is technical work',
  research: 'an item is research',
  outcome: 'a feature says why',
  acceptance: 'a feature says when it is done',
  question: 'an item leaves something open',
  thin: 'an item is too thin to start or estimate',
};

/** Weaker weights change nothing that anyone would see, and each one is carried by every function. */
const LEAST = 0.07;
/** A language is also known by the words of *feature*; *thin* and *question* have few signs: these keep the weak ones. */
const FINE: Record<string, number> = { feature: 0.04, thin: 0.04, question: 0.04 };

const at = process.argv.indexOf('--labels');
const file = at > 0 ? (process.argv[at + 1] ?? '') : '../shared/data/labels/learn.jsonl';
const folder = 'src/core/language/en/weights';

if (!existsSync(file)) console.log(`No labelled items at ${file}: the stored weights stay as they are.`);
else {
  mkdirSync(folder, { recursive: true });
  const lessons = lessonsOf([...readLabels(file), ...inventedItems()]);
  let size = 0;
  for (const [name, model] of Object.entries(learnAll(lessons))) {
    const bytes = store(`${folder}/${name}.ts`, WHAT[name] ?? name, name.toUpperCase(), model, FINE[name] ?? LEAST);
    size += bytes;
    console.log(`${name.padEnd(13)} ${String(model.weights.size).padStart(5)} features seen, ${bytes} bytes stored`);
  }
  console.log(`${lessons.length} items read, ${size} bytes in all.`);
}
