// How right the checks are on real items: `npm run truth`; `-- --labels FILE` for any labelled file of the same form,
// `-- --cross` for cross-validation on the items to learn from, `-- --write` keeps the figures for the checks' pages. The data is not part of the project; where it is absent
// this says so and ends well.

import { existsSync } from 'node:fs';
import { duplicateTable } from './truth/duplicates';
import { MEASURED, writeMeasured } from './truth/measured';
import { staleTable } from './truth/stale';
import { crossTable, wordingTable } from './truth/wording';

const DATA = '../shared/data';
const at = process.argv.indexOf('--labels');
const labels = at > 0 ? (process.argv[at + 1] ?? '') : `${DATA}/labels/items.jsonl`;

function part(file: string, lines: (file: string) => Iterable<string>): void {
  if (!existsSync(file)) console.log(`Skipped: ${file} is not there.`);
  else for (const line of lines(file)) console.log(line);
  console.log('');
}

async function main(): Promise<void> {
  if (process.argv.includes('--cross')) return part(`${DATA}/labels/learn.jsonl`, crossTable);
  part(labels, wordingTable);
  if (process.argv.includes('--write') && existsSync(labels)) {
    writeMeasured(labels);
    return console.log(`Written: ${MEASURED}`);
  }
  if (at > 0) return;
  part(`${DATA}/stale-outcomes/outcomes.csv.gz`, staleTable);
  const lines = duplicateTable(`${DATA}/titanium/TIMOB.jsonl.gz`, `${DATA}/duplicates/pairs.csv`);
  for await (const line of lines) console.log(line);
}

void main();
