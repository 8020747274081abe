// What a JQL field is to the evaluator: where an issue keeps its values, how a written value is understood, and which
// operators it bears. The tables in fields.ts and custom-fields.ts are made of these.

import type { Issue } from '../site/issue';
import type { Site } from '../site/site';
import type { Viewer } from '../site/viewer';

export interface JqlContext {
  site: Site;
  viewer: Viewer;
  now: number;
}

interface Base {
  /** As error messages call it. */
  name: string;
  /** Where several fields may have one name. */
  id?: string;
  /** Key to sort by; absent: ORDER BY refuses the field. */
  sort?: (context: JqlContext, issue: Issue) => string | number | null;
}

/** Values are chosen from a list: a written one stands for ids. */
export interface ChoiceField extends Base {
  kind: 'choice';
  of: (context: JqlContext, issue: Issue) => readonly string[];
  /** Ids that a written value stands for; null: Jira knows no such value. */
  find: (context: JqlContext, text: string) => readonly string[] | null;
  functions?: Record<string, (context: JqlContext, args: string[]) => readonly string[]>;
  /** Place of an id in the order of < and >; absent: no such operators. */
  place?: (context: JqlContext, id: string) => number;
  /** Id of the field in changelogs, for WAS and CHANGED. */
  history?: string;
  /** True where an issue may have several values, which the changelog tells one by one as they come and go. */
  many?: boolean;
  /** True where the values are issues. */
  issues?: boolean;
  /** Written values that mean "empty". */
  empty?: RegExp;
}

export interface TextField extends Base {
  kind: 'text';
  of: (context: JqlContext, issue: Issue) => string;
}

export interface DateField extends Base {
  kind: 'date';
  of: (context: JqlContext, issue: Issue) => number | null;
}

export interface NumberField extends Base {
  kind: 'number';
  of: (context: JqlContext, issue: Issue) => number | null;
}

export type JqlField = ChoiceField | TextField | DateField | NumberField;

export const none: readonly string[] = [];
export const one = (id: string | null): readonly string[] => (id === null ? none : [id]);

/** Ids of entries whose id or name is written, whatever the case. */
export function named(
  map: Map<string, { name: string; [key: string]: unknown }>,
  text: string,
): readonly string[] | null {
  const wanted = text.toLowerCase();
  const found = [...map].filter(
    ([id, each]) =>
      id === text || each.name.toLowerCase() === wanted || String(each.untranslatedName ?? '').toLowerCase() === wanted,
  );
  return found.length > 0 ? found.map(([id]) => id) : null;
}

/** The place of an id in a catalogue, which is asked for each issue of a search: counted once for a catalogue. */
const counted = new WeakMap<ReadonlyMap<string, unknown>, ReadonlyMap<string, number>>();

export function placeIn(catalogue: ReadonlyMap<string, unknown>, id: string): number {
  let places = counted.get(catalogue);
  if (places?.size !== catalogue.size) {
    places = new Map([...catalogue.keys()].map((each, at) => [each, at]));
    counted.set(catalogue, places);
  }
  return places.get(id) ?? -1;
}
