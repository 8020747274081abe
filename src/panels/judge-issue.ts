// Judges the open issue in the reader's own browser: what they may read of it, through the same core as the scan. What a
// single issue cannot show, its neighbours, is taken from the last scan.

import type { IssueContext } from '../contract';
import { cardOf, isItem } from '../core/facts/card-of';
import { type Draft, draftOf } from '../core/language/rewrite';
import type { Criterion, Evidence } from '../core/model/criterion';
import type { Answer } from '../core/model/finding';
import type { ItemReport, Readiness } from '../core/model/report';
import { judgeAlone } from '../core/readiness/judge-alone';
import { criteriaOf } from '../core/readiness/verdict';
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
  /** Ids of criteria, required and advisory, that do not hold. */
  lacking: ReadonlySet<string>;
  criteria: readonly Criterion[];
  /** The active or future sprint it is in. */
  sprint: number | null;
  /** What a draft that begins with the problem can be made of; null: it orders no solution. */
  draft: Draft | null;
  findings: ShownFinding[];
  touched: { at: number; certain: boolean };
  /** Its history could tell more than is known. */
  wantsHistory: boolean;
}

const DAY = 86_400_000;

type Answers = ItemReport['answers'];

/** Old words may no longer stand in the issue, so an answer that quotes some is not taken from the scan. */
const stands = (answer: Answer | undefined): answer is Answer =>
  answer?.verdict === 'not-applicable' || (answer?.verdict === 'found' && (answer.words ?? []).length === 0);

/** What readiness demands is judged here and now, or the verdict would not be the lozenge's. */
const withNeighbours = (fresh: Answers, stored: ItemReport | null, demanded: ReadonlySet<string>): Answers =>
  Object.fromEntries(
    Object.entries(fresh).map(([check, answer]) => {
      const old = stored?.answers[check];
      return [check, answer.verdict === 'unknown' && !demanded.has(check) && stands(old) ? old : answer];
    }),
  );

const evidenceIn = ({ ticks = [], matches = {} }: Enrolled, id: string): Evidence => ({
  ticks: { [id]: ticks.flatMap(({ tick, done }) => (done ? tick : [])) },
  matches: Object.fromEntries(Object.entries(matches).map(([criterion, matched]) => [criterion, { [id]: matched }])),
});

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
  const alone = judgeAlone(card, frame, policy, now, evidenceIn(context, card.id));
  const criteria = criteriaOf(policy, card);
  const demanded = new Set(criteria.flatMap((one) => (one.by === 'check' ? one.check : [])));
  const answers = withNeighbours(alone.answers, context.stored, demanded);
  const { touched } = card;
  const room = touched.at - (touched.atLeast ?? touched.at);
  return {
    about: isItem(reading) ? 'item' : reading.stage === 'done' ? 'done' : 'no-item',
    readiness: alone.readiness,
    asked: context.inHorizon || card.sprint !== null,
    gaps: alone.gaps.length,
    lacking: new Set([...alone.gaps, ...alone.advice]),
    criteria,
    sprint: card.sprint?.id ?? null,
    draft: answers['prescriptive-item']?.verdict === 'found' ? draftOf(card.wording) : null,
    findings: shownFindings(answers, alone.gaps, alone.advice),
    touched,
    wantsHistory: history === null && !touched.certain && room > DAY,
  };
};
