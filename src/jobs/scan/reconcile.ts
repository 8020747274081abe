// Finds what no event and no search told of: issues deleted, moved away or come into sight. Counts tell where something
// is wrong, and only there ids are listed; a quarter of the backlog is listed each week all the same, because one issue
// lost and another won make the same count.

import { inIdRange, openItems } from '../../jira/jql';
import { idIn, objectsIn } from '../../jira/read/json';
import { countIssues, searchPage } from '../../jira/search';
import type { Ground } from '../../store/records';

const LEAF = 50;
const IDS_A_PAGE = 5000;
export const QUARTERS = 4;

/** Known ids in ascending order, and the ids that bound them: from, inclusive, to, exclusive; null is no bound. */
interface Range {
  ids: readonly number[];
  from: number | null;
  to: number | null;
}

const halves = ({ ids, from, to }: Range): [Range, Range] => {
  const middle = Math.ceil(ids.length / 2);
  const border = ids[middle] ?? null;
  return [
    { ids: ids.slice(0, middle), from, to: border },
    { ids: ids.slice(middle), from: border, to },
  ];
};

const quarterOf = (range: Range, quarter: number): Range => {
  const size = Math.ceil(range.ids.length / QUARTERS);
  const start = quarter * size;
  return {
    ids: range.ids.slice(start, start + size),
    from: start === 0 ? null : (range.ids[start] ?? null),
    to: range.ids[start + size] ?? null,
  };
};

export const reconcile = async (ground: Ground, known: readonly string[], turn: number): Promise<string[]> => {
  const items = { project: ground.project.id, types: ground.types };
  const jqlOf = ({ from, to }: Range): string => inIdRange(openItems(items), from, to);

  const listed = async (range: Range): Promise<Set<number>> => {
    const ids = new Set<number>();
    let token: string | null = null;
    do {
      const page = await searchPage('app', { jql: jqlOf(range), fields: ['id'], size: IDS_A_PAGE, token });
      for (const issue of objectsIn(page.issues)) ids.add(Number(idIn(issue.id)));
      token = page.next;
    } while (token !== null);
    return ids;
  };

  const differences = async (range: Range): Promise<number[]> => {
    const there = await listed(range);
    const here = new Set(range.ids);
    return [...range.ids.filter((id) => !there.has(id)), ...[...there].filter((id) => !here.has(id))];
  };

  const suspects = async (range: Range): Promise<number[]> => {
    if ((await countIssues('app', jqlOf(range))) === range.ids.length) return [];
    if (range.ids.length <= LEAF) return await differences(range);
    const [left, right] = halves(range);
    return [...(await suspects(left)), ...(await suspects(right))];
  };

  const all: Range = { ids: known.map(Number).sort((a, b) => a - b), from: null, to: null };
  const quarter = quarterOf(all, turn);
  const found = new Set(await suspects(all));
  if (quarter.ids.length > 0) for (const id of await differences(quarter)) found.add(id);
  return [...found].map(String);
};
