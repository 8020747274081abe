// A reason that the gate gave itself, which is said in the reader's words; what people wrote is quoted.

import { type AuditView, SPARED, type Spared } from '../../../src/contract';

export const sparedIn = ({ did, reason }: Pick<AuditView, 'did' | 'reason'>): Spared | undefined =>
  did === 'let-through' || did === 'warned' || did === 'returned' ? SPARED.find((one) => one === reason) : undefined;
