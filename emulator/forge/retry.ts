// An app asks to be called again by returning an InvocationError, which is a plain object on the wire.

import { at } from './limits';
import type { Outcome } from './outcome';
import { isObject, type Json } from './problem';

export interface Retry {
  retryAfter: number;
  retryReason: string;
  /** Any JSON; undefined where there is none or too much. */
  retryData: unknown;
}

const optionsOf = (outcome: Outcome): Json | null => {
  if (outcome.kind !== 'returned' || !isObject(outcome.value) || outcome.value._retry !== true) return null;
  return isObject(outcome.value.retryOptions) ? outcome.value.retryOptions : {};
};

const bytesOf = (data: unknown): number => (data === undefined ? 0 : Buffer.byteLength(JSON.stringify(data)));

export const retryOf = (outcome: Outcome): Retry | null => {
  const options = optionsOf(outcome);
  return (
    options && {
      retryAfter: Math.min(Math.max(1, Number(options.retryAfter) || 1), at('retryAfterSeconds')),
      retryReason: String(options.retryReason ?? 'FUNCTION_RETRY_REQUEST'),
      retryData: bytesOf(options.retryData) > at('retryDataBytes') ? undefined : options.retryData,
    }
  );
};

/** What the developer should hear of a retry that loses its data; null where none does. */
export const retryComplaint = (outcome: Outcome): string | null => {
  const bytes = bytesOf(optionsOf(outcome)?.retryData);
  return bytes > at('retryDataBytes')
    ? `retryData of the InvocationError has ${bytes} bytes, more than ${at('retryDataBytes')}: the retry comes without it.`
    : null;
};
