// Learns the English weights from labelled items and stores them as data: `npx tsx bench/train.ts [--labels FILE]`.

import { existsSync, mkdirSync } from 'node:fs';
import { learnAll, lessonsOf } from './train/examples';
import { inventedItems } from './train/invented';
import { readItems } from './train/readings';
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

const at = process.argv.indexOf('--labels');
const file = at > 0 ? (process.argv[at + 1] ?? '') : '../shared/data/labels/learn.jsonl';
const folder = 'src/core/language/en/weights';

if (!existsSync(file)) console.log(`No labelled items at ${file}: the stored weights stay as they are.`);
else {
  mkdirSync(folder, { recursive: true });
  const lessons = lessonsOf([...readLabels(file), ...readItems(), ...inventedItems()]);
  let size = 0;
  for (const [name, model] of Object.entries(learnAll(lessons))) {
    const bytes = store(folder, name, WHAT[name] ?? name, model);
    size += bytes;
    console.log(`${name.padEnd(13)} ${String(model.weights.size).padStart(5)} features seen, ${bytes} bytes stored`);
  }
  console.log(`${lessons.length} items read, ${size} bytes in all.`);
}
