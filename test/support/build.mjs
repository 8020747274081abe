// Builds what browsers load: the app's Custom UI and the local Jira's shell. What is up to date is left alone, so that
// starting twice costs nothing.

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const TARGETS = [
  {
    config: 'static/vite.config.mts',
    reads: ['static', 'src/core', 'src/jira/read', 'src/contract.ts'],
    makes: 'static/build',
  },
  { config: 'emulator/web/vite.config.mts', reads: ['emulator/web'], makes: 'build/shell' },
];

const filesUnder = (path) =>
  statSync(path).isFile()
    ? [path]
    : readdirSync(path, { withFileTypes: true })
        .filter((entry) => entry.name !== 'build' && entry.name !== 'node_modules')
        .flatMap((entry) => filesUnder(join(path, entry.name)));

const printOf = (paths) => {
  const hash = createHash('sha256');
  for (const file of paths
    .filter((path) => existsSync(path))
    .flatMap(filesUnder)
    .sort())
    hash.update(file).update(readFileSync(file));
  return hash.digest('hex');
};

for (const { config, reads, makes } of TARGETS) {
  const stamp = join('build', `${config.replaceAll('/', '-')}.stamp`);
  const print = printOf([...reads, 'package-lock.json']);
  if (existsSync(makes) && existsSync(stamp) && readFileSync(stamp, 'utf8') === print) continue;
  const vite = spawnSync(
    process.execPath,
    ['node_modules/vite/bin/vite.js', 'build', '-c', config, '--logLevel', 'warn'],
    {
      stdio: ['ignore', 'inherit', 'inherit'],
    },
  );
  if (vite.status !== 0) process.exit(vite.status ?? 1);
  mkdirSync('build', { recursive: true });
  writeFileSync(stamp, print);
}
