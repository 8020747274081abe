// The first question of a page, asked while the page itself is still on its way, because its answer takes longest.

import type { PagesQuestions, Questions } from '../../../src/contract';
import { ask } from '../ask';
import type { PageName } from './address';

export type First = 'open-page' | 'open-findings' | 'open-refinement' | 'open-trends';

const FIRST: Partial<Record<PageName, First>> = {
  overview: 'open-page',
  findings: 'open-findings',
  refinement: 'open-refinement',
  trends: 'open-trends',
} satisfies Partial<Record<PageName, 'open-page' | keyof PagesQuestions>>;

type Answers = { [Q in First]?: Promise<Questions[Q]['told']> };

const asked: Answers = {};

const putOff = <Q extends First>(question: Q, answer: Promise<Questions[Q]['told']>): void => {
  // Whoever takes the answer hears of its failure; until then it is nobody's.
  answer.catch(() => undefined);
  Object.assign(asked, { [question]: answer });
};

export const askEarly = (page: PageName): void => {
  const question = FIRST[page];
  if (question) putOff(question, ask<First>(question));
};

/** The early answer, once; after that the question is asked anew. */
export const askFirst = <Q extends First>(question: Q): Promise<Questions[Q]['told']> => {
  const early: Answers[Q] = asked[question];
  delete asked[question];
  return early ?? (ask<First>(question) as Promise<Questions[Q]['told']>);
};
