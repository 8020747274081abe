// An app asks to be called again by returning an InvocationError, which is a plain object on the wire.

import { at } from './limits';
import type { Outcome } from './outcome';
import { isObject, type Json } from './problem';

export interface Retry {
  retryAfter: number;
  retryReason: string;
  retryData: Json | undefined;
}

export const retryOf = (outcome: Outcome): Retry | null => {
  if (outcome.kind !== 'returned' || !isObject(outcome.value) || outcome.value._retry !== true) return null;
  const options = isObject(outcome.value.retryOptions) ? outcome.value.retryOptions : {};
  const data = options.retryData;
  const fits = isObject(data) && Buffer.byteLength(JSON.stringify(data)) <= at('retryDataBytes');
  return {
    retryAfter: Math.min(Math.max(1, Number(options.retryAfter) || 1), at('retryAfterSeconds')),
    retryReason: String(options.retryReason ?? 'FUNCTION_RETRY_REQUEST'),
    retryData: fits ? data : undefined,
  };
};
