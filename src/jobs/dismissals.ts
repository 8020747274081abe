// What holds of dismissals wherever they are asked about.

import type { AuditLine } from '../store/gate-records';
import type { KeptDismissal } from '../store/records';

/** What one value holds, however long the reasons are. */
export const MOST_DISMISSALS = 150;

/** What the audit says of it. */
export const lineOf = (
  { issue, key, check, by, at, reason }: Pick<KeptDismissal, 'issue' | 'key' | 'check' | 'by' | 'at' | 'reason'>,
  did: 'dismissed' | 'restored',
): AuditLine => ({ id: `${did}:${issue}:${check}:${at}`, at, by, did, issue, key, reason, about: check });

export const holding = (dismissals: readonly KeptDismissal[], now: number): KeptDismissal[] =>
  dismissals.filter(({ until }) => until === null || until > now);
