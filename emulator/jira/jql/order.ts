// ORDER BY: at most seven fields, the rank among them, none twice; ties fall to the younger issue. Where no direction is
// written, the field's own is taken. Whole lists are sorted by columns of numbers, single issues (where a page ended) by
// their keys.

import { Refusal, refuse } from '../refusal';
import type { Issue } from '../site/issue';
import { fieldsFor } from './evaluate';
import type { JqlContext, JqlField } from './field';
import type { Query } from './parse';

export type SortKey = string | number | null;

export interface Ordering {
  keys: (issue: Issue) => SortKey[];
  compare: (a: SortKey[], b: SortKey[]) => number;
  sorted: (issues: readonly Issue[]) => Issue[];
  /** Tells orders apart. */
  name: string;
  /** True when the order is the rank itself, which is kept sorted anyway. */
  byRank: 'asc' | 'desc' | null;
}

const MOST_FIELDS = 7;

const unsortable = (name: string) => refuse(400, `Not able to sort using field '${name}'.`);

/** The fields of a name; one that does not exist cannot be sorted by. */
function sortable(context: JqlContext, ref: Query['order'][number]['field']): readonly JqlField[] {
  try {
    return fieldsFor(context, ref);
  } catch (error) {
    throw error instanceof Refusal && error.status === 400 ? unsortable(ref.name) : error;
  }
}

export function orderingOf(context: JqlContext, order: Query['order']): Ordering {
  if (order.length > MOST_FIELDS) throw refuse(400, `JQL can be ordered by at most ${MOST_FIELDS} fields.`);
  const asked = order.length > 0 ? order : [{ field: { name: 'created', property: null }, descending: true }];
  const sorts = asked.flatMap(({ field, descending }) => {
    const written = field.name;
    if (isRank(context, written))
      return [{ sort: rankOf, sign: descending ? -1 : 1, rank: true, name: 'Rank', id: 'Rank', written }];
    return sortable(context, field).map(({ sort, name, id = name, downwards }) => {
      if (!sort) throw unsortable(written);
      return { sort, sign: (descending ?? downwards) ? -1 : 1, rank: false, name, id, written };
    });
  });
  for (const [at, { id, name, written }] of sorts.entries()) {
    const earlier = sorts.slice(0, at).find((each) => each.id === id);
    if (earlier)
      throw refuse(
        400,
        `The sort field '${name}' is referenced multiple times in the JQL sort. Field usage '${earlier.written}' and '${written}'.`,
      );
  }
  const first = sorts[0]!;
  const idOf = (issue: Issue): number => Number(issue.id) || 0;
  return {
    name: sorts.map(({ id, sign }) => `${id} ${sign}`).join(),
    byRank: first.rank ? (first.sign === 1 ? 'asc' : 'desc') : null,
    keys: (issue) => [...sorts.map(({ sort }) => sort(context, issue)), idOf(issue)],
    compare: (a, b) => {
      for (let i = 0; i < sorts.length; i++) {
        const order = compareKeys(a[i]!, b[i]!, sorts[i]!.sign);
        if (order !== 0) return order;
      }
      return compareKeys(a[sorts.length]!, b[sorts.length]!, -1);
    },
    sorted: (issues) => {
      const columns = sorts.map(({ sort, sign }) =>
        column(
          issues.map((issue) => sort(context, issue)),
          sign,
        ),
      );
      return inOrderOf(issues, [
        ...columns,
        column(
          issues.map((issue) => idOf(issue)),
          -1,
        ),
      ]);
    },
  };
}

const rankOf = (_: JqlContext, issue: Issue): SortKey => issue.rank;

const isRank = ({ site }: JqlContext, name: string): boolean =>
  site.roles.rank !== null &&
  (/^rank$/i.test(name) || name.toLowerCase() === `cf[${site.roles.rank.slice('customfield_'.length)}]`);

/** Nothing is more than anything: empty values come last, and first where the order runs downwards. */
function compareKeys(a: SortKey, b: SortKey, sign: number): number {
  if (a === b) return 0;
  if (a === null || a === undefined) return sign;
  if (b === null || b === undefined) return -sign;
  if (typeof a === 'string' && typeof b === 'string') return a < b ? -sign : sign;
  return Number(a) < Number(b) ? -sign : sign;
}

/** Keys as numbers that ascend the way the order runs: texts by their place among all texts. */
function column(keys: readonly SortKey[], sign: number): Float64Array {
  const texts = [...new Set(keys.filter((key) => typeof key === 'string'))].sort();
  const places = new Map<SortKey, number>(texts.map((text, place) => [text, place]));
  return Float64Array.from(keys, (key) => {
    if (key === null || key === undefined) return sign * Number.POSITIVE_INFINITY;
    return sign * (typeof key === 'string' ? places.get(key)! : key);
  });
}

function inOrderOf(issues: readonly Issue[], columns: readonly Float64Array[]): Issue[] {
  const places = Uint32Array.from(issues, (_, place) => place);
  places.sort((a, b) => {
    for (const column of columns) {
      const [x, y] = [column[a]!, column[b]!];
      if (x !== y) return x < y ? -1 : 1;
    }
    return a - b;
  });
  return Array.from(places, (place) => issues[place]!);
}
