// A desk in virtual time with a meter on every door: what an app asks of Jira and of Forge between two looks.
// Counts, bytes and waiting are the same on every run; computing is measured, because virtual time stands meanwhile, and as
// time of the processor, because others may be busy on it.

import { type DeskClock, virtualClock } from '../../emulator/clock';
import { type Desk, openDesk } from '../../emulator/desk';
import { at } from '../../emulator/forge/limits';
import { processorMs } from '../../emulator/forge/time/standstill';
import type { World } from '../../emulator/jira/world';
import { KvsCount, type Sums } from './kvs-count';

export interface Cost extends Sums {
  /** Jira's points and calls, made as the app. */
  points: number;
  calls: number;
  invocations: number;
  /** What Jira told of, whether it reached the app or not. */
  events: number;
  /** Longest invocation, in virtual seconds. */
  longest: number;
  /** Of the waiting, what the hourly look took whether anything is due. */
  ticking: number;
  /** GB-seconds: waiting for answers (virtual time), and computing (seconds of this machine's processor). */
  waiting: number;
  computing: number;
}

export interface Metered {
  desk: Desk;
  clock: DeskClock;
  /** What was spent since the last look. */
  take(): Cost;
  /** The calls since then, by what they asked for. */
  asked(): Record<string, { calls: number; points: number }>;
  close(): void;
}

export interface MeteredOptions {
  world: World;
  appDir: string;
  /** Share of product events that never come. */
  drops?: number;
  /** Memory that functions really get; what is billed is what the manifest says. */
  memoryMB?: number;
}

/** Memory that both manifests ask for, and that is billed however much of it is used. */
const GIGABYTES = 0.5;

const waitedIn = (runs: readonly { ms: number }[]): number =>
  runs.reduce((sum, { ms }) => sum + (ms / 1000) * GIGABYTES, 0);

const HEAD = /\/rest\/[^?]*/;

/** Ids and numbers of a path replaced, so that calls of one kind fall together. */
const kindOf = (method: string, path: string): string =>
  `${method} ${(HEAD.exec(path)?.[0] ?? path).replace(/\/\d+/g, '/#')}`;

export const openMetered = async ({ world, appDir, drops = 0, memoryMB }: MeteredOptions): Promise<Metered> => {
  const clock = virtualClock(Date.parse(world.now ?? ''));
  const desk = await openDesk({
    world,
    clock,
    appDir,
    computeSeconds: 3600,
    disorder: { duplicates: 0, drops, late: 1000 },
    ...(memoryMB === undefined
      ? {}
      : { manifest: (text: string) => text.replace(/memoryMB: \d+/, `memoryMB: ${memoryMB}`) }),
  });
  const { forge, jira } = desk;
  const { recorder, shared } = forge;
  const store = new KvsCount(at('kvsUnitBytes'));

  let outside = 0;
  let computed = 0;
  const timed = <T>(work: () => T): T => {
    const from = processorMs();
    try {
      return work();
    } finally {
      outside += processorMs() - from;
    }
  };
  let told = 0;
  jira.onEvent(() => {
    told += 1;
  });
  const { handle } = jira;
  jira.handle = async (request) => {
    const from = processorMs();
    const answer = await handle(request);
    outside += processorMs() - from;
    return answer;
  };
  const { answer: answerKvs } = forge.kvs;
  forge.kvs.answer = (running, call) => {
    const answer = timed(() => answerKvs(running, call));
    if (!(answer instanceof Promise)) store.saw(call.path, call.body ?? '', answer.status, answer.body);
    return answer;
  };
  const { invoke } = shared;
  shared.invoke = async (invocation) => {
    const [from, before] = [processorMs(), outside];
    const outcome = await invoke(invocation);
    computed += Math.max(0, processorMs() - from - (outside - before)) / 1000;
    return outcome;
  };

  const asked: Metered['asked'] = () => {
    const kinds: ReturnType<Metered['asked']> = {};
    for (const call of recorder.calls.filter((one) => one.service === 'jira' && one.as === 'app')) {
      const kind = kindOf(call.method, call.path);
      const sum = kinds[kind] ?? { calls: 0, points: 0 };
      kinds[kind] = { calls: sum.calls + 1, points: sum.points + call.points };
    }
    return kinds;
  };

  const take = (): Cost => {
    const jiraCalls = recorder.calls.filter((call) => call.service === 'jira' && call.as === 'app');
    const cost: Cost = {
      points: jiraCalls.reduce((sum, call) => sum + call.points, 0),
      calls: jiraCalls.length,
      ...store.take(),
      invocations: recorder.runs.length,
      events: told,
      ticking: waitedIn(recorder.runs.filter((run) => run.function === 'on-schedule')),
      longest: Math.max(0, ...recorder.runs.map((run) => run.ms)) / 1000,
      waiting: waitedIn(recorder.runs),
      computing: computed * GIGABYTES,
    };
    const bad = recorder.runs.find((run) => run.outcome !== 'returned');
    if (bad) throw new Error(`${bad.function} ${bad.outcome}: ${bad.message}`);
    recorder.clear();
    computed = 0;
    told = 0;
    return cost;
  };

  return { desk, clock, take, asked, close: () => desk.close() };
};
