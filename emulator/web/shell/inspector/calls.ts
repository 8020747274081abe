// The recorded calls, grouped by the invocation that made them.

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

export interface Invocation {
  id: string;
  function: string;
  at: number;
  points: number;
  ms: number;
  calls: Call[];
}

const page = 500;

async function readCalls(): Promise<Call[]> {
  const told = await ask('/emulator/calls');
  const list = Array.isArray(told) ? told : ((told as { calls?: Call[] }).calls ?? []);
  return (list as Call[]).map((call, number) => ({ ...call, number, at: new Date(call.at).getTime() }));
}

export function useCalls() {
  const { stream } = useSession();
  const [many, setMany] = useState(page);
  const { data, error, reload } = useLoad(readCalls, []);
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
  const all = data ?? [];
  return {
    calls: all.slice(-many),
    error,
    more: all.length > many,
    onMore: () => setMany((was) => was + page),
  };
}

/** Newest first. */
export function invocationsOf(calls: Call[]): Invocation[] {
  const byId = new Map<string, Invocation>();
  for (const call of calls) {
    const known = byId.get(call.invocation) ?? {
      id: call.invocation,
      function: call.function,
      at: call.at,
      points: 0,
      ms: 0,
      calls: [],
    };
    known.points += call.points;
    known.ms += call.ms;
    known.calls.push(call);
    byId.set(call.invocation, known);
  }
  return [...byId.values()].reverse();
}
