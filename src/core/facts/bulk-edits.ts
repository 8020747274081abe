// Edits that one account made to many issues in one go: a bulk change, a script, a migration. They move `updated` on
// every issue and are nobody's attention to any of them.

import type { Change, Reading } from '../model/reading';

/** Told by change id, and by author and time for comments, which carry no id here. */
export type BulkEdits = ReadonlySet<string>;

/** As many issues in a row make it one operation. */
const ISSUES = 10;
/** Nobody reads, decides and makes the same edit faster than this; a bulk change writes several issues a second. */
const GAP = 20_000;
/** And nobody edits issue after issue at this pace, whatever is edited: one operation changes on each only what differs. */
const ANY_GAP = 3_000;

interface Step {
  id: string;
  issue: string;
  at: number;
}

export const commentId = (author: string, at: number): string => `comment:${author}:${at}`;

const kindOfEdit = (change: Change): string =>
  change.items
    .map((item) => item.field)
    .sort()
    .join('+');

function into(runs: Map<string, Step[]>, hand: string, step: Step): void {
  const run = runs.get(hand);
  if (run) run.push(step);
  else runs.set(hand, [step]);
}

function mark(bulk: Set<string>, steps: Step[], gap: number): void {
  steps.sort((a, b) => a.at - b.at);
  let from = 0;
  for (let at = 1; at <= steps.length; at += 1) {
    const here = steps[at];
    const before = steps[at - 1];
    if (here && before && here.at - before.at <= gap) continue;
    const run = steps.slice(from, at);
    if (new Set(run.map((step) => step.issue)).size >= ISSUES) for (const step of run) bulk.add(step.id);
    from = at;
  }
}

/** Looks across readings, because one issue alone cannot tell a bulk edit from a careful one. */
export function bulkEdits(readings: Iterable<Pick<Reading, 'id' | 'changes' | 'comments'>>): BulkEdits {
  const runs = new Map<string, Step[]>();
  const hands = new Map<string, Step[]>();
  for (const { id: issue, changes, comments } of readings) {
    for (const change of changes ?? []) {
      if (!change.author) continue;
      const step = { id: change.id, issue, at: change.at };
      into(runs, `${change.author.accountId} ${kindOfEdit(change)}`, step);
      into(hands, change.author.accountId, step);
    }
    for (const { author, at } of comments ?? [])
      if (author) into(runs, author.accountId, { id: commentId(author.accountId, at), issue, at });
  }
  const bulk = new Set<string>();
  for (const steps of runs.values()) mark(bulk, steps, GAP);
  for (const steps of hands.values()) mark(bulk, steps, ANY_GAP);
  return bulk;
}
