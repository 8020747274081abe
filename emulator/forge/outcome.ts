// How an invocation can end.

import type { Failure } from './worker/messages';

export type Outcome =
  | { kind: 'returned'; value: unknown }
  | { kind: 'threw'; error: Failure }
  | { kind: 'timeout'; seconds: number }
  | { kind: 'memory'; memoryMB: number }
  | { kind: 'crash'; message: string };

export const sentence = (outcome: Exclude<Outcome, { kind: 'returned' }>): string => {
  if (outcome.kind === 'threw') return outcome.error.message;
  if (outcome.kind === 'timeout') return `Function timed out after ${outcome.seconds} seconds.`;
  if (outcome.kind === 'memory') return `Function ran out of its ${outcome.memoryMB} MB of memory.`;
  return outcome.message;
};

/** The reasons for which the platform itself tries again. */
export const platformReason = (outcome: Outcome): string | null => {
  if (outcome.kind === 'timeout') return 'FUNCTION_TIME_OUT';
  if (outcome.kind === 'memory') return 'FUNCTION_OUT_OF_MEMORY';
  return outcome.kind === 'crash' ? 'FUNCTION_PLATFORM_UNKNOWN_ERROR' : null;
};
