// Who did what, and why: lines in parts that are only ever added to. Which parts there are is a small record of its own,
// so that a line costs one read and two writes however long the story is.

import type { AuditLine, AuditParts } from './gate-records';
import { auditPartKey } from './keys';
import { dropMany, type Put, readMany, writeTogether } from './kvs';
import { pack, unpack } from './pack';
import { putRecord } from './project';

/** Days that a line is kept. */
export const AUDIT_DAYS = 400;
const DAY = 86_400_000;
/** Long reasons and gaps and all, a part stays well inside one value. */
const LINES_A_PART = 600;

const NO_PARTS: AuditParts = { v: 1, parts: [] };

const linesIn = (stored: unknown): AuditLine[] => (typeof stored === 'string' ? (unpack(stored) as AuditLine[]) : []);

export const readAudit = async (project: string, part: number): Promise<AuditLine[]> => {
  const key = auditPartKey(project, part);
  return linesIn((await readMany([key])).get(key));
};

const monthOf = (at: number): number => {
  const date = new Date(at);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
};

const partOf = (part: number, lines: readonly AuditLine[], now: number): AuditParts['parts'][number] => ({
  part,
  month: monthOf(now),
  last: Math.max(...lines.map(({ at }) => at)),
  lines: lines.length,
});

/** What to write. A line that is there already is not added again: messages come twice. */
export const appendAudit = async (
  project: string,
  index: AuditParts | null,
  lines: readonly AuditLine[],
  now: number,
): Promise<Put[]> => {
  if (lines.length === 0) return [];
  const { parts } = index ?? NO_PARTS;
  const tail = parts.at(-1);
  const before = parts.at(-2);
  const keys = [tail, before].flatMap((one) => (one ? [auditPartKey(project, one.part)] : []));
  const found = await readMany(keys);
  const told = keys.map((key) => linesIn(found.get(key)));
  const known = new Set(told.flat().map(({ id }) => id));
  const fresh = lines.filter(({ id }) => !known.has(id) && known.add(id));
  if (fresh.length === 0) return [];
  const open = tail && tail.month === monthOf(now) && tail.lines < LINES_A_PART ? tail : null;
  const all = open ? [...(told[0] ?? []), ...fresh] : fresh;
  const first = open ? open.part : (tail?.part ?? -1) + 1;
  const groups = Array.from({ length: Math.ceil(all.length / LINES_A_PART) }, (_, at) =>
    all.slice(at * LINES_A_PART, (at + 1) * LINES_A_PART),
  );
  const added = groups.map((group, at) => partOf(first + at, group, now));
  return [
    ...groups.map((group, at) => ({ key: auditPartKey(project, first + at), value: pack(group) })),
    putRecord(project, 'audit', { v: 1, parts: [...parts.filter((one) => one !== open), ...added] }),
  ];
};

/** Parts that are too old to be kept go, the lines first: an index without lines does no harm. */
export const dropOldAudit = async (project: string, index: AuditParts | null, now: number): Promise<AuditParts> => {
  const { parts } = index ?? NO_PARTS;
  const old = parts.filter(({ last }) => now - last > AUDIT_DAYS * DAY);
  const left: AuditParts = { v: 1, parts: parts.filter((one) => !old.includes(one)) };
  if (old.length === 0) return left;
  await dropMany(old.map(({ part }) => auditPartKey(project, part)));
  await writeTogether({ put: [putRecord(project, 'audit', left)], drop: [] });
  return left;
};

/** All that is kept, for forgetting somebody. */
export const readAllAudit = async (project: string, index: AuditParts | null): Promise<Map<string, AuditLine[]>> => {
  const keys = (index?.parts ?? []).map(({ part }) => auditPartKey(project, part));
  const found = await readMany(keys);
  return new Map(keys.map((key) => [key, linesIn(found.get(key))]));
};

export const putAudit = (key: string, lines: readonly AuditLine[]): Put => ({ key, value: pack(lines) });
