// What a JQL field is to the evaluator: where an issue keeps its values, how a written value is understood, and which
// operators it bears. The tables in fields.ts and custom-fields.ts are made of these.

import type { Issue } from '../site/issue';
import type { Site } from '../site/site';
import type { Viewer } from '../site/viewer';

export interface JqlContext {
  site: Site;
  viewer: Viewer;
  now: number;
  /** True where nobody validates the query: what validation would refuse fits no issue. */
  unvalidated?: boolean;
  /** Saved filters inside of which the query stands. */
  inside?: readonly string[];
}

interface Base {
  /** As lists of fields call it; error messages call it as it was written. */
  name: string;
  /** Where several fields may have one name. */
  id?: string;
  /** Project whose issues alone have the field; absent: all. */
  project?: string;
  /** Key to sort by; absent: ORDER BY refuses the field. */
  sort?: (context: JqlContext, issue: Issue) => string | number | null;
  /** True where ORDER BY without a direction begins with the greatest. */
  downwards?: true;
  /** Operators of its kind that it does not bear. */
  without?: readonly string[];
  /** True where EMPTY is refused whatever the operator. */
  neverEmpty?: true;
}

/** Ids by what people write: a number without quotes is an id before it is a name. */
export type Find = (context: JqlContext, text: string, isId: boolean) => readonly string[] | null;

/** Values are chosen from a list: a written one stands for ids. */
export interface ChoiceField extends Base {
  kind: 'choice';
  of: (context: JqlContext, issue: Issue) => readonly string[];
  /** Ids that a written value stands for; null: Jira knows no such value. */
  find: Find;
  /** What Jira says about a value that it does not know; absent: the usual. */
  unknown?: (text: string, isId: boolean, field: string) => string;
  /** Whether an issue has one of these, where that is no matter of a list of its own. */
  has?: (context: JqlContext, ids: ReadonlySet<string>) => (issue: Issue) => boolean;
  functions?: Record<string, (context: JqlContext, args: string[]) => readonly string[]>;
  /** Place of an id in the order of < and >; absent: no such operators. */
  place?: (context: JqlContext, id: string) => number;
  /** Keys of issues compare by project and number. */
  keys?: true;
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
  /** Epoch milliseconds; of days those of their midnight in UTC. */
  of: (context: JqlContext, issue: Issue) => number | null;
  /** Days without a time. */
  days?: true;
}

export interface NumberField extends Base {
  kind: 'number';
  of: (context: JqlContext, issue: Issue) => number | null;
  /** What Jira says about a value that this field cannot have; null: it can. Absent: any number will do. */
  wrong?: (text: string, field: string) => string | null;
}

export type JqlField = ChoiceField | TextField | DateField | NumberField;

const EQUAL = ['=', '!=', 'in', 'not in', 'is', 'is not'];
const ORDERED = ['<', '<=', '>', '>='];
const HISTORY = ['was', 'was not', 'was in', 'was not in', 'changed'];

/** https://support.atlassian.com/jira-software-cloud/docs/jql-fields/: supported operators of each field. */
export function operatorsOf(field: JqlField): string[] {
  const all =
    field.kind === 'text'
      ? ['~', '!~', 'is', 'is not']
      : field.kind === 'choice'
        ? [...EQUAL, ...(field.place || field.keys ? ORDERED : []), ...(field.history ? HISTORY : [])]
        : [...EQUAL, ...ORDERED];
  return all.filter((operator) => !field.without?.includes(operator));
}

export const none: readonly string[] = [];
export const one = (id: string | null): readonly string[] => (id === null ? none : [id]);

type Catalogue = Map<string, { name: string; [key: string]: unknown }>;

/** Ids of entries whose id or name is written, whatever the case. */
export function named(map: Catalogue, text: string, isId: boolean): readonly string[] | null {
  const wanted = text.toLowerCase();
  const byName = () =>
    [...map].flatMap(([id, { name, untranslatedName }]) =>
      [name, untranslatedName].some((each) => typeof each === 'string' && each.toLowerCase() === wanted) ? [id] : [],
    );
  const byId = map.has(text) ? [text] : [];
  const names = isId && byId.length > 0 ? byId : byName();
  const found = names.length > 0 ? names : byId;
  return found.length > 0 ? found : null;
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
