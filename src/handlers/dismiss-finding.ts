// "Not a problem here, because …": said by somebody who may edit the issue, about the very words the app found, with a
// reason. Who says it is told by the platform; whether they may is asked of Jira.

import type { DismissAsk, DismissalView } from '../contract';
import { DISMISSAL_DAYS } from '../contract';
import { printOf } from '../core/health/dismissed';
import type { Card } from '../core/model/card';
import type { Answer } from '../core/model/finding';
import { judgeAlone } from '../core/readiness/judge-alone';
import { mayEditIssue } from '../jira/permissions';
import { objectIn, stringIn } from '../jira/read/json';
import { holding, lineOf, MOST_DISMISSALS } from '../jobs/dismissals';
import { push } from '../jobs/queue';
import { frameOf } from '../jobs/settle/backlog-of';
import { readCardsOf } from '../store/pages';
import { type Records, readRecords } from '../store/project';
import type { KeptDismissal } from '../store/records';
import { numericId } from './project-of';
import { NotAllowed, NotPossible, neededReason } from './wishes';

const DAY = 86_400_000;

export const viewsOf = (dismissals: readonly KeptDismissal[], person: string | null, now: number): DismissalView[] =>
  holding(dismissals, now).map((one) => ({ ...one, own: person !== null && one.by === person }));

const wishIn = (payload: unknown): DismissAsk => {
  const it = objectIn(payload);
  const issue = numericId(it?.issue);
  const days = DISMISSAL_DAYS.find((one) => one === it?.days);
  if (!it || issue === null || days === undefined) throw new NotPossible('That is no dismissal.');
  const reason = neededReason(it.reason, 'A dismissal');
  return { issue, check: stringIn(it.check), reason, days };
};

const cardIn = async (project: string, records: Records, issue: string): Promise<Card> => {
  const { ground } = records;
  const card = ground ? (await readCardsOf(project, ground.place, [issue])).get(issue) : undefined;
  if (!records.enrolled || !card) throw new NotPossible('This issue is not among the items that were judged.');
  return card;
};

/** As the last settling found it among its neighbours, or as it stands alone. */
const answerOf = (records: Records, card: Card, check: string, now: number): Answer | undefined => {
  const listed = records.report?.top.find((one) => one.issue === card.id && one.check === check);
  if (listed) return { verdict: 'found', values: listed.values, words: listed.words };
  const stored = records.standing?.items.find(({ id }) => id === card.id)?.answers;
  if (stored && Object.hasOwn(stored, check) && stored[check]?.verdict === 'found') return stored[check];
  if (!records.ground) return undefined;
  const { answers } = judgeAlone(card, frameOf(records.ground, records.frame), records.policy, now);
  return Object.hasOwn(answers, check) ? answers[check] : undefined;
};

const permitted = async (issue: string): Promise<void> => {
  if (!(await mayEditIssue(issue)))
    throw new NotAllowed('Dismissing a finding needs the permission to edit the issue.');
};

export const dismissFinding = async (
  project: string,
  person: string,
  payload: unknown,
  now: number,
): Promise<DismissalView> => {
  const { issue, check, reason, days } = wishIn(payload);
  await permitted(issue);
  const records = await readRecords(project, [
    'enrolled',
    'ground',
    'frame',
    'policy',
    'report',
    'standing',
    'dismissals',
  ]);
  const card = await cardIn(project, records, issue);
  const answer = answerOf(records, card, check, now);
  if (answer?.verdict !== 'found') throw new NotPossible('There is no such finding on this issue any more.');
  if (holding(records.dismissals, now).length >= MOST_DISMISSALS) {
    throw new NotPossible(
      `A project holds at most ${MOST_DISMISSALS} dismissals. Restore some, or switch the check off.`,
    );
  }
  const until = days === null ? null : now + days * DAY;
  const print = printOf(answer);
  const dismissal: KeptDismissal = { issue, key: card.key, check, by: person, at: now, reason, until, print };
  await push({ job: 'dismiss', project, dismissal });
  return { ...dismissal, own: true };
};

export const restoreFinding = async (
  project: string,
  person: string,
  payload: unknown,
  now: number,
): Promise<{ issue: string; check: string }> => {
  const it = objectIn(payload);
  const [issue, check] = [numericId(it?.issue), stringIn(it?.check)];
  if (issue === null || check === '') throw new NotPossible('That is no finding.');
  await permitted(issue);
  const { enrolled, dismissals } = await readRecords(project, ['enrolled', 'dismissals']);
  const held = dismissals.find((one) => one.issue === issue && one.check === check);
  if (!enrolled || !held) throw new NotPossible('This finding is not dismissed.');
  await push({ job: 'restore', project, line: lineOf({ ...held, by: person, at: now }, 'restored') });
  return { issue, check };
};
