// Builds what browsers load: the app's Custom UI, one resource after the other, and the local Jira's shell, or those of
// them that are named. What is up to date is left alone, so that starting twice costs nothing.

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const PAGES = ['static', 'src/core', 'src/jira/read', 'src/contract.ts', 'src/contract'];

const resources = readdirSync('static').filter((name) => existsSync(join('static', name, 'index.html')));

const TARGETS = [
  ...resources.map((name) => ({
    config: 'static/vite.config.mts',
    resource: name,
    // The page of one resource is nothing to another.
    reads: PAGES.map((path) => ({ path, but: resources.filter((other) => other !== name) })),
    makes: join('static/build', name),
  })),
  {
    config: 'emulator/web/vite.config.mts',
    resource: 'shell',
    reads: [{ path: 'emulator/web', but: [] }],
    makes: 'build/shell',
  },
];

const filesUnder = (path, but) =>
  statSync(path).isFile()
    ? [path]
    : readdirSync(path, { withFileTypes: true })
        .filter((entry) => !['build', 'node_modules', ...but].includes(entry.name))
        .flatMap((entry) => filesUnder(join(path, entry.name), []));

const printOf = (reads) => {
  const hash = createHash('sha256');
  const files = reads.filter(({ path }) => existsSync(path)).flatMap(({ path, but }) => filesUnder(path, but));
  for (const file of [...files, 'package-lock.json'].sort()) hash.update(file).update(readFileSync(file));
  return hash.digest('hex');
};

const named = process.argv.slice(2);

for (const { config, resource, reads, makes } of TARGETS) {
  if (named.length > 0 && !named.includes(resource)) continue;
  const stamp = join('build', `${resource}.stamp`);
  const print = printOf(reads);
  if (existsSync(makes) && existsSync(stamp) && readFileSync(stamp, 'utf8') === print) continue;
  mkdirSync('build', { recursive: true });
  // Made aside and then put in place, so that whoever serves the old one never finds half of the new.
  const aside = resolve('build', `${resource}.${process.pid}`);
  const vite = spawnSync(
    process.execPath,
    ['node_modules/vite/bin/vite.js', 'build', '-c', config, '--outDir', aside, '--emptyOutDir', '--logLevel', 'warn'],
    {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, RESOURCE: resource },
    },
  );
  if (vite.status !== 0) process.exit(vite.status ?? 1);
  mkdirSync(dirname(makes), { recursive: true });
  rmSync(makes, { recursive: true, force: true });
  renameSync(aside, makes);
  writeFileSync(stamp, print);
}
