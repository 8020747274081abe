// The command line: what it understands, and the one sentence it says to what it does not.

import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { onOpenOf, readArguments } from '../../emulator/arguments';
import { duration } from '../../emulator/clock';
import { loadManifest } from '../../emulator/forge/manifest';

const apps = join(__dirname, '../apps');

test('reads every option', () => {
  const asked = readArguments([
    '--app',
    apps,
    '--port',
    '0',
    '--now',
    '2026-03-02T09:00:00Z',
    '--not-enrolled',
    '--project',
    'ABC',
  ]);
  expect(asked).toMatchObject({
    appDir: apps,
    port: 0,
    now: Date.UTC(2026, 2, 2, 9),
    enrol: false,
    project: 'ABC',
    data: null,
  });
  expect(readArguments([])).toMatchObject({ port: 8080, enrol: true, now: null });
});

test.each([
  [['--port', 'x'], '--port "x" is not a number'],
  [['--port', '70000'], '--port "70000"'],
  [['--now', 'yesterday'], '--now "yesterday" is not a date'],
  [['--data', 'none.json'], '--data none.json is not a file'],
  [['--app', '/none'], '--app /none does not exist'],
  [['--bogus'], '--bogus'],
])('%j is refused in a sentence', (argv, sentence) => {
  expect(() => readArguments(argv)).toThrow(sentence);
});

test('an app says itself what to do at the start', () => {
  expect(onOpenOf(join(apps, 'noticeboard'))).toEqual([
    { module: 'board', function: 'pin', payload: { text: 'Opened' } },
  ]);
  expect(onOpenOf(join(apps, 'probe'))).toEqual([]);
});

test('a manifest that calls what is not there is refused, and so is a folder without one', () => {
  const broken = (text: string) =>
    text.replace('handler: index.tick', 'handler: index.tock').replace('- key: tick', '- key: tock');
  expect(() => loadManifest(join(apps, 'probe'), broken)).toThrow('module probe-hourly calls the function "tick"');
  expect(() => loadManifest(join(apps, 'probe'), () => '- just\n- a list')).toThrow('has no `app`');
  expect(() => loadManifest(apps)).toThrow('no manifest.yml');
});

test('lengths of time', () => {
  expect(['90s', '15m', '1d', '1.5h', 'soon', ''].map(duration)).toEqual([
    90_000,
    900_000,
    86_400_000,
    5_400_000,
    null,
    null,
  ]);
});
