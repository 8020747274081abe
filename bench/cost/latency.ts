// What a person waits for, with a Jira that takes 80 ms to answer: how long the panel and the page are on their way, and
// how much of that is our own. Live time, because virtual time does not see computing.

import { liveClock } from '../../emulator/clock';
import { openDesk } from '../../emulator/desk';
import { median } from '../../src/core/facts/median';
import { isOpen, PEOPLE, worldOf } from '../../test/support/worlds';
import { ROOT } from './scenes';

const JIRA = 80;
const STORE = 15;
const ROUNDS = 5;

export interface Waited {
  what: string;
  ms: number;
  /** Without the waiting for the answers that had to come one after the other. */
  own: number;
  /** Rounds of calls that could not be made together. */
  rounds: number;
  reads: number;
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

interface Timed {
  from: number;
  to: number;
  service: string;
}

/** Time covered by no call is our own; calls that overlap are one round. */
const covered = (calls: Timed[]): { waited: number; rounds: number } => {
  let [waited, rounds, until] = [0, 0, 0];
  for (const { from, to } of [...calls].sort((a, b) => a.from - b.from)) {
    if (from >= until) rounds += 1;
    waited += Math.max(0, to - Math.max(from, until));
    until = Math.max(until, to);
  }
  return { waited, rounds };
};

export const measureWaiting = async (items: number): Promise<Waited[]> => {
  const world = worldOf({ items });
  const desk = await openDesk({
    world,
    clock: liveClock(Date.parse(world.now ?? '')),
    appDir: ROOT,
    disorder: { duplicates: 0, drops: 1, late: 0 },
  });
  const [project] = world.projects;
  const here = { id: project?.id, key: project?.key, type: 'software' };
  const issue = world.issues.filter(isOpen)[3];
  const page = { module: 'backlog-vitals', as: PEOPLE.admin, context: { project: here } };
  const panel = { module: 'issue-vitals', as: PEOPLE.member, context: { project: here, issue: { id: issue?.id } } };
  await desk.forge.ask({ ...page, function: 'enrol-project' });
  for (let tries = 0; tries < 600; tries += 1) {
    const view = (await desk.forge.ask({ ...page, function: 'open-page' })) as { report?: unknown };
    if (view.report) break;
    await pause(200);
  }
  let calls: Timed[] = [];
  const slow = <A extends unknown[], T>(service: string, ms: number, work: (...args: A) => T | Promise<T>) => {
    return async (...args: A): Promise<T> => {
      const from = performance.now();
      await pause(ms);
      const answer = await work(...args);
      calls.push({ from, to: performance.now(), service });
      return answer;
    };
  };
  desk.jira.handle = slow('jira', JIRA, desk.jira.handle);
  desk.forge.kvs.answer = slow('kvs', STORE, desk.forge.kvs.answer);

  const measure = async (what: string, ask: Parameters<typeof desk.forge.ask>[0]): Promise<Waited> => {
    const rounds: Waited[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      calls = [];
      const from = performance.now();
      await desk.forge.ask(ask);
      const ms = performance.now() - from;
      const reads = calls.filter((call) => call.service === 'kvs').length;
      const { waited, rounds: trips } = covered(calls);
      rounds.push({ what, ms, own: ms - waited, rounds: trips, reads });
    }
    // The desk lives meanwhile: a message of the queue may read between.
    const middle = (of: (one: Waited) => number): number => median(rounds.map(of));
    return {
      what,
      ms: middle((one) => one.ms),
      own: middle((one) => one.own),
      rounds: middle((one) => one.rounds),
      reads: middle((one) => one.reads),
    };
  };

  const waited = [
    await measure('project page', { ...page, function: 'open-page' }),
    await measure('issue panel', { ...panel, function: 'open-issue' }),
  ];
  desk.close();
  return waited;
};
