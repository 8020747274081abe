// The compact, versioned projection of one issue. Everything but the reading of an issue works on cards: they are what
// is stored, so each byte here is multiplied by every issue of every customer.

import type { Words } from './finding';
import type { LinkRef, ReleaseRef, Stage } from './reading';

/** Raised whenever a card tells more, less or something else: cards of an older version are read anew. */
export const CARD_VERSION = 2;

/** What sort of work an item is. It decides which demands are fair. */
export type Kind = 'feature' | 'defect' | 'technical' | 'research';

/** What was read out of the texts, once, when the issue was read. Texts themselves are not kept, only quoted words. */
export interface Wording {
  /** Language of the prose (ISO 639-1) where the rules know it; null: unknown, and language checks answer unknown. */
  language: string | null;
  /** Characters of prose in the description, code left out. */
  length: number;
  /** Open tasks and list items, a hint of size. */
  listed: number;
  /** Links and media beside the prose. */
  links: number;
  media: number;
  /** Sentences that order a solution, the ordering words marked, strongest first, at most three. */
  prescriptions: Words[];
  /** 0..1: how sure the rules are that a solution is ordered. */
  prescriptive: number;
  /** Says why: problem, need, reason or goal. */
  outcome: Words | null;
  /** An observable condition of done, in any wording or place. */
  acceptance: Words | null;
  /** Of a defect alone: it shows code or a log, or says what should have happened. */
  reproduced?: true;
  /** What is left undecided, at most three. */
  questions: Words[];
  /** Separable wishes, when more than one. */
  wishes: Words[];
  /** 0..1: how sure the rules are that nobody could start without asking. */
  thin: number;
  /** What the texts beside the title tell for duplicate hints, most telling first: stemmed words, keys, sums of links. */
  terms: string[];
}

export interface CardLink {
  kind: 'blocked-by' | 'blocks' | 'duplicate' | 'cause' | 'related';
  id: string;
  key: string;
  stage: LinkRef['stage'];
}

export interface Card {
  v: typeof CARD_VERSION;
  id: string;
  key: string;
  summary: string;
  /** Issue type id. */
  type: string;
  kind: Kind;
  stage: Stage;
  priority: string | null;
  /** Account id and whether that account is still active. */
  assignee: { id: string; active: boolean } | null;
  reporter: string | null;
  labels: string[];
  estimate: number | null;
  flagged: boolean;
  parent: string | null;
  /** The active or future sprint it is in; Jira allows one. */
  sprint: { id: number; state: 'future' | 'active' } | null;
  /** How many sprints it has ever been in, the present one included. */
  planned: number;
  links: CardLink[];
  releases: ReleaseRef[];
  due: number | null;
  created: number;
  updated: number;
  /**
   * Last meaningful change by a person. `certain: false`: an upper bound, the changelog was not read; the truth lies
   * between it and `atLeast`.
   */
  touched: { at: number; certain: boolean; atLeast?: number };
  votes: number;
  restricted: boolean;
  /** Field id → whether it holds something, of the fields that the Definition of Ready asks for. */
  fields?: Record<string, boolean>;
  wording: Wording;
}
