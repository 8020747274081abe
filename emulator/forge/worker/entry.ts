// The thread an app runs in: one invocation at a time, warm between them, as a Forge function is.
// It knows nothing of Jira or storage; whatever leaves it, it asks the desk for.

import { createRequire, Module } from 'node:module';
import { Socket } from 'node:net';
import { join } from 'node:path';
import { format, type InspectOptions, inspect } from 'node:util';
import { parentPort, workerData } from 'node:worker_threads';
import { installDoors, responseOf } from './doors';
import type { FromWorker, ToWorker, WorkerData } from './messages';
import { runtimeOf } from './runtime';
import { deskNow, installDate, installTimers } from './time';

const { clock, codes, appDir, packed } = workerData as WorkerData;
const port = parentPort!;
const realTimeout = setTimeout;
const send = (message: FromWorker) => port.postMessage(message);

const now = deskNow(clock);
installDate(now);
const timers = installTimers(send);

let invocation = '';
let lastCall = 0;
const calls = new Map<number, { resolve: (response: Response) => void; reject: (error: Error) => void }>();

installDoors(
  (call) =>
    new Promise((resolve, reject) => {
      const id = ++lastCall;
      calls.set(id, { resolve, reject });
      send({ type: 'call', id, ...call });
    }),
);

Socket.prototype.connect = () => {
  throw new Error('Connections other than fetch are not modelled by the desk.');
};

for (const level of ['log', 'info', 'warn', 'error', 'debug', 'trace'] as const)
  console[level] = (...values: unknown[]) => send({ type: 'log', level, text: format(...values) });
console.dir = (value: unknown, options?: InspectOptions) =>
  send({ type: 'log', level: 'log', text: inspect(value, options) });

const loaded = new Map<string, Record<string, unknown>>();

const load = (file: string): Record<string, unknown> => {
  const found = loaded.get(file);
  if (found) return found;
  const path = join(appDir, 'src', `${file}.cjs`);
  const module = new Module(path) as Module & { _compile(code: string, path: string): void };
  module.require = createRequire(path);
  module._compile(codes[file]!, path);
  const exported = module.exports as Record<string, unknown>;
  loaded.set(file, exported);
  return exported;
};

const failureOf = (error: unknown) =>
  error instanceof Error
    ? { name: error.name, message: error.message, stack: error.stack ?? '' }
    : { name: 'Error', message: typeof error === 'string' ? error : (JSON.stringify(error) ?? String(error)) };

const run = async (message: Extract<ToWorker, { type: 'start' }>) => {
  invocation = message.invocation;
  const runtime = runtimeOf(invocation, message.facts, message.deadline, now, packed);
  Object.assign(globalThis, { __forge_runtime__: runtime });
  try {
    const exported = load(message.file);
    const handler = exported[message.name];
    if (typeof handler !== 'function') {
      const names = Object.keys(exported).join(', ') || 'nothing';
      throw new Error(`src/${message.file} exports no "${message.name}", only: ${names}.`);
    }
    const value: unknown = await handler(...(JSON.parse(message.args) as unknown[]));
    send({ type: 'returned', invocation: message.invocation, value: JSON.stringify(value) });
  } catch (error) {
    send({ type: 'threw', invocation: message.invocation, error: failureOf(error) });
  }
};

const answer = (message: Extract<ToWorker, { type: 'reply' | 'refuse' }>) => {
  const call = calls.get(message.id);
  calls.delete(message.id);
  if (message.type === 'reply') call?.resolve(responseOf(message.status, message.headers, message.body));
  else call?.reject(Object.assign(new Error(message.message), { name: message.name }));
};

// Files and closing handles keep a thread busy without the desk hearing of it; ports and our own timers do not.
const RESTING = new Set(['MessagePort', 'Immediate']);
let generation = 0;

const whenIdle = (seq: number, mine: number) => {
  if (mine !== generation) return;
  const busy = process.getActiveResourcesInfo().some((kind) => !RESTING.has(kind));
  // Inside its own timer a thread always looks busy.
  if (busy) realTimeout(() => setImmediate(whenIdle, seq, mine), 1);
  else send({ type: 'idle', seq, waiting: calls.size + timers.size() });
};

port.on('message', (message: ToWorker) => {
  const mine = ++generation;
  if (message.type === 'start') void run(message);
  else if (message.type === 'ring') timers.ring(message.id);
  else answer(message);
  setImmediate(() => setImmediate(whenIdle, message.seq, mine));
});
