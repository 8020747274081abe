// What the audit knows: the newest lines of one kind or of all, and older ones as far as somebody asked for them.

import { useCallback, useEffect, useRef, useState } from 'react';
import type { AuditPage, Deed } from '../../../src/contract';
import { ask } from '../ask';

export type Told = Extract<AuditPage, { state: 'audit' }>;

export const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const joined = (before: AuditPage | null, more: AuditPage): AuditPage =>
  before?.state === 'audit' && more.state === 'audit'
    ? { ...more, lines: [...before.lines, ...more.lines], names: { ...before.names, ...more.names } }
    : more;

export const useAudit = () => {
  const [view, setView] = useState<AuditPage | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [did, setDid] = useState<Deed | null>(null);
  const [reading, setReading] = useState(false);
  const asked = useRef(0);

  const read = useCallback(async (from: string | null, wanted: Deed | null): Promise<void> => {
    asked.current += 1;
    const turn = asked.current;
    setReading(true);
    const told = await ask('open-audit', { from, did: wanted }).catch((error: unknown) => reasonOf(error));
    if (turn !== asked.current) return;
    setReading(false);
    if (typeof told === 'string') return setFailure(told);
    setFailure(null);
    setView((before) => (from === null ? told : joined(before, told)));
  }, []);

  useEffect(() => void read(null, did), [read, did]);
  const older = () => {
    if (view?.state === 'audit' && view.next !== null) void read(view.next, did);
  };
  return { view, failure, reading, did, setDid, older, look: () => void read(null, did) };
};
