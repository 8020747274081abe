// Judges the open issue in the reader's own browser: what they may read of it, through the same core as the scan. What a
// single issue cannot show, its neighbours, is taken from the last scan.

import type { IssueContext } from '../contract';
import { cardOf, isItem } from '../core/facts/card-of';
import { examineItem } from '../core/health/examine';
import { sceneOf } from '../core/health/scene';
import type { Answer } from '../core/model/finding';
import type { ItemReport, Readiness } from '../core/model/report';
import { gapsOf, readinessOf } from '../core/readiness/verdict';
import { readingOf } from '../jira/read/reading-of';
import { type ShownFinding, shownFindings } from './shown-findings';

export type Enrolled = Extract<IssueContext, { state: 'enrolled' }>;

export interface Judgement {
  /** no-item: an epic or a sub-task; done: nothing left to judge. */
  about: 'item' | 'no-item' | 'done';
  readiness: Readiness;
  /** Readiness is asked of it now: it is near the top or in a sprint. */
  asked: boolean;
  gaps: number;
  findings: ShownFinding[];
  touched: { at: number; certain: boolean };
  /** Its history could tell more than is known. */
  wantsHistory: boolean;
}

const DAY = 86_400_000;

/** Old words may no longer stand in the issue, so an answer that quotes some is not taken from the scan. */
const stands = (answer: Answer | undefined): answer is Answer =>
  answer?.verdict === 'not-applicable' || (answer?.verdict === 'found' && (answer.words ?? []).length === 0);

const withNeighbours = (fresh: ItemReport['answers'], stored: ItemReport | null): ItemReport['answers'] =>
  Object.fromEntries(
    Object.entries(fresh).map(([check, answer]) => {
      const old = stored?.answers[check];
      return [check, answer.verdict === 'unknown' && stands(old) ? old : answer];
    }),
  );

const withHistory = (issue: unknown, history: unknown): unknown => {
  if (history === null) return issue;
  const [here, there] = [issue, history] as { fields?: object; changelog?: unknown }[];
  return { ...here, changelog: there?.changelog, fields: { ...here?.fields, ...there?.fields } };
};

/** `history` is null until it was read. */
export const judgeIssue = (issue: unknown, history: unknown, context: Enrolled): Judgement => {
  const { policy, frame, now } = context;
  const reading = readingOf(withHistory(issue, history), context.shape, policy);
  const card = cardOf(reading, policy);
  const scene = sceneOf({ ...frame, cards: [card], ordered: 1 }, policy, now, { similar: false });
  const answers = withNeighbours(examineItem(card, scene, policy).answers, context.stored);
  const { touched } = card;
  const room = touched.at - (touched.atLeast ?? touched.at);
  return {
    about: isItem(reading) ? 'item' : reading.stage === 'done' ? 'done' : 'no-item',
    readiness: readinessOf(answers),
    asked: context.inHorizon || card.sprint !== null,
    gaps: gapsOf(answers).length,
    findings: shownFindings(answers),
    touched,
    wantsHistory: history === null && !touched.certain && room > DAY,
  };
};
