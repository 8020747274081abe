// Draws cards and backlogs from the little that a case cares about. What it does not mention is as healthy as can be.

import { cardOf } from '../../src/core/facts/card-of';
import type { Backlog, Board } from '../../src/core/model/backlog';
import { CARD_VERSION, type Card, type Wording } from '../../src/core/model/card';
import { DEFAULT_POLICY } from '../../src/core/model/policy';
import { emptyReading, type Reading } from '../../src/core/model/reading';
import { type Block, NO_TEXT } from '../../src/core/model/text';

/** Every case plays at this moment. */
export const NOW = Date.UTC(2026, 3, 30, 12);
export const DAY = 86_400_000;
export const daysAgo = (days: number): number => NOW - days * DAY;

const words = (quote: string) => ({
  where: 'description' as const,
  quote,
  marks: [[0, quote.length]] as [number, number][],
});

export const HEALTHY: Wording = {
  language: 'en',
  length: 400,
  listed: 2,
  links: 0,
  media: 0,
  prescriptions: [],
  prescriptive: 0,
  outcome: words('so that nobody waits twice'),
  acceptance: words('the receipt arrives within a minute'),
  questions: [],
  wishes: [],
  thin: 0,
  terms: [],
};

export interface Sketch extends Partial<Omit<Card, 'wording' | 'touched'>> {
  wording?: Partial<Wording>;
  /** Days since it was created. */
  age?: number;
  /** Days since a person last touched it. */
  idle?: number;
  touched?: Card['touched'];
  /** Prose of the description, one paragraph a line, "- " for list items: read as the app reads it. */
  text?: string;
  blocks?: Block[];
  /** Name of the issue type, where the text is read. */
  typeName?: string;
  reading?: Partial<Reading>;
}

const blockOf = (line: string): Block =>
  line.startsWith('- ') ? { kind: 'item', text: line.slice(2), depth: 1 } : { kind: 'paragraph', text: line, depth: 0 };

function read(sketch: Sketch, id: string): Card {
  const blocks = sketch.blocks ?? (sketch.text ?? '').split('\n').filter(Boolean).map(blockOf);
  const reading: Reading = {
    ...emptyReading(id, `PLAN-${id}`),
    type: { id: '10', name: sketch.typeName ?? 'Story', level: 0 },
    summary: sketch.summary ?? '',
    description: { ...NO_TEXT, blocks },
    priorityId: '3',
    estimate: 3,
    created: daysAgo(30),
    updated: daysAgo(5),
    comments: [],
    changes: [],
    ...sketch.reading,
  };
  return cardOf(reading, DEFAULT_POLICY);
}

const SYLLABLES = ['ba', 'de', 'fi', 'go', 'hu', 'ka', 'le', 'mi', 'no', 'pu', 'ra', 'se', 'ti', 'vo', 'wu', 'za'];

/** A title of its own for each card: equal titles would make look-alikes of them all. */
const titleOf = (id: string): string => {
  const code = [...id].reduce((sum, letter) => (sum * 33 + letter.charCodeAt(0)) % 65_521, 5_381);
  const word = (salt: number) => [0, 4, 8, 12].map((shift) => SYLLABLES[((code * salt) >> shift) & 15]).join('');
  return `${word(1)} ${word(7)} ${word(13)}`;
};

function plain(id: string): Card {
  return {
    v: CARD_VERSION,
    id,
    key: `PLAN-${id}`,
    summary: titleOf(id),
    type: '10',
    kind: 'feature',
    stage: 'new',
    priority: '3',
    assignee: null,
    reporter: 'ana',
    labels: [],
    estimate: 3,
    flagged: false,
    parent: null,
    sprint: null,
    planned: 0,
    links: [],
    releases: [],
    due: null,
    created: daysAgo(30),
    updated: daysAgo(5),
    touched: { at: daysAgo(5), certain: true },
    votes: 0,
    restricted: false,
    wording: HEALTHY,
  };
}

export function cardFrom(sketch: Sketch, id: string): Card {
  const { wording, age, idle, text, blocks, typeName, reading, ...rest } = sketch;
  const asText = text !== undefined || blocks !== undefined || typeName !== undefined || reading !== undefined;
  const base = asText ? read(sketch, id) : plain(id);
  const created = age === undefined ? {} : { created: daysAgo(age) };
  const touched = idle === undefined ? {} : { touched: { at: daysAgo(idle), certain: true }, updated: daysAgo(idle) };
  return { ...base, ...created, ...touched, ...rest, wording: { ...base.wording, ...wording } };
}

/** A board that finished so many items in each of its last sprints, newest first, two weeks each. */
export const boardOf = (id: number, finished: number[], points: (number | null)[] = []): Board => ({
  id,
  name: `Team ${id}`,
  type: 'scrum',
  estimateField: 'customfield_10016',
  closed: finished.map((items, index) => ({
    id: id * 100 + index,
    startedAt: daysAgo(14 * (index + 1) + 1),
    completedAt: daysAgo(14 * index + 1),
    items,
    points: points[index] ?? null,
  })),
});

export type BacklogSketch = Partial<Omit<Backlog, 'cards' | 'project'>>;

export const backlogFrom = (cards: Card[], sketch: BacklogSketch = {}): Backlog => ({
  project: { id: '1', key: 'PLAN', name: 'Planning' },
  cards,
  ordered: cards.length,
  boards: [],
  sprints: [],
  flow: null,
  priorities: ['1', '2', '3', '4', '5'],
  ...sketch,
});
