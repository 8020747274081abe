// Lines of an audit and proofs that the page may be told. Every text in them was written for these tests.

import type { AuditPage, AuditView, Deed, ProofView } from '../../../src/contract';
import { DEEDS } from '../../../src/contract';

export const NOW = Date.UTC(2026, 4, 12, 9, 30);
const HOUR = 3_600_000;

type Audit = Extract<AuditPage, { state: 'audit' }>;
type Proven = Extract<ProofView, { state: 'proof' }>;

/** What a formula would look like, had somebody written one into a reason. */
export const HOSTILE = '=HYPERLINK("https://bad.example","Click")';

export const line = (at: number, did: Deed, wish: Partial<AuditView> = {}): AuditView => ({
  id: `line-${at}`,
  at: NOW - at * HOUR,
  by: 'ada',
  did,
  issue: String(10_000 + at),
  key: `BARK-${at}`,
  sprint: null,
  readiness: null,
  gaps: [],
  mode: null,
  reason: null,
  about: null,
  ...wish,
});

const sprint = { id: 14, name: 'Sprint 14' };
const stood = { sprint, readiness: 'not-ready' as const, gaps: ['missing-estimate', 'tick:t1'] };

const BY_DEED: Partial<Record<Deed, Partial<AuditView>>> = {
  entered: stood,
  warned: { ...stood, by: null, mode: 'warn' },
  returned: { ...stood, by: null, mode: 'return' },
  overridden: { ...stood, reason: HOSTILE },
  'let-through': { sprint, readiness: 'unknown', by: null, mode: 'return' },
  ticked: { about: 'tick:t1' },
  dismissed: { about: 'open-question', reason: 'The owner asked for exactly this.', by: 'nobody-knows' },
  'saved-policy': { issue: null, key: null },
};

export const AUDIT: Audit = {
  state: 'audit',
  lines: DEEDS.map((did, at) => line(at, did, BY_DEED[did])),
  names: { 'tick:t1': 'Security has looked at it' },
  keptDays: 400,
  next: null,
};

export const PROVEN: Proven = {
  state: 'proof',
  now: NOW,
  proof: {
    ready: { entered: 24, finished: 20, spilled: 4, cycleDays: 3.5 },
    unready: { entered: 16, finished: 7, spilled: 9, cycleDays: 6 },
    says: 'difference',
    bypass: [
      { sprint: 13, name: 'Sprint 13', entered: 20, bypassed: 3, unready: 6 },
      { sprint: 12, name: 'Sprint 12', entered: 20, bypassed: 0, unready: 10 },
    ],
  },
};

export const TOO_FEW: Proven = {
  ...PROVEN,
  proof: {
    ready: { entered: 1, finished: 1, spilled: 0, cycleDays: null },
    unready: { entered: 0, finished: 0, spilled: 0, cycleDays: null },
    says: 'too-few',
    bypass: [],
  },
};
