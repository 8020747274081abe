// What the app did, by invocation: how each ended, what it logged, and what it asked of the platform.

import { useEffect, useState } from 'react';
import { ask } from '../data/rest';
import { useSession } from '../data/session';
import { useLoad } from '../data/use-load';

export interface Call {
  number: number;
  at: number;
  invocation: string;
  function: string;
  service: string;
  as: string;
  method: string;
  path: string;
  status: number;
  points: number;
  bytes: number;
  ms: number;
}

interface Run {
  at: number;
  invocation: string;
  function: string;
  module: string;
  ms: number;
  outcome: string;
  message?: string;
}

export interface Line {
  number: number;
  at: number;
  invocation: string;
  function: string;
  level: string;
  text: string;
}

export interface Told {
  calls: Call[];
  runs: Run[];
  lines: Line[];
  unmodelled: string[];
}

export interface Invocation {
  id: string;
  function: string;
  at: number;
  points: number;
  ms: number;
  /** Why it failed; null while it runs and where it did not. */
  failure: string | null;
  calls: Call[];
  lines: Line[];
}

const page = 500;

const numbered = <T>(list: T[]): (T & { number: number })[] => list.map((one, number) => ({ ...one, number }));

async function readTold(): Promise<Told> {
  const [calls, runs, lines, unmodelled] = await Promise.all(
    ['calls', 'runs', 'logs', 'unmodelled'].map((name) => ask(`/emulator/${name}`)),
  );
  return {
    calls: numbered(calls as Call[]),
    runs: runs as Run[],
    lines: numbered(lines as Line[]),
    unmodelled: unmodelled as string[],
  };
}

/** Newest first. */
export function invocationsOf({ calls, runs, lines }: Pick<Told, 'calls' | 'runs' | 'lines'>): Invocation[] {
  const byId = new Map<string, Invocation>();
  const of = (id: string, name: string, at: number): Invocation => {
    const known = byId.get(id) ?? { id, function: name, at, points: 0, ms: 0, failure: null, calls: [], lines: [] };
    byId.set(id, known);
    return known;
  };
  for (const run of runs) {
    const known = of(run.invocation, run.function, run.at);
    known.ms = run.ms;
    if (run.outcome !== 'returned') known.failure = `${run.outcome}: ${run.message ?? ''}`;
  }
  for (const call of calls) {
    const known = of(call.invocation, call.function, call.at);
    known.points += call.points;
    known.calls.push(call);
  }
  for (const line of lines) of(line.invocation, line.function, line.at).lines.push(line);
  return [...byId.values()].sort((a, b) => b.at - a.at);
}

const words = ({ function: name, failure, calls, lines }: Invocation): string =>
  [
    name,
    failure ?? '',
    ...lines.map(({ text }) => text),
    ...calls.map(({ service, as, method, path, status }) => `${service} ${as} ${method} ${path} ${status}`),
  ]
    .join('\n')
    .toLowerCase();

export function useInvocations(filter: string) {
  const { stream } = useSession();
  const [many, setMany] = useState(page);
  const { data, error, reload } = useLoad(readTold, []);
  useEffect(() => {
    let due: ReturnType<typeof setTimeout> | null = null;
    const stop = stream.listen(() => {
      due ??= setTimeout(() => {
        due = null;
        void reload();
      }, 500);
    });
    return () => {
      stop();
      if (due) clearTimeout(due);
    };
  }, [stream, reload]);
  const all = invocationsOf(data ?? { calls: [], runs: [], lines: [] });
  const wanted = filter.toLowerCase();
  const found = all.filter((one) => words(one).includes(wanted));
  return {
    invocations: found.slice(0, many),
    unmodelled: data?.unmodelled ?? [],
    error,
    more: found.length > many,
    onMore: () => setMany((was) => was + page),
  };
}
