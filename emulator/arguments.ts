// What the command line may say, read into one object or refused in one sentence.

import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { DeskError, isObject, type Json, messageOf } from './forge/problem';

export interface Arguments {
  appDir: string;
  port: number;
  data: string | null;
  sprints: string | null;
  project: string | null;
  now: number | null;
  enrol: boolean;
  seed: number;
  help: boolean;
}

export const USAGE = `Runs a Forge app in a local Jira.

  --app DIR        folder of the app (with manifest.yml); the current folder by default
  --port N         port to listen on; 8080 by default, 0 for any free one
  --data FILE      an export of Jira issues to open instead of the demo (JSON lines or array, gzip allowed)
  --sprints FILE   sprints to go with it, where the issues do not carry them
  --project KEY    which project of the export to open; the largest by default
  --now ISO-DATE   stand at that moment; the moment of the data by default
  --not-enrolled   do not run what the app's package.json asks for at the start
  --seed N         another disorder of events and ids`;

const OPTIONS = {
  app: { type: 'string', default: '.' },
  port: { type: 'string', default: '8080' },
  data: { type: 'string' },
  sprints: { type: 'string' },
  project: { type: 'string' },
  now: { type: 'string' },
  'not-enrolled': { type: 'boolean', default: false },
  seed: { type: 'string', default: '1' },
  help: { type: 'boolean', default: false },
} as const;

const number = (name: string, text: string, most: number): number => {
  const value = Number(text);
  if (!/^\d+$/.test(text) || value > most)
    throw new DeskError(`--${name} "${text}" is not a number from 0 to ${most}.`);
  return value;
};

const moment = (text: string): number => {
  const value = Date.parse(text);
  if (!/^\d{4}-\d{2}-\d{2}/.test(text) || Number.isNaN(value))
    throw new DeskError(`--now "${text}" is not a date such as 2026-03-02 or 2026-03-02T09:00:00Z.`);
  return value;
};

const file = (name: string, path: string | undefined): string | null => {
  if (path === undefined) return null;
  if (!existsSync(path) || !statSync(path).isFile()) throw new DeskError(`--${name} ${path} is not a file.`);
  return resolve(path);
};

export const readArguments = (argv: string[]): Arguments => {
  let values: ReturnType<typeof parse>;
  try {
    values = parse(argv);
  } catch (error) {
    throw new DeskError(messageOf(error));
  }
  const appDir = resolve(values.app);
  if (!existsSync(appDir)) throw new DeskError(`--app ${values.app} does not exist.`);
  return {
    appDir,
    port: number('port', values.port, 65_535),
    data: file('data', values.data),
    sprints: file('sprints', values.sprints),
    project: values.project ?? null,
    now: values.now === undefined ? null : moment(values.now),
    enrol: !values['not-enrolled'],
    seed: number('seed', values.seed, 2 ** 31),
    help: values.help,
  };
};

const parse = (args: string[]) => parseArgs({ args, options: OPTIONS, strict: true, allowPositionals: false }).values;

/** A resolver to call at the start, as the app's package.json asks: {"emulator": {"onOpen": […]}}. */
export interface OnOpen {
  module: string;
  function: string;
  payload?: unknown;
}

export const onOpenOf = (appDir: string): OnOpen[] => {
  const path = join(appDir, 'package.json');
  if (!existsSync(path)) return [];
  const read = JSON.parse(readFileSync(path, 'utf8')) as unknown;
  const emulator = isObject(read) && isObject(read.emulator) ? read.emulator : {};
  const list = Array.isArray(emulator.onOpen) ? (emulator.onOpen as Json[]) : [];
  return list.map((one) => ({ module: String(one.module), function: String(one.function), payload: one.payload }));
};
