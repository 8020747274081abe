// What is made of an app's sources: anew when they change, as Forge's own bundlers do it, and what is said when it fails.

import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { virtualClock } from '../../emulator/clock';
import { createForge, type Forge } from '../../emulator/forge/index';
import { uiKitBundler } from '../../emulator/web/serve/ui-kit-bundle';
import { quietJira } from '../support/quiet-jira';

const root = resolve(__dirname, '../..');
let folder = '';
let forge: Forge | null = null;

const write = (file: string, text: string) => {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
};

beforeEach(() => {
  mkdirSync(join(root, 'build'), { recursive: true });
  folder = mkdtempSync(join(root, 'build/sources-'));
  cpSync(join(root, 'test/apps/probe'), folder, { recursive: true });
  write('src/index.js', "import { answer } from './answer';\nexport const resolve = () => answer();\n");
  for (const name of ['consume', 'tick', 'hear', 'hearOthers'])
    writeFileSync(join(folder, 'src/index.js'), `export const ${name} = () => {};\n`, { flag: 'a' });
  write('src/answer.ts', 'export const answer = (): number => 1;\n');
});
afterEach(() => {
  forge?.close();
  forge = null;
  rmSync(folder, { recursive: true });
});

const open = async () => {
  forge?.close();
  const clock = virtualClock(0);
  forge = await createForge({ appDir: folder, jira: quietJira(), clock });
  return (name = 'any') => clock.until(forge!.ask({ module: 'probe-page', function: name, payload: {}, as: 'ann' }));
};

test('a desk that is opened again runs what stands in every file now', async () => {
  expect(await (await open())()).toBe(1);
  write('src/answer.ts', 'export const answer = (): number => 22;\n');
  expect(await (await open())()).toBe(22);
});

test('what does not compile is told with its place in the app, and missing packages with what to do', async () => {
  write('src/answer.ts', 'export const answer = () => {};\nconst broken: = 1;\n');
  await expect(open()).rejects.toThrow('The app does not compile.\nsrc/answer.ts:2:15: Unexpected "="');
  write('src/answer.ts', "import { a } from '@nobody/has-this/part';\nexport const answer = () => a;\n");
  await expect(open()).rejects.toThrow(/src\/answer\.ts:1:\d+: .* Is @nobody\/has-this in the app's package\.json/);
  write('src/answer.ts', "import { a } from './gone';\nexport const answer = () => a;\n");
  await expect(open()).rejects.toThrow(/Could not resolve "\.\/gone"$/);
});

test('a handler that its file does not export is told with what it does export', async () => {
  write('src/index.js', 'export const resolved = () => 1;\n');
  const ask = await open();
  await expect(ask()).rejects.toThrow('src/index exports no "resolve", only: resolved.');
});

test('what was thrown is logged with its places in the sources', async () => {
  write('src/answer.ts', '\n\nexport const answer = (): void => {\n  throw new Error("here");\n};\n');
  const ask = await open();
  await expect(ask()).rejects.toThrow('here');
  const logged = forge!.recorder.logs.at(-1)!;
  expect(logged).toMatchObject({ level: 'error', function: 'resolve' });
  expect(logged.text).toMatch(/^Error: here\n +at answer \(src\/answer\.ts:4:9\)\n +at .*src\/index\.js:2:/);
  expect(logged.text).not.toContain('worker eval');
});

test('what an app logs names places in its sources, too', async () => {
  write('src/answer.ts', 'export const answer = (): void => {\n  console.error(new Error("seen"));\n};\n');
  await (await open())();
  expect(forge!.recorder.logs.at(-1)!.text).toContain('src/answer.ts:2:17');
});

test('TypeScript pages need no React in scope where their tsconfig says so, JavaScript pages always do', async () => {
  const compile = uiKitBundler(folder);
  const page = 'const Text = () => null;\nconsole.log(<Text>hi</Text>);\n';
  write('src/page.tsx', page);
  write('src/script.jsx', page);
  write('tsconfig.json', '{ "compilerOptions": { "jsx": "react-jsx" } }');
  expect(await compile(join(folder, 'src/page.tsx'))).not.toContain('React.createElement(Text');
  expect(await compile(join(folder, 'src/script.jsx'))).toContain('React.createElement(Text');
  write('tsconfig.json', '{ "compilerOptions": { "jsx": "react" } }');
  expect(await uiKitBundler(folder)(join(folder, 'src/page.tsx'))).toContain('React.createElement(Text');
});

test('pages may import pictures', async () => {
  write('src/dot.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>');
  write('src/page.jsx', "import dot from './dot.svg';\nconsole.log(dot);\n");
  expect(await uiKitBundler(folder)(join(folder, 'src/page.jsx'))).toContain('data:image/svg+xml');
});
