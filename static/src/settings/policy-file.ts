// Settings as a file. A file comes from anywhere, so nothing of it is taken over before all of it was looked at.

import type { PolicyFile, Refusal } from '../../../src/contract';
import type { Policy } from '../../../src/core/model/policy';

export const fileOf = (policy: Policy): string => {
  const file: PolicyFile = { format: 'backlog-vitals-policy', v: 1, policy };
  return `${JSON.stringify(file, null, 2)}\n`;
};

export type Taken = { policy: Policy } | { policy: null; refusals: readonly Refusal[] };

const NO_FILE: Taken = { policy: null, refusals: [] };

const parsed = (text: string): Partial<PolicyFile> | null => {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : null;
  } catch {
    return null;
  }
};

/** `refuse` is the judgement that saving makes, too. */
export const policyIn = (text: string, refuse: (policy: unknown) => readonly Refusal[]): Taken => {
  const file = parsed(text);
  if (file?.format !== 'backlog-vitals-policy' || file.v !== 1 || !file.policy) return NO_FILE;
  const refusals = refuse(file.policy);
  return refusals.length > 0 ? { policy: null, refusals } : { policy: file.policy };
};
