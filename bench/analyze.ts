// `npm run --silent analyze -- FILE`: the whole core over an export, without a server. A broken file ends with exit
// code 2 and a sentence that names what is wrong with it.

import { existsSync } from 'node:fs';
import { ImportError, readExport } from '../emulator/import';
import { examine } from '../src/core/health/examine';
import { reportOf } from '../src/core/health/report';
import { DEFAULT_POLICY } from '../src/core/model/policy';
import { argumentsOf, UsageError } from './analyze/arguments';
import { asJson } from './analyze/as-json';
import { asTable } from './analyze/as-table';
import { backlogOfWorld } from './analyze/backlog-of-world';

async function analyze(argv: string[]): Promise<string> {
  const { file, json, horizon, ...options } = argumentsOf(argv);
  if (!existsSync(file)) throw new UsageError(`There is no file ${file}.`);
  const world = await readExport(file, options);
  for (const note of world.notes ?? []) process.stderr.write(`${note}\n`);
  const now = world.now === null ? Date.now() : Date.parse(world.now);
  const backlog = backlogOfWorld(world, DEFAULT_POLICY, now);
  const examination = examine(backlog, DEFAULT_POLICY, now, horizon === undefined ? {} : { horizon });
  const report = reportOf(examination, DEFAULT_POLICY);
  return json ? asJson(examination, report) : asTable(examination, report);
}

analyze(process.argv.slice(2)).then(
  (page) => process.stdout.write(`${page}\n`),
  (error: unknown) => {
    if (!(error instanceof ImportError || error instanceof UsageError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
  },
);
