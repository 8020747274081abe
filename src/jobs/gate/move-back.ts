// *Return*: items go back to where they came from, fifty at a time. One that is no longer where the entry put it is not
// touched: somebody else, or this very act before a crash, has moved it.

import type { Sprint } from '../../core/model/backlog';
import type { Entry } from '../../core/model/entry';
import { MOVED_AT_ONCE, moveToBacklog, moveToSprint } from '../../jira/move';
import type { Outcome, Waiting } from '../../store/gate-records';
import type { Records } from '../../store/project';
import type { Seen } from './decide-entries';

type Frame = Records['frame'];

/** The sprint it came from, if that is still open; null: the backlog. */
export const targetOf = ({ from, sprint }: Entry, frame: Frame): Sprint | null =>
  from === null || from === undefined || from === sprint.id
    ? null
    : (frame?.sprints.find(({ id }) => id === from) ?? null);

export interface Around {
  frame: Frame;
  seen: ReadonlyMap<string, Seen>;
  clock: () => number;
}

const ended = (waiting: Waiting, outcome: Outcome, at: number): Waiting => ({ ...waiting, step: 'done', outcome, at });
const moved = (waiting: Waiting, at: number): Waiting => ({ ...waiting, step: 'telling', at });

/** What may be moved, and what an interrupted act has moved already. */
const looked = (waiting: Waiting, { seen, clock }: Around): Waiting => {
  if (waiting.step !== 'moving') return waiting;
  const now = seen.get(waiting.entry.id);
  if (now?.where) return waiting;
  return now?.takenOut ? moved(waiting, clock()) : ended(waiting, 'left', clock());
};

const send = async (target: Sprint | null, issues: readonly string[]): Promise<ReadonlySet<string>> =>
  target === null ? await moveToBacklog(issues) : await moveToSprint(target.id, issues);

const isFinal = (error: unknown): boolean =>
  error instanceof Error && ['Forbidden', 'Missing', 'Malformed'].includes(error.name);

/** One that Jira does not take must not keep the others from being moved. */
const refusedOf = async (target: Sprint | null, issues: readonly string[]): Promise<ReadonlySet<string>> => {
  try {
    return await send(target, issues);
  } catch (error) {
    if (!isFinal(error)) throw error;
    if (issues.length === 1) return new Set(issues);
    const refused = new Set<string>();
    for (const issue of issues) for (const one of await refusedOf(target, [issue])) refused.add(one);
    return refused;
  }
};

export const moveBack = async (
  all: readonly Waiting[],
  around: Around,
  progress: (entries: Waiting[]) => void,
): Promise<Waiting[]> => {
  let entries = all.map((one) => looked(one, around));
  const open = entries.filter(({ step }) => step === 'moving');
  const targets = new Map(
    open.map(({ entry }) => [targetOf(entry, around.frame)?.id ?? 0, targetOf(entry, around.frame)]),
  );
  for (const [id, target] of targets) {
    const group = open.filter(({ entry }) => (targetOf(entry, around.frame)?.id ?? 0) === id);
    for (let start = 0; start < group.length; start += MOVED_AT_ONCE) {
      const some = new Set(group.slice(start, start + MOVED_AT_ONCE).map(({ entry }) => entry.id));
      const issues = [...new Set(open.filter(({ entry }) => some.has(entry.id)).map(({ entry }) => entry.issue))];
      const refused = await refusedOf(target, issues);
      entries = entries.map((one) => {
        if (!some.has(one.entry.id)) return one;
        return refused.has(one.entry.issue) ? ended(one, 'forbidden', around.clock()) : moved(one, around.clock());
      });
      progress(entries);
    }
  }
  return entries;
};
