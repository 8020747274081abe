// What is worth talking about, and the agenda as plain text for wherever a team keeps its notes.

import type { AgendaItem, OutcomeView, RefinementView } from '../../../src/contract';

export type Agenda = Extract<RefinementView, { state: 'refinement' }>;

/** Ready items with nothing undecided need no words. */
export const needsTalk = ({ readiness, questions, ticks }: AgendaItem): boolean =>
  readiness !== 'ready' || questions.length > 0 || ticks.some(({ done }) => !done);

/** The newest outcome of each item. */
export const latestOf = (outcomes: readonly OutcomeView[]): ReadonlyMap<string, OutcomeView> => {
  const latest = new Map<string, OutcomeView>();
  for (const one of outcomes) {
    const known = latest.get(one.issue);
    if (!known || known.at < one.at) latest.set(one.issue, one);
  }
  return latest;
};

/** Whom to ask about an item: who wished for it, then who has it in hand. */
export const askedOf = ({ reporter, assignee }: AgendaItem): string[] =>
  [...new Set([reporter, assignee])].flatMap((id) => id ?? []);

export interface TextWords {
  title: string;
  missing: (gaps: string) => string;
  open: (words: string) => string;
  ask: (names: string) => string;
  outcome: (outcome: OutcomeView) => string;
  gapName: (gap: string) => string;
  person: (id: string) => string | undefined;
}

const linesOf = (item: AgendaItem, at: number, outcome: OutcomeView | undefined, words: TextWords): string[] => {
  const people = askedOf(item).flatMap((id) => words.person(id) ?? []);
  const about = [
    ...(item.gaps.length > 0 ? [words.missing(item.gaps.map(words.gapName).join(', '))] : []),
    ...item.questions.map(({ quote }) => words.open(quote.replace(/\s+/g, ' ').trim())),
    ...(people.length > 0 ? [words.ask(people.join(', '))] : []),
    ...(outcome ? [words.outcome(outcome)] : []),
  ];
  return [`${at + 1}. ${item.key} ${item.summary}`, ...about.map((line) => `   ${line}`)];
};

export const agendaText = (
  items: readonly AgendaItem[],
  latest: ReadonlyMap<string, OutcomeView>,
  words: TextWords,
): string =>
  [words.title, '', ...items.flatMap((item, at) => [...linesOf(item, at, latest.get(item.issue), words), ''])].join(
    '\n',
  );
