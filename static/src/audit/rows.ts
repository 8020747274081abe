// All lines of the audit for a file: read to the end, or as far as a spreadsheet is still of use.

import type { AuditPage, AuditView, CriterionNames, Deed } from '../../../src/contract';
import { ask } from '../ask';

const MOST = 20_000;

export interface AllLines {
  lines: AuditView[];
  names: CriterionNames;
  /** There are older ones. */
  more: boolean;
}

export const readAll = async (did: Deed | null): Promise<AllLines> => {
  const all: AllLines = { lines: [], names: {}, more: false };
  let from: string | null = null;
  do {
    const told: AuditPage = await ask('open-audit', { from, did });
    if (told.state !== 'audit') return all;
    all.lines.push(...told.lines);
    Object.assign(all.names, told.names);
    from = told.next;
  } while (from !== null && all.lines.length < MOST);
  return { ...all, more: from !== null };
};
