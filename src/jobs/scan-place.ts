// Third step of a scan: what was read goes to its pages, a group of pages at a time. A full scan replaces what was
// there and so forgets what it did not see; the daily one changes only what it saw.

import type { Card } from '../core/model/card';
import type { Entry } from '../core/model/entry';
import { readChangelogs } from '../jira/issues';
import { changesOf } from '../jira/read/changes-of';
import type { Place } from '../store/keys';
import type { Put } from '../store/kvs';
import { closePage, type Page, pageOf, readPages } from '../store/pages';
import type { Records } from '../store/project';
import type { Ground, Scan } from '../store/records';
import type { Staged } from '../store/stage';
import { EMPTY_FRAME } from './backlog-of';
import { entriesOf } from './guard-sprint';
import { readTouches } from './read-touches';

/** One batch of reading, one of writing. */
export const GROUP = 25;
const OVERLAP = 60_000;

/** The same issue unchanged: what its history told before still holds. */
const keepingTouch = (card: Card, known: Card | undefined): Card =>
  known && known.updated === card.updated && known.touched.certain ? { ...card, touched: known.touched } : card;

const merge = (
  page: Page,
  staged: readonly Staged[],
  full: boolean,
): { page: Page; moved: [Card, Card | undefined][] } => {
  const cards = full ? new Map<string, Card>() : new Map(page.cards);
  const moved: [Card, Card | undefined][] = [];
  for (const { id, card } of staged) {
    if (!card) {
      cards.delete(id);
      continue;
    }
    const known = page.cards.get(id);
    cards.set(id, keepingTouch(card, known));
    const sameSprint = known?.sprint?.id === card.sprint?.id && known?.planned === card.planned;
    if (card.planned > 0 && !sameSprint) moved.push([card, known]);
  }
  return { page: { cards, packed: page.packed }, moved };
};

/** Crossings that no event told of. */
const missedEntries = async (
  moved: readonly [Card, Card | undefined][],
  records: Records,
  ground: Ground,
  now: number,
): Promise<Entry[]> => {
  const from = records.enrolled?.at ?? now;
  const fresh = moved.filter(([card]) => card.updated > from);
  if (fresh.length === 0) return [];
  const logs = await readChangelogs(fresh.map(([card]) => card.id));
  const frame = records.frame ?? EMPTY_FRAME;
  return fresh.flatMap(([card, known]) => {
    const history = {
      id: card.id,
      key: card.key,
      created: card.created,
      reporter: card.reporter === null ? null : { accountId: card.reporter, active: true, kind: 'person' as const },
      changes: changesOf(logs.get(card.id) ?? [], ground.shape),
      sprints: card.sprint ? [{ ...card.sprint, name: '' }] : [],
    };
    const since = Math.max(known ? known.updated - OVERLAP : 0, from);
    return entriesOf(history, card, since, { ground, frame, policy: records.policy, now });
  });
};

export interface Placing {
  project: string;
  scan: Scan;
  place: Place;
  records: Records;
  ground: Ground;
  staged: readonly Staged[];
}

export interface Placed {
  puts: Put[];
  entries: Entry[];
}

/** Index of a page → what was read for it. */
const byPage = (staged: readonly Staged[], place: Place): Map<number, Staged[]> => {
  const pages = new Map<number, Staged[]>();
  for (const one of staged) {
    const index = pageOf(place, one.id);
    const list = pages.get(index);
    if (list) list.push(one);
    else pages.set(index, [one]);
  }
  return pages;
};

export const placeGroup = async (
  { project, scan, place, records, ground, staged }: Placing,
  now: number,
): Promise<Placed> => {
  const full = scan.kind === 'full';
  const of = byPage(staged, place);
  const group = Array.from({ length: Math.min(GROUP, place.pages - scan.placed) }, (_, index) => scan.placed + index);
  const before = await readPages(project, place, group);
  const merged = group.map((index) => {
    const page = before.get(index) ?? { cards: new Map(), packed: null };
    return { index, ...merge(page, of.get(index) ?? [], full) };
  });
  const cards = merged.flatMap(({ page }) => [...page.cards.values()]);
  for (const card of await readTouches(cards, ground, records.policy, now)) {
    merged.find(({ page }) => page.cards.has(card.id))?.page.cards.set(card.id, card);
  }
  const first = ground.place.pages === 0;
  const moved = first ? [] : merged.flatMap((one) => one.moved);
  return {
    puts: merged.flatMap(({ index, page }) => closePage(project, place, index, page) ?? []),
    entries: await missedEntries(moved, records, ground, now),
  };
};
