// As much of a card as the checks of the tail look at, a tenth of its bytes. A settling reads outlines, and whole cards
// only near the top; on an outline each check of the tail answers what it would answer on the card.

import { CARD_VERSION, type Card, type CardLink } from '../model/card';
import type { Words } from '../model/finding';
import { tellingWords } from './telling-words';

export const OUTLINE_VERSION = 1;

/** Yes or no, a bit each. */
const BITS = {
  assigned: 1,
  active: 2,
  parented: 4,
  restricted: 8,
  planned: 16,
  certain: 32,
  prescribed: 64,
  outcome: 128,
  acceptance: 256,
} as const;

/** In this order, so that columns of the same sort stand together when they are packed. */
export type Outline = [
  id: string,
  key: string,
  type: string,
  kind: Card['kind'],
  stage: Card['stage'],
  priority: string | null,
  bits: number,
  created: number,
  touched: number,
  language: string | null,
  /** How many words tell something, as far as anybody asks. */
  telling: number,
  prescriptive: number,
  rest: Rest | 0,
];

/** What few cards have. */
interface Rest {
  labels?: string[];
  sprint?: Card['sprint'];
  links?: CardLink[];
  releases?: Card['releases'];
  due?: number;
  atLeast?: number;
  /** Of a description that holds links or media: [characters, list items, links, media]. */
  shape?: [number, number, number, number];
}

/** More than any team asks for before it takes two items for duplicates. */
const MOST_TELLING = 20;

const tellingOf = ({ summary, wording }: Card): number => {
  const words = new Set(tellingWords(summary, wording.language) ?? summary.toLowerCase().split(/\s+/));
  return Math.min(MOST_TELLING, words.size + wording.terms.length);
};

/** Open blockers order the backlog; of the others only their ids matter, which are no duplicates any more. */
const linkOf = ({ kind, id, key, stage }: CardLink): CardLink => ({
  kind,
  id,
  key: kind === 'blocked-by' ? key : '',
  stage,
});

const restOf = ({ labels, sprint, links, releases, due, touched, wording }: Card): Rest | 0 => {
  const { length, listed, links: urls, media } = wording;
  const rest: Rest = {
    ...(labels.length > 0 && { labels }),
    ...(sprint && { sprint }),
    ...(links.length > 0 && { links: links.map(linkOf) }),
    ...(releases.length > 0 && { releases }),
    ...(due !== null && { due }),
    ...(touched.atLeast !== undefined && { atLeast: touched.atLeast }),
    ...((urls > 0 || media > 0) && { shape: [length, listed, urls, media] satisfies Rest['shape'] }),
  };
  return Object.keys(rest).length === 0 ? 0 : rest;
};

export function outlineOf(card: Card): Outline {
  const { assignee, wording, touched } = card;
  const prescribed = card.kind === 'feature' && wording.prescriptions.length > 0;
  const bits =
    (assignee ? BITS.assigned : 0) +
    (assignee?.active ? BITS.active : 0) +
    (card.parent !== null ? BITS.parented : 0) +
    (card.restricted ? BITS.restricted : 0) +
    (card.planned > 0 ? BITS.planned : 0) +
    (touched.certain ? BITS.certain : 0) +
    (prescribed ? BITS.prescribed : 0) +
    (wording.outcome ? BITS.outcome : 0) +
    (wording.acceptance ? BITS.acceptance : 0);
  return [
    card.id,
    card.key,
    card.type,
    card.kind,
    card.stage,
    card.priority,
    bits,
    card.created,
    touched.at,
    wording.language,
    tellingOf(card),
    prescribed ? wording.prescriptive : 0,
    restOf(card),
  ];
}

const NONE: never[] = [];
const SOME: Words = { where: 'description', quote: '', marks: [] };
const PRESCRIBED = [SOME];
const SILENT = Array.from({ length: MOST_TELLING + 1 }, (_, length) => Array<string>(length).fill(''));
const ACTIVE: Card['assignee'] = { id: '', active: true };
const GONE: Card['assignee'] = { id: '', active: false };
const BARE: [number, number, number, number] = [0, 0, 0, 0];

/** A card to be judged below the horizon. Its texts, people and estimate are not there. */
export function outlined(outline: Outline): Card {
  const [id, key, type, kind, stage, priority, bits, created, at, language, telling, prescriptive, more] = outline;
  const has = (bit: number): boolean => (bits & bit) !== 0;
  const rest: Rest = more === 0 ? {} : more;
  const [length, listed, links, media] = rest.shape ?? BARE;
  // An empty title is one word where its language is not known.
  const ownWords = tellingWords('', language) === null ? 1 : 0;
  return {
    v: CARD_VERSION,
    id,
    key,
    summary: '',
    type,
    kind,
    stage,
    priority,
    assignee: has(BITS.assigned) ? (has(BITS.active) ? ACTIVE : GONE) : null,
    reporter: null,
    labels: rest.labels ?? NONE,
    estimate: null,
    flagged: false,
    parent: has(BITS.parented) ? '' : null,
    sprint: rest.sprint ?? null,
    planned: has(BITS.planned) ? 1 : 0,
    links: rest.links ?? NONE,
    releases: rest.releases ?? NONE,
    due: rest.due ?? null,
    created,
    updated: at,
    touched: {
      at,
      certain: has(BITS.certain),
      ...(rest.atLeast === undefined ? {} : { atLeast: rest.atLeast }),
    },
    votes: 0,
    restricted: has(BITS.restricted),
    wording: {
      language,
      length,
      listed,
      links,
      media,
      prescriptions: has(BITS.prescribed) ? PRESCRIBED : NONE,
      prescriptive,
      outcome: has(BITS.outcome) ? SOME : null,
      acceptance: has(BITS.acceptance) ? SOME : null,
      questions: NONE,
      wishes: NONE,
      thin: 0,
      terms: SILENT[Math.max(0, telling - ownWords)] ?? NONE,
    },
  };
}
