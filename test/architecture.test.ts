// The map of rooms, held: who may import whom, how large a file may be, and what the core must never do.

import { readdirSync, readFileSync } from 'node:fs';
import { join, normalize, relative } from 'node:path';
import { describe, expect, test } from '@jest/globals';

const ROOT = join(__dirname, '..');
const LONGEST = 300;

/** Longest prefix wins. What a room imports: other rooms by prefix (its own always), packages by name. */
const ROOMS: Record<string, { rooms: string[]; packages: string[] }> = {
  'src/core/model': { rooms: [], packages: [] },
  'src/core/language': { rooms: ['src/core/model'], packages: [] },
  'src/core/facts': { rooms: ['src/core/model', 'src/core/language'], packages: [] },
  'src/core/checks': { rooms: ['src/core/model', 'src/core/facts'], packages: [] },
  'src/core/words': { rooms: ['src/core'], packages: [] },
  'src/core/readiness': { rooms: ['src/core'], packages: [] },
  'src/core/health': { rooms: ['src/core'], packages: [] },
  'src/core/forecast': { rooms: ['src/core'], packages: [] },
  'src/jira/read': { rooms: ['src/core/model'], packages: [] },
  'src/jira': { rooms: ['src/core/model'], packages: ['@forge/api'] },
  'src/store': {
    // What is kept of a card beside it, and how it is drawn, is one thing.
    rooms: ['src/core/model', 'src/core/facts/outline', 'src/contract'],
    packages: ['@forge/kvs', 'node:zlib'],
  },
  'src/jobs': { rooms: ['src/core', 'src/jira', 'src/store', 'src/contract'], packages: ['@forge/events'] },
  'src/handlers': {
    rooms: ['src/jobs', 'src/contract', 'src/core', 'src/jira', 'src/store'],
    packages: ['@forge/resolver'],
  },
  'src/contract': { rooms: ['src/core/model'], packages: [] },
  'src/index': { rooms: ['src/handlers'], packages: [] },
  'src/events': { rooms: ['src/handlers'], packages: [] },
  'src/work': { rooms: ['src/handlers'], packages: [] },
  'src/panels': {
    rooms: ['src/contract', 'src/core', 'src/jira/read'],
    packages: ['@forge/react', '@forge/bridge', 'react'],
  },
  static: { rooms: ['src/contract', 'src/core', 'src/jira/read'], packages: ['*'] },
  emulator: { rooms: [], packages: ['*'] },
};

/** A package that one file of a room alone may know. */
const ONE_FILE: [room: string, name: string][] = [
  ['static', '@forge/bridge'],
  ['src/panels', '@forge/bridge'],
  ['src/jobs', '@forge/events'],
];

function filesUnder(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return ['build', 'node_modules'].includes(entry.name) ? [] : filesUnder(path);
    return /\.(?:ts|tsx|mts|mjs|js|jsx|css)$/.test(entry.name) ? [path] : [];
  });
}

const SOURCES = ['src', 'static', 'emulator'].flatMap(filesUnder);
const TEXTS = new Map(SOURCES.map((file) => [file, readFileSync(join(ROOT, file), 'utf8')]));
const textOf = (file: string): string => TEXTS.get(file) ?? '';
const within = (file: string, room: string): boolean =>
  file === room || file.startsWith(`${room}/`) || file.startsWith(`${room}.`);

const roomOf = (file: string): string | undefined =>
  Object.keys(ROOMS)
    .filter((room) => within(file, room))
    .sort((a, b) => b.length - a.length)[0];

function importsOf(file: string): string[] {
  const found = textOf(file).matchAll(
    /(?:^|[\s;])(?:import|export)\s[^'"`;]*?from\s*['"]([^'"]+)['"]|(?:^|[\s;])import\s*['"]([^'"]+)['"]|\b(?:import|require)\(\s*['"]([^'"]+)['"]/g,
  );
  return [...found].flatMap((match) => match[1] ?? match[2] ?? match[3] ?? []);
}

const packageOf = (name: string): string =>
  name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');

function forbidden(file: string): string[] {
  const room = roomOf(file);
  if (!room) return [`${file} is in no room`];
  const { rooms, packages } = ROOMS[room] ?? { rooms: [], packages: [] };
  return importsOf(file).flatMap((name) => {
    if (!name.startsWith('.'))
      return packages.includes('*') || packages.includes(packageOf(name)) ? [] : [`${file} imports ${name}`];
    const target = normalize(relative(ROOT, join(ROOT, file, '..', name)));
    const allowed = [room, ...rooms].some((other) => within(target, other));
    return allowed ? [] : [`${file} imports ${target}`];
  });
}

const scripts = (folder: string): string[] => SOURCES.filter((file) => within(file, folder) && !file.endsWith('.css'));

/** Comments and the insides of strings are not code. */
const codeOf = (file: string): string =>
  textOf(file)
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|\s)\/\/.*$/gm, '')
    .replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g, "''");

const offenders = (files: string[], pattern: RegExp): string[] => files.filter((file) => pattern.test(codeOf(file)));

describe('architecture', () => {
  test('there is something to look at', () => {
    expect(SOURCES.length).toBeGreaterThan(50);
    expect(importsOf('src/core/health/examine.ts')).toContain('../checks');
  });

  test('rooms import only what the map allows', () => {
    expect(SOURCES.flatMap(forbidden)).toEqual([]);
  });

  test('no file is too long', () => {
    const long = SOURCES.filter((file) => textOf(file).trimEnd().split('\n').length > LONGEST);
    expect(long).toEqual([]);
  });

  test.each(ONE_FILE)('%s knows %s in one file at most', (room, name) => {
    const files = scripts(room).filter((file) => importsOf(file).some((one) => packageOf(one) === name));
    expect(files.length).toBeLessThanOrEqual(1);
  });

  test('the core is pure: no clock, no chance, no waiting, no network, no disk', () => {
    const core = [...scripts('src/core'), ...scripts('src/jira/read')];
    expect(
      offenders(
        core,
        /\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b|\basync\b|\bawait\b|\bPromise\b|\bfetch\(|\bprocess\.|\bconsole\./,
      ),
    ).toEqual([]);
  });

  test('src keeps nothing between invocations and has no classes but errors', () => {
    const src = scripts('src');
    expect(offenders(src, /^(?:export )?(?:let|var) /m)).toEqual([]);
    expect(offenders(src, /\bclass \w+(?! extends \w*Error\b)\b[^{]*\{/)).toEqual([]);
    expect(offenders(src, /\benum \w+/)).toEqual([]);
    expect(offenders(src, /\bexport default\b/)).toEqual([]);
  });

  test('nobody silences the compiler', () => {
    expect(offenders(SOURCES, /@ts-(?:ignore|nocheck)/)).toEqual([]);
    const bare = SOURCES.filter((file) =>
      /(?:biome-ignore|@ts-ignore|@ts-expect-error)[^\n:]*:?\s*$/m.test(textOf(file)),
    );
    expect(bare).toEqual([]);
  });

  test('nothing mocks the platform', () => {
    const mocks = filesUnder('test').filter((file) =>
      /\bmock\w*\(\s*['"]@forge/.test(readFileSync(join(ROOT, file), 'utf8')),
    );
    expect(mocks).toEqual([]);
  });
});
