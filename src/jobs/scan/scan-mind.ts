// What one message of a scan keeps in mind from step to step. Everything in it can be read again; what differs from what
// is stored is written, and nothing else.

import { cancelKey } from '../../store/keys';
import { differing, type Put, readMany, writeMany, writeTogether } from '../../store/kvs';
import { type RecordName, type Records, recordKey, recordsIn } from '../../store/project';
import type { Frame, Ground, Scan } from '../../store/records';
import { SITE, type Spent, spentIn } from '../../store/site';
import { checkpoint, type Staged } from '../../store/stage';
import { EMPTY_FRAME } from '../settle/backlog-of';
import { SETTLED_RECORDS } from '../settle/settle-project';
import type { Work } from './scan-work';

/** A scan finds entries, too, and settles at its end. */
const NEEDED: readonly RecordName[] = [...SETTLED_RECORDS, 'gate'];
const TOGETHER = 20;
/** Written and not looked at again: fifty thousand cards need not be remembered. */
const BULK = /^(stage|page|shelf|order|alike):/;

export interface Mind {
  project: string;
  scan: Scan;
  records: Records;
  /** Records by key, as far as they were read or written. */
  stored: ReadonlyMap<string, unknown>;
  /** What one stretch of shelves is to hold. */
  stretch: { index: number; staged: readonly Staged[] } | null;
  work: Work | null;
  spent: Spent;
  /** Points that this message itself has spent. */
  points: number;
}

/** What a step makes of it. */
export type Step = (mind: Mind, now: number) => Promise<Mind>;

export const openMind = async (project: string, choose: (records: Records) => Scan | null): Promise<Mind | null> => {
  const keys = [...NEEDED.map((name) => recordKey(name, project)), cancelKey(project), SITE];
  const stored = await readMany(keys);
  const records = recordsIn(stored, project);
  const scan = choose(records);
  if (!records.enrolled || scan === null) return null;
  const spent = spentIn(stored.get(SITE));
  return { project, scan, records, stored, stretch: null, work: null, spent, points: 0 };
};

export const groundOf = ({ records }: Pick<Mind, 'records'>): Ground => {
  if (!records.ground) throw new Error('A scan that lost what it knew of its project');
  return records.ground;
};

export const frameIn = ({ records }: Pick<Mind, 'records'>): Frame => records.frame ?? EMPTY_FRAME;

export const alive = (scan: Scan, now: number): Scan => ({ ...scan, beatAt: now, pausedUntil: null, tries: 0 });

export const write = async (puts: readonly Put[]): Promise<void> => {
  if (puts.length <= TOGETHER) await writeTogether({ put: [...puts], drop: [] });
  else await writeMany(puts);
};

/** There is something that would be lost if this message died. */
const isWorthResuming = ({ kind, staged, late }: Scan): boolean =>
  kind === 'full' || staged.lists > 0 || late.length > 0;

/** Writes what differs and, where there is something to resume, how far the scan is. */
export const save = async (mind: Mind, puts: readonly Put[], always = false): Promise<Mind> => {
  const resumable = always || isWorthResuming(mind.scan) ? [checkpoint(mind.project, mind.scan)] : [];
  const news = differing(mind.stored, [...puts, ...resumable]);
  await write(news);
  const records = news.filter(({ key }) => !BULK.test(key));
  return { ...mind, stored: new Map([...mind.stored, ...records.map(({ key, value }) => [key, value] as const)]) };
};
