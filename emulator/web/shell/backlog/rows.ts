// A backlog of thousands as rows of known height, of which only those in view are drawn.

import type { Issue } from '../data/shapes';
import { idOf, type Section } from './model';

export type Row =
  | { kind: 'header'; key: string; section: Section; height: number }
  | { kind: 'issue'; key: string; section: Section; issue: Issue; index: number; height: number }
  | { kind: 'empty'; key: string; section: Section; height: number }
  | { kind: 'foot'; key: string; section: Section; height: number };

export const heights = { header: 60, issue: 40, empty: 56, foot: 64 };

export interface Filter {
  text: string;
}

/** Every word must be somewhere in key or summary. */
const matches = (issue: Issue, words: string[]): boolean => {
  if (words.length === 0) return true;
  const text = `${issue.key} ${String(issue.fields.summary ?? '')}`.toLowerCase();
  return words.every((word) => text.includes(word));
};

export function rowsOf(sections: Section[], closed: ReadonlySet<number | null>, filter: Filter): Row[] {
  const words = filter.text
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  const rows: Row[] = [];
  for (const section of sections) {
    const id = idOf(section);
    rows.push({ kind: 'header', key: `header ${id}`, section, height: heights.header });
    if (!closed.has(id)) {
      const before = rows.length;
      section.issues.forEach((issue, index) => {
        if (matches(issue, words))
          rows.push({ kind: 'issue', key: issue.key, section, issue, index, height: heights.issue });
      });
      if (rows.length === before) rows.push({ kind: 'empty', key: `empty ${id}`, section, height: heights.empty });
    }
    rows.push({ kind: 'foot', key: `foot ${id}`, section, height: heights.foot });
  }
  return rows;
}

/** Tops of all rows, and one more: the height of the whole. */
export function topsOf(rows: Row[]): number[] {
  const tops = [0];
  for (const row of rows) tops.push((tops.at(-1) ?? 0) + row.height);
  return tops;
}

/** First and last row (exclusive) that touch the stretch from `from` to `to`. */
export function inView(tops: number[], from: number, to: number): [number, number] {
  const find = (y: number): number => {
    let low = 0;
    let high = tops.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((tops[middle + 1] ?? Number.POSITIVE_INFINITY) <= y) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const last = Math.max(0, tops.length - 1);
  return [Math.min(find(from), last), Math.min(find(to) + 1, last)];
}
