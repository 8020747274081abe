// The backlog as sections of issues, and what moving does to it: shown at once, while Jira is still being told.

import type { Issue, Sprint } from '../data/shapes';

export interface Section {
  /** null: the backlog below the sprints. */
  sprint: Sprint | null;
  issues: Issue[];
}

export interface Move {
  keys: string[];
  /** Sprint id, or null for the backlog. */
  to: number | null;
  /** Goes before this issue; null: to the end of the section. */
  before: string | null;
}

export const idOf = (section: Section): number | null => section.sprint?.id ?? null;

export function applyMove(sections: Section[], move: Move): Section[] {
  const moving: Issue[] = [];
  for (const key of move.keys) {
    const issue = sections.flatMap((section) => section.issues).find((candidate) => candidate.key === key);
    if (issue) moving.push(issue);
  }
  const gone = new Set(move.keys);
  return sections.map((section) => {
    const left = section.issues.filter((issue) => !gone.has(issue.key));
    if (idOf(section) !== move.to)
      return left.length === section.issues.length ? section : { ...section, issues: left };
    const at = move.before === null ? -1 : left.findIndex((issue) => issue.key === move.before);
    const place = at < 0 ? left.length : at;
    return { ...section, issues: [...left.slice(0, place), ...moving, ...left.slice(place)] };
  });
}

/** What Jira must be told for a move: the neighbours decide the rank. */
export interface Orders {
  sprint: { id: number; issues: string[] } | null;
  backlog: { issues: string[] } | null;
  rank: { issues: string[]; rankBeforeIssue?: string; rankAfterIssue?: string } | null;
}

export function ordersOf(sections: Section[], move: Move): Orders {
  const target = sections.find((section) => idOf(section) === move.to);
  const from = sections.find((section) => section.issues.some((issue) => issue.key === move.keys[0]));
  const others = target?.issues.filter((issue) => !move.keys.includes(issue.key)) ?? [];
  const last = others.at(-1);
  const crosses = from === undefined || idOf(from) !== move.to;
  let rank: Orders['rank'] = null;
  if (move.before !== null) rank = { issues: move.keys, rankBeforeIssue: move.before };
  else if (last) rank = { issues: move.keys, rankAfterIssue: last.key };
  return {
    sprint: crosses && move.to !== null ? { id: move.to, issues: move.keys } : null,
    backlog: crosses && move.to === null ? { issues: move.keys } : null,
    rank,
  };
}

/** One place up or down inside a section; null where there is no further. */
export function step(section: Section, key: string, by: -1 | 1): Move | null {
  const at = section.issues.findIndex((issue) => issue.key === key);
  if (at < 0 || at + by < 0 || at + by >= section.issues.length) return null;
  const before = by < 0 ? section.issues[at - 1] : section.issues[at + 2];
  return { keys: [key], to: idOf(section), before: before?.key ?? null };
}

/** Puts a newer reading of an issue in the place of the old one, in another section if it moved there. */
export function refresh(sections: Section[], issue: Issue, sprint: number | null): Section[] {
  const at = sections.find((section) => section.issues.some((known) => known.id === issue.id));
  if (!at) return sections;
  const stays = idOf(at) === sprint || !sections.some((section) => idOf(section) === sprint);
  const renewed = sections.map((section) =>
    section === at
      ? { ...section, issues: section.issues.map((known) => (known.id === issue.id ? issue : known)) }
      : section,
  );
  return stays ? renewed : applyMove(renewed, { keys: [issue.key], to: sprint, before: null });
}

/** Without an issue that was deleted. */
export const drop = (sections: Section[], id: string): Section[] =>
  sections.map((section) => ({ ...section, issues: section.issues.filter((issue) => issue.id !== id) }));
