// Outlines of all cards on a few shelves, each beside its share of the pages: what a settling reads instead of the
// cards. A shelf that is missing or of another version is drawn anew from its pages.

import { OUTLINE_VERSION, type Outline, outlineOf } from '../core/facts/outline';
import { CARD_VERSION } from '../core/model/card';
import { type Place, pageKey, shelfKey } from './keys';
import { type Put, readMany } from './kvs';
import { type Packed, pack, unpack } from './pack';
import { cardsOn, type Page, packedPage, pageOf, pagesIn } from './pages';

/** An outline is of no use without a card of today's version behind it. */
const VERSION = `${CARD_VERSION}.${OUTLINE_VERSION}`;
/** Two batches of reading, until shelves would grow past what is cheap to write again for one card. */
const FEW_SHELVES = 48;
const MOST_BESIDE = 17;

export interface Shelf {
  /** By index of the page that holds the cards. */
  outlines: Map<number, Outline[]>;
  /** null: it was not there. */
  packed: Packed | null;
}

/** Pages that were read, and the shelves that stand beside them. */
export interface Section {
  place: Place;
  pages: Map<number, Page>;
  shelves: Map<number, Shelf>;
}

const perShelf = ({ pages }: Place): number => Math.min(MOST_BESIDE, Math.max(1, Math.ceil(pages / FEW_SHELVES)));
export const shelfOf = (place: Place, page: number): number => Math.floor(page / perShelf(place));
export const shelvesOf = (place: Place): number => Math.ceil(place.pages / perShelf(place));

export const pagesBeside = (place: Place, shelf: number): number[] => {
  const first = shelf * perShelf(place);
  return Array.from({ length: Math.min(perShelf(place), place.pages - first) }, (_, page) => first + page);
};

const openShelf = (stored: unknown, place: Place): Shelf | null => {
  if (typeof stored !== 'string') return null;
  const [version, all] = unpack(stored) as [string, Outline[]];
  if (version !== VERSION) return null;
  const outlines = new Map<number, Outline[]>();
  for (const outline of all) {
    const page = pageOf(place, outline[0]);
    const others = outlines.get(page);
    if (others) others.push(outline);
    else outlines.set(page, [outline]);
  }
  return { outlines, packed: stored };
};

const outlinesOn = (page: Page): Outline[] => cardsOn(page).map(outlineOf);

const redrawn = async (project: string, place: Place, shelf: number): Promise<Shelf> => {
  const beside = pagesBeside(place, shelf);
  const found = await readMany(beside.map((page) => pageKey(project, place, page)));
  const pages = [...pagesIn(found, project, place, beside)];
  return { outlines: new Map(pages.map(([index, page]) => [index, outlinesOn(page)])), packed: null };
};

const shelfIn = async (
  found: ReadonlyMap<string, unknown>,
  project: string,
  place: Place,
  shelf: number,
): Promise<Shelf> => openShelf(found.get(shelfKey(project, place, shelf)), place) ?? redrawn(project, place, shelf);

export const shelfKeys = (project: string, place: Place): string[] =>
  Array.from({ length: shelvesOf(place) }, (_, shelf) => shelfKey(project, place, shelf));

/** Of all shelves, out of what a batch brought. */
export const shelvesIn = async (
  found: ReadonlyMap<string, unknown>,
  project: string,
  place: Place,
): Promise<Map<number, Shelf>> => {
  const shelves = new Map<number, Shelf>();
  for (let shelf = 0; shelf < shelvesOf(place); shelf += 1)
    shelves.set(shelf, await shelfIn(found, project, place, shelf));
  return shelves;
};

export const readShelves = async (project: string, place: Place): Promise<Map<number, Shelf>> =>
  shelvesIn(await readMany(shelfKeys(project, place)), project, place);

/** Of a shelf, in the order of its pages. */
export const outlinesIn = (shelf: Shelf): Outline[] =>
  [...shelf.outlines].sort(([a], [b]) => a - b).flatMap(([, outlines]) => outlines);

export const sectionKeys = (project: string, place: Place, pages: readonly number[]): string[] => [
  ...pages.map((page) => pageKey(project, place, page)),
  ...[...new Set(pages.map((page) => shelfOf(place, page)))].map((shelf) => shelfKey(project, place, shelf)),
];

export const sectionIn = async (
  found: ReadonlyMap<string, unknown>,
  project: string,
  place: Place,
  indexes: readonly number[],
): Promise<Section> => {
  const shelves = new Map<number, Shelf>();
  for (const shelf of new Set(indexes.map((page) => shelfOf(place, page))))
    shelves.set(shelf, await shelfIn(found, project, place, shelf));
  return { place, pages: pagesIn(found, project, place, indexes), shelves };
};

export const readSection = async (project: string, place: Place, indexes: readonly number[]): Promise<Section> =>
  sectionIn(await readMany(sectionKeys(project, place, indexes)), project, place, indexes);

/** What to write of it: pages and shelves that differ from what was read. */
export const closeSection = (project: string, { place, pages, shelves }: Section): Put[] => {
  const puts: Put[] = [];
  for (const [index, page] of pages) {
    const packed = packedPage(page);
    shelves.get(shelfOf(place, index))?.outlines.set(index, outlinesOn(page));
    if (packed === page.packed || (page.packed === null && page.cards.size === 0)) continue;
    puts.push({ key: pageKey(project, place, index), value: packed });
  }
  for (const [index, shelf] of shelves) {
    const packed = pack([VERSION, outlinesIn(shelf)]);
    if (packed !== shelf.packed) puts.push({ key: shelfKey(project, place, index), value: packed });
  }
  return puts;
};

/** Everything that lies at a place. */
export const keysAt = (project: string, place: Place): string[] => [
  ...Array.from({ length: place.pages }, (_, page) => pageKey(project, place, page)),
  ...shelfKeys(project, place),
];
