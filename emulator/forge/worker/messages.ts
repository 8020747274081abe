// What the desk and the thread that runs the app say to each other. Bodies travel as text, as they would over a wire.

export interface RuntimeFacts {
  contextAri: string;
  aaid: string | undefined;
  appContext: Record<string, unknown>;
  /** Says to realtime channels which page asked. */
  contextToken: string | undefined;
  traceId: string;
  handler: string;
}

export type ToWorker =
  | {
      type: 'start';
      seq: number;
      invocation: string;
      file: string;
      name: string;
      args: string;
      facts: RuntimeFacts;
      deadline: number;
    }
  | { type: 'reply'; seq: number; id: number; status: number; headers: Record<string, string>; body: string }
  | { type: 'refuse'; seq: number; id: number; name: string; message: string }
  | { type: 'ring'; seq: number; id: number };

export interface WorkerCall {
  type: 'call';
  id: number;
  door: 'forge' | 'fetch';
  /** What @forge/api says the call is; empty for fetch. */
  payload: Record<string, unknown>;
  path: string;
  method: string;
  headers: Record<string, string>;
  body: string | null;
}

export interface Failure {
  name: string;
  message: string;
  stack?: string;
}

export type FromWorker =
  | WorkerCall
  | { type: 'timer'; id: number; ms: number }
  | { type: 'untimer'; id: number }
  | { type: 'log'; level: string; text: string }
  | { type: 'returned'; invocation: string; value: string | undefined }
  | { type: 'threw'; invocation: string; error: Failure }
  /** Nothing to compute until the desk speaks; `waiting` calls and timers are out. */
  | { type: 'idle'; seq: number; waiting: number };

export interface WorkerData {
  clock: SharedArrayBuffer;
  codes: Record<string, string>;
  appDir: string;
  /** Where the SDK finds files that were packed with the code: its translations. */
  packed: string;
}
