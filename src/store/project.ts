// The small records of a project, read together and written one by one or as a transaction.

import type { OutcomeView } from '../contract';
import { DEFAULT_POLICY, type Policy } from '../core/model/policy';
import type { SprintFates } from '../core/model/proof';
import type { Report } from '../core/model/report';
import { REPORT_VERSION } from '../core/model/report';
import type { AuditParts, Gate, KeptOverride, KeptTick, Matches, Published } from './gate-records';
import {
  auditKey,
  boardKey,
  dismissalsKey,
  ENROLLED,
  enrolledKey,
  entriesKey,
  everythingOf,
  frameKey,
  gateKey,
  groundKey,
  historyKey,
  matchesKey,
  orderKey,
  outcomesKey,
  overridesKey,
  policyKey,
  publishedKey,
  refinedKey,
  reportKey,
  scanKey,
  settleKey,
  singlesOf,
  standingKey,
  ticksKey,
} from './keys';
import { dropMany, eachUnder, type Put, readMany, writeTogether } from './kvs';
import { pack, unpack } from './pack';
import type {
  Enrolled,
  Entry,
  Frame,
  Ground,
  KeptDismissal,
  KeptPolicy,
  Point,
  Scan,
  Settling,
  Standing,
} from './records';

export interface Records {
  enrolled: Enrolled | null;
  policy: Policy;
  /** How often it was saved. */
  policyVersion: number;
  ground: Ground | null;
  frame: Frame | null;
  scan: Scan | null;
  report: Report | null;
  history: Point[];
  standing: Standing | null;
  entries: Entry[];
  /** Newest first. */
  dismissals: KeptDismissal[];
  audit: AuditParts | null;
  gate: Gate | null;
  overrides: KeptOverride[];
  ticks: KeptTick[];
  matches: Matches | null;
  published: Published | null;
  /** Newest first. */
  outcomes: SprintFates[];
  /** What refinement came to, newest first. */
  refined: OutcomeView[];
  settling: Settling | null;
}

const KEYS = {
  enrolled: enrolledKey,
  policy: policyKey,
  ground: groundKey,
  frame: frameKey,
  scan: scanKey,
  report: reportKey,
  history: historyKey,
  standing: standingKey,
  entries: entriesKey,
  dismissals: dismissalsKey,
  audit: auditKey,
  gate: gateKey,
  overrides: overridesKey,
  ticks: ticksKey,
  matches: matchesKey,
  published: publishedKey,
  outcomes: outcomesKey,
  refined: refinedKey,
  settling: settleKey,
};

export type RecordName = keyof typeof KEYS;
export const recordKey = (name: RecordName, project: string): string => KEYS[name](project);

const versioned = <T extends { v: number }>(value: unknown, version: T['v']): T | null =>
  typeof value === 'object' && value !== null && (value as T).v === version ? (value as T) : null;
const packed = (value: unknown): unknown => (typeof value === 'string' ? unpack(value) : null);
const listed = <T>(value: unknown): T[] => (Array.isArray(value) ? (value as T[]) : []);

/** Reads records out of what a batch brought. */
export const recordsIn = (found: ReadonlyMap<string, unknown>, project: string): Records => {
  const at = (name: RecordName): unknown => found.get(recordKey(name, project));
  const kept = versioned<KeptPolicy>(at('policy'), 1);
  return {
    enrolled: versioned<Enrolled>(at('enrolled'), 1),
    policy: { ...DEFAULT_POLICY, ...kept?.policy },
    policyVersion: kept?.version ?? 0,
    ground: versioned<Ground>(at('ground'), 1),
    frame: versioned<Frame>(packed(at('frame')), 1),
    scan: versioned<Scan>(at('scan'), 1),
    report: versioned<Report>(packed(at('report')), REPORT_VERSION),
    history: listed<Point>(at('history')),
    standing: versioned<Standing>(packed(at('standing')), 1),
    entries: listed<Entry>(packed(at('entries'))),
    dismissals: listed<KeptDismissal>(packed(at('dismissals'))),
    audit: versioned<AuditParts>(at('audit'), 1),
    gate: versioned<Gate>(packed(at('gate')), 1),
    overrides: listed<KeptOverride>(packed(at('overrides'))),
    ticks: listed<KeptTick>(packed(at('ticks'))),
    matches: versioned<Matches>(packed(at('matches')), 1),
    published: versioned<Published>(packed(at('published')), 1),
    outcomes: listed<SprintFates>(packed(at('outcomes'))),
    refined: listed<OutcomeView>(packed(at('refined'))),
    settling: versioned<Settling>(at('settling'), 1),
  };
};

export const readRecords = async (project: string, names: readonly RecordName[]): Promise<Records> =>
  recordsIn(await readMany(names.map((name) => recordKey(name, project))), project);

const PLAIN: readonly RecordName[] = ['enrolled', 'policy', 'ground', 'scan', 'history', 'audit', 'settling'];

export const putRecord = <N extends Exclude<RecordName, 'policy'>>(
  project: string,
  name: N,
  value: Records[N],
): Put => ({
  key: recordKey(name, project),
  value: PLAIN.includes(name) ? value : pack(value),
});

export const putPolicy = (project: string, policy: Policy, version: number): Put => ({
  key: policyKey(project),
  value: { v: 1, version, policy } satisfies KeptPolicy,
});

/** Ranked ids, most important first, in parts that each fit a value. */
const IDS_A_PART = 15_000;

export const putOrder = (project: string, ids: readonly string[]): Put[] =>
  Array.from({ length: Math.ceil(ids.length / IDS_A_PART) }, (_, part) => ({
    key: orderKey(project, part),
    value: pack(ids.slice(part * IDS_A_PART, (part + 1) * IDS_A_PART)),
  }));

export const orderKeys = (project: string, parts: number): string[] =>
  Array.from({ length: parts }, (_, part) => orderKey(project, part));

export const orderIn = (found: ReadonlyMap<string, unknown>, project: string, parts: number): string[] =>
  orderKeys(project, parts).flatMap((key) => listed<string>(packed(found.get(key))));

export const readOrder = async (project: string, parts: number): Promise<string[]> =>
  parts === 0 ? [] : orderIn(await readMany(orderKeys(project, parts)), project, parts);

export async function* eachEnrolled(): AsyncGenerator<string> {
  for await (const { key } of eachUnder(ENROLLED)) yield key.slice(ENROLLED.length);
}

/** Everything that was ever kept of a project. */
export const forgetAll = async (project: string): Promise<void> => {
  const { frame } = await readRecords(project, ['frame']);
  for (const { id } of frame?.boards ?? []) await leaveBoard(id, project);
  for (const prefix of everythingOf(project)) {
    const keys: string[] = [];
    for await (const { key } of eachUnder(prefix)) keys.push(key);
    await dropMany(keys);
  }
  await dropMany(singlesOf(project));
};

/** Enrolled or not: whoever acts on it looks. */
export const projectsOfBoard = async (board: number): Promise<string[]> => {
  const key = boardKey(board);
  return listed<string>((await readMany([key])).get(key));
};

/** Several projects may share a board. */
export const putBoard = async (board: number, project: string): Promise<Put> => ({
  key: boardKey(board),
  value: [...new Set([...(await projectsOfBoard(board)), project])],
});

const leaveBoard = async (board: number, project: string): Promise<void> => {
  const others = (await projectsOfBoard(board)).filter((one) => one !== project);
  const key = boardKey(board);
  await writeTogether(others.length > 0 ? { put: [{ key, value: others }], drop: [] } : { put: [], drop: [key] });
};
