// `npm run docs`: writes everything that is written from something else, so that the two cannot disagree. The tests
// compare; this command rebases. A new kind of page adds its function to the list.

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

function write(): void {
  for (const pages of GENERATED)
    for (const [path, content] of pages()) {
      if (standing(path) === content) continue;
      mkdirSync(dirname(join(ROOT, path)), { recursive: true });
      writeFileSync(join(ROOT, path), content);
      console.log(path);
    }
}

if (process.argv[1]?.endsWith('regenerate.ts')) write();
