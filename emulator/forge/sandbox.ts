// One worker thread as the desk sees it: give it an invocation, answer what it asks, end it when its time is up.
// What an ended invocation left unfinished stays frozen until the thread is used again.

import { Worker } from 'node:worker_threads';
import type { DeskClock } from '../clock';
import type { Outcome } from './outcome';
import { messageOf } from './problem';
import { whileHolding } from './time/holding';
import { openTrace } from './trace';
import type { FromWorker, RuntimeFacts, ToWorker, WorkerCall, WorkerData } from './worker/messages';

export interface Job {
  invocation: string;
  file: string;
  name: string;
  args: unknown[];
  facts: RuntimeFacts;
  seconds: number;
  /** Answers a call that leaves the app. */
  call: (call: WorkerCall) => Promise<Reply>;
  log: (level: string, text: string) => void;
}

export type Reply = { ms: number } & (
  | { status: number; headers: Record<string, string>; body: string }
  | { refuse: { name: string; message: string } }
  /** The process dies instead of getting an answer. */
  | { crash: string }
);

export interface SandboxOptions {
  clock: DeskClock;
  code: string;
  data: Omit<WorkerData, 'clock'>;
  memoryMB: number;
  env: Record<string, string>;
  /** Real seconds that an app may compute without a pause before it is taken for a time-out. */
  computeSeconds: number;
}

export interface Sandbox {
  memoryMB: number;
  busy(): boolean;
  dead(): boolean;
  run(job: Job): Promise<Outcome>;
  kill(): void;
}

/** Real milliseconds in which a thread that waits for nothing we know of may still show a sign of life. */
const GRACE = 150;

type Unnumbered<T> = T extends unknown ? Omit<T, 'seq'> : never;

export const openSandbox = ({ clock, code, data, memoryMB, env, computeSeconds }: SandboxOptions): Sandbox => {
  const worker = new Worker(code, {
    eval: true,
    workerData: { clock: clock.shared, ...data } satisfies WorkerData,
    env,
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: memoryMB },
  });
  worker.unref();
  const traced = openTrace(data.codes, data.appDir);

  let seq = 0;
  let release: (() => void) | null = null;
  let watchdog: NodeJS.Timeout | null = null;
  let grace: NodeJS.Timeout | null = null;
  let job: Job | null = null;
  let end: ((outcome: Outcome) => void) | null = null;
  let dead = false;
  const frozen: (() => void)[] = [];
  const timers = new Map<number, { cancel(): void }>();

  const rest = () => {
    release?.();
    release = null;
    if (watchdog) clearTimeout(watchdog);
    if (grace) clearTimeout(grace);
    watchdog = grace = null;
  };

  const finish = (outcome: Outcome) => {
    const told = end;
    job = null;
    end = null;
    told?.(outcome);
  };

  const die = (outcome: Outcome) => {
    dead = true;
    for (const timer of timers.values()) timer.cancel();
    timers.clear();
    rest();
    void worker.terminate();
    finish(outcome);
  };

  const post = (message: Unnumbered<ToWorker>) => {
    if (dead) return;
    release ??= clock.hold(`the app in ${job?.facts.handler ?? 'a thread'}`);
    if (grace) clearTimeout(grace);
    if (watchdog) clearTimeout(watchdog);
    // Real time rings the deadline by itself; virtual time stands while the app computes and never would.
    if (clock.mode === 'virtual')
      watchdog = setTimeout(
        () => die({ kind: 'timeout', seconds: job?.seconds ?? computeSeconds }),
        computeSeconds * 1000,
      );
    worker.postMessage({ ...message, seq: ++seq });
  };

  /** Speaks to the app now, or when it is next awake. */
  const tell = (message: Unnumbered<ToWorker>) => {
    if (job) post(message);
    else frozen.push(() => post(message));
  };

  const ask = async (call: WorkerCall) => {
    const asker = job;
    if (!asker) {
      frozen.push(() => void ask(call));
      return;
    }
    const started = clock.now();
    const deliver = (reply: Reply) => {
      if ('crash' in reply) die({ kind: 'crash', message: reply.crash });
      else if ('refuse' in reply) tell({ type: 'refuse', id: call.id, ...reply.refuse });
      else tell({ type: 'reply', id: call.id, status: reply.status, headers: reply.headers, body: reply.body });
    };
    await whileHolding(clock, `${call.method} ${call.path}`, async () => {
      try {
        const reply = await asker.call(call);
        if (!dead) clock.at(started + reply.ms, () => deliver(reply));
      } catch (error) {
        tell({ type: 'refuse', id: call.id, name: 'DeskError', message: messageOf(error) });
      }
    });
  };

  const idle = (waiting: number) => {
    if (job && waiting === 0) grace = setTimeout(rest, GRACE);
    else rest();
  };

  const hear = (message: FromWorker) => {
    if (message.type === 'call') void ask(message);
    else if (message.type === 'timer') {
      const ring = () => {
        timers.delete(message.id);
        tell({ type: 'ring', id: message.id });
      };
      timers.set(message.id, clock.at(clock.now() + message.ms, ring));
    } else if (message.type === 'untimer') {
      timers.get(message.id)?.cancel();
      timers.delete(message.id);
    } else if (message.type === 'log') job?.log(message.level, traced(message.text));
    else if (message.type === 'idle') {
      if (message.seq === seq) idle(message.waiting);
    } else if (message.invocation === job?.invocation) {
      if (message.type === 'threw') {
        const { error } = message;
        if (error.stack) job.log('error', traced(error.stack));
        finish({ kind: 'threw', error });
      } else finish({ kind: 'returned', value: message.value === undefined ? undefined : JSON.parse(message.value) });
    }
  };

  worker.on('message', hear);
  worker.on('error', (error: Error & { code?: string }) => {
    if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') die({ kind: 'memory', memoryMB });
    else die({ kind: 'crash', message: `The process ended: ${error.message}` });
  });
  worker.on('exit', () => die({ kind: 'crash', message: 'The process exited.' }));

  return {
    memoryMB,
    busy: () => job !== null,
    dead: () => dead,
    kill: () => die({ kind: 'crash', message: 'The desk was closed.' }),
    run: (next) =>
      new Promise((resolve) => {
        const deadline = clock.now() + next.seconds * 1000;
        const bell = clock.at(deadline, () => die({ kind: 'timeout', seconds: next.seconds }));
        job = next;
        end = (outcome) => {
          bell.cancel();
          resolve(outcome);
        };
        const { invocation, file, name, args, facts } = next;
        post({ type: 'start', invocation, file, name, args: JSON.stringify(args), facts, deadline });
        for (const thaw of frozen.splice(0)) thaw();
      }),
  };
};
