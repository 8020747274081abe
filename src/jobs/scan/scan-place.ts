// Third step of a scan: what was read goes to its pages, a few shelves at a time. A full scan replaces what was there and so
// forgets what it did not see; the daily one opens only pages on which something changed.

import { touchedSince } from '../../core/facts/last-human-change';
import type { Card } from '../../core/model/card';
import type { Entry } from '../../core/model/entry';
import { readChangelogs } from '../../jira/issues';
import { changesOf } from '../../jira/read/changes-of';
import type { Place } from '../../store/keys';
import type { Put } from '../../store/kvs';
import { type Page, pageOf } from '../../store/pages';
import type { Records } from '../../store/project';
import type { Ground, Scan } from '../../store/records';
import { closeSection, readSection, type Section, shelfOf } from '../../store/shelves';
import type { Staged } from '../../store/stage';
import { entriesOf } from '../gate/guard-sprint';
import { EMPTY_FRAME } from '../settle/backlog-of';
import { evidenceOf } from '../settle/evidence';
import { readTouches } from './read-touches';

const OVERLAP = 60_000;

type Moved = [card: Card, known: Card | undefined, creator: string | undefined];

const merge = (page: Page, staged: readonly Staged[], full: boolean): { page: Page; moved: Moved[] } => {
  const cards = full ? new Map<string, Card>() : new Map(page.cards);
  const moved: Moved[] = [];
  for (const { id, card, moved: isMoved, creator } of staged) {
    if (!card) {
      cards.delete(id);
      continue;
    }
    const known = page.cards.get(id);
    cards.set(id, { ...card, touched: touchedSince(card, known) });
    const sameSprint = known?.sprint?.id === card.sprint?.id && known?.planned === card.planned;
    const unseen = isMoved === undefined && card.sprint !== null && known?.updated !== card.updated;
    if (isMoved || (card.planned > 0 && (!sameSprint || unseen))) moved.push([card, known, creator]);
  }
  return { page: { cards, packed: page.packed }, moved };
};

/** Crossings that no event told of. */
const missedEntries = async (
  moved: readonly Moved[],
  records: Records,
  ground: Ground,
  now: number,
): Promise<Entry[]> => {
  const from = records.enrolled?.at ?? now;
  const fresh = moved.filter(([card]) => card.updated > from);
  if (fresh.length === 0) return [];
  const logs = await readChangelogs(fresh.map(([card]) => card.id));
  const frame = records.frame ?? EMPTY_FRAME;
  const evidence = evidenceOf(records.policy, records);
  return fresh.flatMap(([card, known, creator]) => {
    const history = {
      id: card.id,
      key: card.key,
      created: card.created,
      creator: creator === undefined ? null : { accountId: creator, active: true, kind: 'person' as const },
      changes: changesOf(logs.get(card.id) ?? [], ground.shape),
      sprints: card.sprint ? [{ ...card.sprint, name: '' }] : [],
    };
    const since = Math.max(known ? known.updated - OVERLAP : 0, from);
    return entriesOf(history, card, since, {
      ground,
      frame,
      policy: records.policy,
      evidence,
      gate: records.gate,
      now,
    });
  });
};

const emptySection = (place: Place, pages: readonly number[]): Section => ({
  place,
  pages: new Map(pages.map((page) => [page, { cards: new Map(), packed: null }])),
  shelves: new Map(pages.map((page) => [shelfOf(place, page), { outlines: new Map(), packed: null }])),
});

export interface Placing {
  project: string;
  scan: Scan;
  place: Place;
  records: Records;
  ground: Ground;
  /** Cards of the stretch that these pages belong to. */
  staged: readonly Staged[];
  /** Those that have to be opened; in a full scan all pages of their shelves. */
  pages: readonly number[];
}

export interface Placed {
  puts: Put[];
  entries: Entry[];
  /** Histories that were read, a point each. */
  histories: number;
}

export const placeOn = async (
  { project, scan, place, records, ground, staged, pages }: Placing,
  now: number,
): Promise<Placed> => {
  const full = scan.kind === 'full';
  const isNew = place.generation !== ground.place.generation || ground.place.pages === 0;
  const section = isNew ? emptySection(place, pages) : await readSection(project, place, pages);
  const of = new Map<number, Staged[]>(pages.map((page) => [page, []]));
  for (const one of staged) of.get(pageOf(place, one.id))?.push(one);
  const moved: Moved[] = [];
  for (const [index, page] of section.pages) {
    const merged = merge(page, of.get(index) ?? [], full);
    section.pages.set(index, merged.page);
    moved.push(...merged.moved);
  }
  const cards = [...section.pages.values()].flatMap((page) => [...page.cards.values()]);
  const touched = await readTouches(cards, ground, records.policy, now);
  for (const card of touched) section.pages.get(pageOf(place, card.id))?.cards.set(card.id, card);
  const first = ground.place.pages === 0;
  const entries = await missedEntries(first ? [] : moved, records, ground, now);
  return { puts: closeSection(project, section), entries, histories: touched.length };
};
