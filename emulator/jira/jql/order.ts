// ORDER BY: at most seven fields, the rank among them; ties fall to the younger issue.

import { refuse } from '../refusal';
import type { Issue } from '../site/issue';
import { fieldFor } from './evaluate';
import type { JqlContext } from './field';
import type { Query } from './parse';

export type SortKey = string | number | null;

export interface Ordering {
  keys: (issue: Issue) => SortKey[];
  compare: (a: SortKey[], b: SortKey[]) => number;
  /** True when the order is the rank itself, which is kept sorted anyway. */
  byRank: 'asc' | 'desc' | null;
}

const MOST_FIELDS = 7;

export function orderingOf(context: JqlContext, order: Query['order']): Ordering {
  if (order.length > MOST_FIELDS) throw refuse(400, `JQL can be ordered by at most ${MOST_FIELDS} fields.`);
  const sorts = (order.length > 0 ? order : [{ field: { name: 'created', property: null }, descending: true }]).map(
    ({ field, descending }) => {
      const rank = isRank(context, field.name);
      const sort = rank ? (_: JqlContext, issue: Issue) => issue.rank : fieldFor(context, field).sort;
      if (!sort) throw refuse(400, `Not able to sort using field '${field.name}'.`);
      return { sort, sign: descending ? -1 : 1, rank };
    },
  );
  const first = sorts[0]!;
  return {
    byRank: first.rank ? (first.sign === 1 ? 'asc' : 'desc') : null,
    keys: (issue) => [...sorts.map(({ sort }) => sort(context, issue)), Number(issue.id) || 0],
    compare: (a, b) => {
      for (let i = 0; i < sorts.length; i++) {
        const order = compareKeys(a[i]!, b[i]!, sorts[i]!.sign);
        if (order !== 0) return order;
      }
      return compareKeys(a[sorts.length]!, b[sorts.length]!, -1);
    },
  };
}

const isRank = ({ site }: JqlContext, name: string): boolean =>
  site.roles.rank !== null && (/^rank$/i.test(name) || name === `cf[${site.roles.rank.slice('customfield_'.length)}]`);

/** Empty values come last, whichever way the order runs. */
function compareKeys(a: SortKey, b: SortKey, sign: number): number {
  if (a === b) return 0;
  if (a === null || a === undefined) return 1;
  if (b === null || b === undefined) return -1;
  if (typeof a === 'string' && typeof b === 'string') return a < b ? -sign : sign;
  return Number(a) < Number(b) ? -sign : sign;
}
