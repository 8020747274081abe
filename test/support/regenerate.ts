// `npm run docs`: writes everything that is written from something else, so that the two cannot disagree. The tests
// compare; this command rebases. A new kind of page adds its function to the list.

import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { checkPages } from './check-pages';
import { checkWords } from './check-words';
import { emulatorPage } from './emulator-page';
import { goldenReports } from './golden';
import { locales } from './locales';

export const GENERATED: readonly (() => Map<string, string>)[] = [
  checkWords,
  locales,
  checkPages,
  emulatorPage,
  goldenReports,
];

const ROOT = join(__dirname, '../..');

export function standing(path: string): string | null {
  try {
    return readFileSync(join(ROOT, path), 'utf8');
  } catch {
    return null;
  }
}

function put(pages: ReadonlyMap<string, string>): number {
  const stale = [...pages].filter(([path, content]) => standing(path) !== content);
  for (const [path, content] of stale) {
    mkdirSync(dirname(join(ROOT, path)), { recursive: true });
    writeFileSync(join(ROOT, path), content);
    console.log(path);
  }
  return stale.length;
}

/** The other files are written from the words, too, and this process has read them as they were. */
function write(): void {
  if (put(checkWords()) > 0) {
    const again = spawnSync(process.execPath, [...process.execArgv, ...process.argv.slice(1)], { stdio: 'inherit' });
    process.exitCode = again.status ?? 1;
    return;
  }
  for (const pages of GENERATED) put(pages());
}

if (process.argv[1]?.endsWith('regenerate.ts')) write();
