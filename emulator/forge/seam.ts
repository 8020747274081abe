// The one door out of the app: finds the service a call is for, lets faults strike, times the answer and records it.

import { type Answer, unmodelled } from './answer';
import { faultAnswer } from './faults';
import type { Seam } from './invoke';
import { type Service, takes } from './latency';
import type { Reply } from './sandbox';
import type { Running, Shared } from './state';
import type { WorkerCall } from './worker/messages';

/** A service of the platform. Returns null for a call that is not its own. */
export interface Door {
  service: Service;
  mine(call: WorkerCall): boolean;
  answer(running: Running, call: WorkerCall): Promise<Answer> | Answer;
}

const nameOf = ({ payload, path, method }: WorkerCall): string =>
  `${String(payload.type ?? 'fetch')} ${String(payload.remote ?? payload.service ?? payload.model ?? '')} ${method} ${path}`;

const providerOf = ({ payload }: WorkerCall): 'app' | 'user' | 'none' =>
  payload.provider === 'app' || payload.provider === 'user' ? payload.provider : 'none';

const bytesOf = (call: WorkerCall, answer: Answer): number =>
  Buffer.byteLength(call.body ?? '') + Buffer.byteLength(answer.body);

const NEVER = 10 * 365 * 24 * 3600 * 1000;

export const openSeam = (shared: Shared, doors: Door[]): Seam => {
  const record = (running: Running, call: WorkerCall, service: Service, started: number, answer: Answer, ms: number) =>
    shared.recorder.call({
      at: started,
      invocation: running.id,
      function: running.function,
      service,
      as: providerOf(call),
      method: call.method,
      path: call.path,
      status: answer.status,
      points: answer.points ?? 0,
      bytes: bytesOf(call, answer),
      ms: Math.round(ms),
    });

  return async (running, call): Promise<Reply> => {
    const door = doors.find((one) => one.mine(call));
    const service = door?.service ?? 'other';
    const started = shared.clock.now();
    const begun = performance.now();
    running.calls += 1;
    const fault = shared.faults.strike({ service, path: call.path, function: running.function });
    const struck = fault && faultAnswer(fault, service);
    let answer: Answer;
    if (struck) answer = struck;
    else if (door) answer = await door.answer(running, call);
    else answer = unmodelled(nameOf(call));
    if (answer.status === 501) shared.recorder.missing(nameOf(call));
    const bytes = bytesOf(call, answer);
    const slow = fault?.kind === 'slow' ? (fault.ms ?? 5_000) : 0;
    const ms = shared.clock.mode === 'live' ? slow : takes(shared.latency, service, bytes) + slow;
    record(running, call, service, started, answer, shared.clock.mode === 'live' ? performance.now() - begun : ms);
    if (fault?.kind === 'timeout') return { ...answer, ms: NEVER };
    if (answer.refuse) return { ms, refuse: answer.refuse };
    return fault?.kind === 'crash' ? { ms, crash: 'The process ended by an injected fault.' } : { ...answer, ms };
  };
};
