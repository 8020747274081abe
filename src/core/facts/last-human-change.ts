// When a person last did something to an item that shows they thought about it: wrote a comment, changed what it says,
// how big or important it is, or moved it on. Rank, release, sprint and link moves, bulk edits, apps and automation
// prove nothing of the kind, and `updated` moves with all of them.

import type { Card } from '../model/card';
import type { Policy } from '../model/policy';
import type { Change, Person, Reading } from '../model/reading';
import { type BulkEdits, commentId } from './bulk-edits';

/** As much of an issue as its history needs. */
export type Lived = Pick<Reading, 'created' | 'updated' | 'comments' | 'changes'>;

type Touched = Pick<Card, 'updated' | 'touched'>;

const MEANINGFUL = new Set([
  'summary',
  'description',
  'environment',
  'attachment',
  'comment',
  'status',
  'resolution',
  'priority',
  'estimate',
  'acceptance',
  'timeoriginalestimate',
  'timeestimate',
  'story points',
  'story point estimate',
]);

const NONE: BulkEdits = new Set();

const human = (author: Person | null): author is Person => author !== null && author.kind !== 'app';

function means(change: Change, policy: Policy, bulk: BulkEdits): boolean {
  if (!human(change.author) || bulk.has(change.id)) return false;
  return change.items.some(
    ({ field }) =>
      MEANINGFUL.has(field.toLowerCase()) || field === policy.estimateField || policy.acceptanceFields.includes(field),
  );
}

/** A comment whose author is gone or anonymous is still somebody's; a change without an author is the system's. */
const speaks = (author: Person | null, at: number, bulk: BulkEdits): boolean =>
  author === null || (author.kind !== 'app' && (bulk.size === 0 || !bulk.has(commentId(author.accountId, at))));

/** How far after the last certain change `updated` may lie and still be the same save. */
const SAME_SAVE = 60_000;

export function lastHumanChange(reading: Lived, policy: Policy, bulk: BulkEdits = NONE): Card['touched'] {
  let certain = reading.created;
  for (const { author, at } of reading.comments ?? []) if (at > certain && speaks(author, at, bulk)) certain = at;
  for (const change of reading.changes ?? [])
    if (change.at > certain && means(change, policy, bulk)) certain = change.at;
  if (reading.changes !== null && reading.comments !== null) return { at: certain, certain: true };
  // Not everything was read: nothing can have happened after `updated`, nor before what is known.
  if (reading.updated <= certain + SAME_SAVE) return { at: certain, certain: true };
  return { at: reading.updated, certain: false, atLeast: certain };
}

/**
 * What one history alone takes for a careful edit may have been told from a bulk edit before, among its neighbours: what
 * was known then is not judged anew, unless it is now seen to be older still.
 */
export function touchedSince(card: Touched, known: Touched | undefined): Card['touched'] {
  if (!known?.touched.certain) return card.touched;
  if (!card.touched.certain) return known.updated === card.updated ? known.touched : card.touched;
  if (card.touched.at > known.updated + SAME_SAVE) return card.touched;
  return card.touched.at < known.touched.at ? card.touched : known.touched;
}
