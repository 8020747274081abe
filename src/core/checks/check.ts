// The form of a check: one judgement, one file, one id that names the flaw. A check may look at cards and nothing else:
// no clock, no I/O, no throwing on data. The compiler proves that what it finds fills every {slot} of its sentence.

import type { Similar } from '../facts/similar-cards';
import type { Sums } from '../facts/sums';
import type { Backlog } from '../model/backlog';
import type { Card } from '../model/card';
import type { Answer } from '../model/finding';
import type { Vital } from '../model/policy';
import type { Horizon, Runway } from '../model/report';

type Slots<S extends string> = S extends `${string}{${infer Slot}}${infer Rest}` ? Slot | Slots<Rest> : never;

/** What a check may know beside the card: the whole backlog, where the card stands, and the time. */
export interface Scene {
  now: number;
  backlog: Backlog;
  /** Cards of the horizon, by issue id: its first items and everything in a future or active sprint. */
  horizon: ReadonlySet<string>;
  /** Issue id → 0-based place; absent where the order is not known. */
  position: ReadonlyMap<string, number>;
  card: (id: string) => Card | undefined;
  /** How far down readiness is demanded, and where that number comes from. */
  reach: Horizon;
  /** Items a sprint, summed over boards; null: not enough history. */
  velocity: number | null;
  /** What was counted once over the whole backlog, restricted items left out. */
  sums: Sums;
  /** Issue id → the open items most like it, best first; null: not looked for. */
  similar: ReadonlyMap<string, readonly Similar[]> | null;
  /** Ready work ahead; null until every item has been judged, so only checks of the backlog see it. */
  runway: Runway | null;
}

export interface Text<Found extends string, Fix extends string> {
  name: string;
  why: string;
  /** With {slots} that the values of a finding fill. */
  found: Found;
  /** One thing to do. May use the same slots. */
  fix: Fix;
}

type Options = Record<string, number | boolean>;

interface Common<Id extends string, Found extends string, Fix extends string, O extends Options> {
  id: Id;
  vital: Vital;
  /** Weight inside its vital, 1-10. */
  weight: number;
  /** Typical effort of the fix, in minutes of one person. */
  effort: number;
  options: O;
  text: Text<Found, Fix>;
}

type Filled<Found extends string, Fix extends string> = Record<Slots<Found> | Slots<Fix>, string | number>;

export interface ItemCheck<
  Id extends string = string,
  Found extends string = string,
  Fix extends string = string,
  O extends Options = Options,
> extends Common<Id, Found, Fix, O> {
  about: 'item';
  /** Options under which the horizon is counted for one sentence about all of it; item by item its own hold. */
  atLarge?: Options;
  /** horizon: demanded only of items that will be worked on soon. backlog: of every item, by what an outline keeps of it. */
  where: 'horizon' | 'backlog';
  judge: (card: Card, scene: Scene, options: O) => Answer<Filled<Found, Fix>>;
}

export interface BacklogCheck<
  Id extends string = string,
  Found extends string = string,
  Fix extends string = string,
  O extends Options = Options,
> extends Common<Id, Found, Fix, O> {
  about: 'backlog';
  judge: (scene: Scene, options: O) => Answer<Filled<Found, Fix>>;
}

/** Identity functions: they infer the slots, so that a finding with a missing value does not compile. */
export const itemCheck = <
  const Id extends string,
  const Found extends string,
  const Fix extends string,
  O extends Options,
>(
  check: Omit<ItemCheck<Id, Found, Fix, O>, 'about'>,
): ItemCheck<Id, Found, Fix, O> => ({ about: 'item', ...check });

export const backlogCheck = <
  const Id extends string,
  const Found extends string,
  const Fix extends string,
  O extends Options,
>(
  check: Omit<BacklogCheck<Id, Found, Fix, O>, 'about'>,
): BacklogCheck<Id, Found, Fix, O> => ({ about: 'backlog', ...check });

// The catalogue holds checks of many shapes; judging one needs only this much of it.
// biome-ignore lint/suspicious/noExplicitAny: options differ per check and are merged with its own defaults before judging.
export type Check = ItemCheck<string, any, any, any> | BacklogCheck<string, any, any, any>;
