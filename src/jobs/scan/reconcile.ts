// Finds what no event and no search told of: issues deleted, moved away or come into sight. Counts tell where something
// is wrong, and only there ids are listed; a quarter of the backlog is listed each week all the same, because one issue
// lost and another won make the same count. Jira knows nothing before or after an id that is gone, so both sides of a border
// must add up before it counts.

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

  const count = (range: Omit<Range, 'ids'>): Promise<number> => countIssues('app', jqlOf({ ids: [], ...range }));
  const found = new Set<number>();

  const suspects = async (range: Range, total: number): Promise<void> => {
    if (total === range.ids.length) return;
    if (range.ids.length <= LEAF) return add(await differences(range));
    const [left, right] = halves(range);
    const before = await count(left);
    const after = await count(right);
    if (before + after === total) {
      await suspects(left, before);
      await suspects(right, after);
    } else {
      if (left.to !== null) add([left.to]);
      await suspects({ ...range, ids: range.ids.filter((id) => id !== left.to) }, total);
    }
  };

  const add = (ids: readonly number[]): void => {
    for (const id of ids) found.add(id);
  };

  const all: Range = { ids: known.map(Number).sort((a, b) => a - b), from: null, to: null };
  const whole = await count(all);

  /** The first known id from that place on that still divides the backlog; null: none does. */
  const border = async (ids: readonly number[], place: number): Promise<number | null> => {
    for (const id of ids.slice(place)) {
      const sides = (await count({ from: null, to: id })) + (await count({ from: id, to: null }));
      if (sides === whole) return id;
      add([id]);
    }
    return null;
  };

  const quarterOf = async ({ ids }: Range, quarter: number): Promise<Range> => {
    const size = Math.ceil(ids.length / QUARTERS);
    const from = quarter === 0 ? null : await border(ids, quarter * size);
    const to = quarter === QUARTERS - 1 ? null : await border(ids, (quarter + 1) * size);
    return { ids: ids.filter((id) => (from === null || id >= from) && (to === null || id < to)), from, to };
  };

  await suspects(all, whole);
  const quarter = await quarterOf(all, turn);
  if (quarter.ids.length > 0) add(await differences(quarter));
  return [...found].map(String);
};
