// What a built face loads before its first paint: its page, its styles, and every script it loads at once.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const BUILT = join(__dirname, '../../../static/build');

/** Files that the page names, and those that its scripts import statically. */
export const loadedAtOnce = (resource: string): string[] => {
  const folder = join(BUILT, resource);
  const html = readFileSync(join(folder, 'index.html'), 'utf8');
  const files = new Set([...html.matchAll(/(?:src|href)="\.\/([^"]+)"/g)].map(([, file = '']) => file));
  for (const file of files) {
    if (!file.endsWith('.js')) continue;
    const code = readFileSync(join(folder, file), 'utf8');
    // Minified code writes import{a}from"./b.js" and import"./c.js"; import("./d.js") comes later and is not meant.
    for (const [, name = ''] of code.matchAll(/(?:import|from)\s*["']\.\/([^"']+)["']/g)) files.add(`assets/${name}`);
  }
  return [...files];
};

/** Bytes, compressed. */
export const weightOf = (resource: string): number =>
  loadedAtOnce(resource).reduce((sum, file) => sum + gzipSync(readFileSync(join(BUILT, resource, file))).length, 0);
