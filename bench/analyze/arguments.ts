// The command line of `analyze`. What it does not understand is an error, never a guess.

import { parseArgs } from 'node:util';

export interface Arguments {
  file: string;
  json: boolean;
  project?: string;
  sprints?: string;
  now?: string;
  horizon?: 'all' | number;
}

export class UsageError extends Error {}

const USAGE =
  'Usage: npm run --silent analyze -- FILE [--json] [--project KEY] [--sprints FILE] [--now ISO-DATE] [--horizon all|N]';

function parsed(argv: string[]) {
  try {
    return parseArgs({
      args: argv,
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        project: { type: 'string' },
        sprints: { type: 'string' },
        now: { type: 'string' },
        horizon: { type: 'string' },
      },
    });
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : 'Unknown option.'}\n${USAGE}`);
  }
}

function horizonOf(wish: string): 'all' | number {
  if (wish === 'all') return 'all';
  if (/^\d{1,6}$/.test(wish)) return Number(wish);
  throw new UsageError(`--horizon wants "all" or a number of items, not "${wish}".`);
}

export function argumentsOf(argv: string[]): Arguments {
  const { values, positionals } = parsed(argv);
  const [file, ...more] = positionals;
  if (!file) throw new UsageError(`No file named.\n${USAGE}`);
  if (more.length > 0) throw new UsageError(`One file at a time: what is "${more[0]}"?\n${USAGE}`);
  if (values.now !== undefined && Number.isNaN(Date.parse(values.now)))
    throw new UsageError(`--now wants a date like 2026-04-30 or 2026-04-30T09:00:00Z, not "${values.now}".`);
  return {
    file,
    json: values.json,
    ...(values.project === undefined ? {} : { project: values.project }),
    ...(values.sprints === undefined ? {} : { sprints: values.sprints }),
    ...(values.now === undefined ? {} : { now: values.now }),
    ...(values.horizon === undefined ? {} : { horizon: horizonOf(values.horizon) }),
  };
}
