// Who did what, and what the gate did: for those who may edit or administer, and only about items that they may see.

import type { AuditPage, AuditView, Deed } from '../contract';
import { DEEDS } from '../contract';
import { criterionNames } from '../core/readiness/criterion-names';
import { objectIn, stringIn } from '../jira/read/json';
import { AUDIT_DAYS, readAudit } from '../store/audit';
import type { AuditLine, AuditParts } from '../store/gate-records';
import { type Records, readRecords } from '../store/project';
import { rightsOrNone } from './open-page';
import { NotPossible } from './wishes';

const A_PAGE = 100;
const DAY = 86_400_000;

/** Where a page begins: how many lines of which part were told. */
interface From {
  part: number;
  told: number;
}

const fromIn = (value: unknown): From | null => {
  if (value === null || value === undefined) return null;
  const [, part, told] = /^(\d{1,9}):(\d{1,9})$/.exec(stringIn(value)) ?? [];
  if (part === undefined || told === undefined) throw new NotPossible('The audit has no such page.');
  return { part: Number(part), told: Number(told) };
};

const deedIn = (value: unknown): Deed | null => {
  if (value === null || value === undefined) return null;
  const deed = DEEDS.find((one) => one === value);
  if (!deed) throw new NotPossible('The audit has no such deed.');
  return deed;
};

const viewOf = (line: AuditLine): AuditView => ({
  issue: null,
  key: null,
  sprint: null,
  readiness: null,
  gaps: [],
  mode: null,
  reason: null,
  about: null,
  ...line,
});

const newestFirst = (a: AuditLine, b: AuditLine): number => b.at - a.at || (a.id < b.id ? 1 : -1);

interface Gathered {
  lines: AuditLine[];
  next: string | null;
}

/** Lines of that deed, newest first, part by part until the page is full. */
const gather = async (
  project: string,
  parts: AuditParts['parts'],
  from: From | null,
  did: Deed | null,
  now: number,
): Promise<Gathered> => {
  const open = [...parts].reverse().filter(({ part }) => from === null || part <= from.part);
  const lines: AuditLine[] = [];
  for (const { part } of open) {
    const skip = from?.part === part ? from.told : 0;
    const all = (await readAudit(project, part))
      .filter((line) => (did === null || line.did === did) && now - line.at <= AUDIT_DAYS * DAY)
      .sort(newestFirst);
    const room = A_PAGE - lines.length;
    lines.push(...all.slice(skip, skip + room));
    if (all.length > skip + room) return { lines, next: `${part}:${skip + room}` };
  }
  return { lines, next: null };
};

const askersView = async (
  project: string,
  { policy, audit }: Records,
  from: From | null,
  did: Deed | null,
  now: number,
) => {
  const { lines, next } = await gather(project, audit?.parts ?? [], from, did, now);
  const { visible } = await rightsOrNone(
    project,
    lines.flatMap(({ issue }) => issue ?? []),
  );
  return {
    state: 'audit' as const,
    lines: lines.filter(({ issue }) => !issue || visible.has(issue)).map(viewOf),
    names: criterionNames(policy),
    keptDays: AUDIT_DAYS,
    next,
  };
};

export const openAudit = async (project: string, payload: unknown, now: number): Promise<AuditPage> => {
  const it = objectIn(payload);
  const [from, did] = [fromIn(it?.from), deedIn(it?.did)];
  const [rights, records] = await Promise.all([
    rightsOrNone(project),
    readRecords(project, ['enrolled', 'policy', 'audit']),
  ]);
  if (!rights.browse || (!rights.edit && !rights.administer)) return { state: 'no-permission' };
  if (!records.enrolled) return { state: 'not-enrolled' };
  return await askersView(project, records, from, did, now);
};
