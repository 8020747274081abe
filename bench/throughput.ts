// How fast the core judges, from the texts of issues to findings: `npx tsx bench/throughput.ts [FILE]`. Real issues where
// an export is named or the shared TIMOB file is there, generated ones otherwise. What runs is the core bundled, as
// Forge runs it, in a process of its own; nothing asserts the figures.

import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { readExport } from '../emulator/import';
import { DEFAULT_POLICY } from '../src/core/model/policy';
import { fieldShapeOf } from '../src/jira/read/field-shape';
import { readingOf } from '../src/jira/read/reading-of';
import { isOpen, worldOf } from '../test/support/worlds';

const TIMOB = join(__dirname, '../../shared/data/titanium/TIMOB.jsonl.gz');
const GENERATED = 20_000;
/** All that the memory run may hold: megabytes of old space, as V8 counts them. */
const MOST_MEMORY = 256;

async function readingsAsLines(file: string | undefined): Promise<string[]> {
  const world = file === undefined ? worldOf({ items: GENERATED }) : await readExport(file);
  const issues = file === undefined ? world.issues.filter(isOpen) : world.issues;
  const shape = fieldShapeOf(world.fields);
  return issues.map((issue) => JSON.stringify(readingOf(issue, shape, DEFAULT_POLICY)));
}

async function bundled(name: string, folder: string): Promise<string> {
  const outfile = join(folder, `${name}.cjs`);
  const entryPoints = [join(__dirname, 'throughput', `${name}.ts`)];
  await build({ entryPoints, outfile, bundle: true, platform: 'node', format: 'cjs' });
  return outfile;
}

const loaded = (): string => `${loadavg()[0]?.toFixed(1)} processes wait for or hold the ${cpus().length} cores`;

async function run(file: string | undefined): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'throughput-'));
  try {
    const lines = join(folder, 'readings.jsonl');
    writeFileSync(lines, (await readingsAsLines(file)).join('\n'));
    console.log(file ? `Real issues of ${file}` : 'Generated issues: no export named and no shared data here.');
    console.log(`Node ${process.version}; at the start ${loaded()}.`);
    for (const [name, flag] of [
      ['pace', '--expose-gc'],
      ['memory', `--max-old-space-size=${MOST_MEMORY}`],
    ] as const)
      execFileSync(process.execPath, [flag, await bundled(name, folder), lines], { stdio: 'inherit' });
    console.log(`At the end ${loaded()}.`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

run(process.argv[2] ?? (existsSync(TIMOB) ? TIMOB : undefined)).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
