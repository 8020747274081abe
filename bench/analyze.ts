// `npm run --silent analyze -- FILE`: the whole core over an export, without a server. A broken file ends with exit
// code 2 and a sentence that names what is wrong with it.

import { existsSync } from 'node:fs';
import { ImportError, readExport } from '../emulator/import';
import { examine } from '../src/core/health/examine';
import { reportOf } from '../src/core/health/report';
import { DEFAULT_POLICY, type Policy } from '../src/core/model/policy';
import { type Arguments, argumentsOf, UsageError } from './analyze/arguments';
import { asJson } from './analyze/as-json';
import { asTable } from './analyze/as-table';
import { backlogOfWorld } from './analyze/backlog-of-world';

/** Who asks about every item wants each one judged, also by what is otherwise demanded of the next sprint only. */
const policyFor = (horizon: Arguments['horizon']): Policy =>
  horizon === 'all'
    ? { ...DEFAULT_POLICY, options: { 'missing-acceptance-criteria': { everywhere: true } } }
    : DEFAULT_POLICY;

async function analyze(argv: string[]): Promise<string> {
  const { file, json, horizon, ...options } = argumentsOf(argv);
  if (!existsSync(file)) throw new UsageError(`There is no file ${file}.`);
  const world = await readExport(file, options);
  for (const note of world.notes ?? []) process.stderr.write(`${note}\n`);
  const now = world.now === null ? Date.now() : Date.parse(world.now);
  const policy = policyFor(horizon);
  const backlog = backlogOfWorld(world, policy, now);
  const examination = examine(backlog, policy, now, horizon === undefined ? {} : { horizon });
  const report = reportOf(examination, policy);
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
