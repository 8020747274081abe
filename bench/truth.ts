// How right the checks are on real items: `npm run truth`; `-- --labels FILE` for any labelled file of the same form,
// `-- --cross` for cross-validation on the items to learn from, `-- --write` keeps the figures for the checks' pages. The
// data is not part of the project; where it is absent this says so and ends well. A file that is named and cannot be
// measured on ends with exit code 2 and what is wrong with it.

import { existsSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { duplicateTable } from './truth/duplicates';
import { LabelError } from './truth/labels';
import { MEASURED, writeMeasured } from './truth/measured';
import { staleTable } from './truth/stale';
import { crossTable, wordingTable } from './truth/wording';

const DATA = '../shared/data';
const USAGE = 'Usage: npm run truth [-- --labels FILE | --cross] [--write]';

function part(file: string, lines: (file: string) => Iterable<string>): void {
  if (!existsSync(file)) console.log(`Skipped: ${file} is not there.`);
  else for (const line of lines(file)) console.log(line);
  console.log('');
}

function argumentsOf(args: string[]): { labels?: string; cross?: boolean; write?: boolean } {
  const options = { labels: { type: 'string' }, cross: { type: 'boolean' }, write: { type: 'boolean' } } as const;
  try {
    return parseArgs({ args, options }).values;
  } catch (error) {
    throw new LabelError(`${error instanceof Error ? error.message : 'Unknown option.'}\n${USAGE}`);
  }
}

async function main(args: string[]): Promise<void> {
  const { labels: named, cross, write } = argumentsOf(args);
  if (cross) return part(`${DATA}/labels/learn.jsonl`, crossTable);
  if (named !== undefined && !statSync(named, { throwIfNoEntry: false })?.isFile())
    throw new LabelError(`There is no file ${named}.`);
  const labels = named ?? `${DATA}/labels/items.jsonl`;
  part(labels, wordingTable);
  if (write && existsSync(labels)) {
    writeMeasured(labels);
    return console.log(`Written: ${MEASURED}`);
  }
  if (named !== undefined) return;
  part(`${DATA}/stale-outcomes/outcomes.csv.gz`, staleTable);
  const lines = duplicateTable(`${DATA}/titanium/TIMOB.jsonl.gz`, `${DATA}/duplicates/pairs.csv`);
  for await (const line of lines) console.log(line);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  if (!(error instanceof LabelError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
});
