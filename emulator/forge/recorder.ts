// Everything the app asked of the platform, in order, and what it asked for that the desk does not model.

import type { Call } from '../wall';

export interface Log {
  at: number;
  invocation: string;
  function: string;
  level: string;
  text: string;
}

/** One run of a function, as the inspector shows it. */
export interface Run {
  at: number;
  invocation: string;
  function: string;
  module: string;
  ms: number;
  outcome: string;
  message?: string;
}

export interface Recorder {
  calls: Call[];
  logs: Log[];
  runs: Run[];
  /** What answered 501, by name. */
  unmodelled: string[];
  call(call: Call): void;
  log(log: Log): void;
  run(run: Run): void;
  missing(name: string): void;
  clear(): void;
  onCall(listener: (call: Call) => void): void;
  onRun(listener: (run: Run) => void): void;
}

export const openRecorder = (): Recorder => {
  const listeners: ((call: Call) => void)[] = [];
  const waiters: ((run: Run) => void)[] = [];
  const recorder: Recorder = {
    calls: [],
    logs: [],
    runs: [],
    unmodelled: [],
    call(call) {
      recorder.calls.push(call);
      for (const listener of listeners) listener(call);
    },
    log: (log) => void recorder.logs.push(log),
    run(run) {
      recorder.runs.push(run);
      for (const waiter of waiters) waiter(run);
    },
    missing: (name) => void recorder.unmodelled.push(name),
    clear() {
      for (const list of [recorder.calls, recorder.logs, recorder.runs, recorder.unmodelled]) list.length = 0;
    },
    onCall: (listener) => void listeners.push(listener),
    onRun: (waiter) => void waiters.push(waiter),
  };
  return recorder;
};
