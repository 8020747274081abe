// Two words about a single item: "this is done" of a manual criterion, and "let it through all the same". Who may say them
// is asked of Jira on that very issue, and of the settings.

import type { OverrideView, TickView } from '../contract';
import type { Card } from '../core/model/card';
import { askedTicks, type Policy } from '../core/model/policy';
import { mayEditIssue, type Rights } from '../jira/permissions';
import { numberIn, objectIn, stringIn } from '../jira/read/json';
import { push } from '../jobs/queue';
import type { KeptOverride } from '../store/gate-records';
import { readCardsOf } from '../store/pages';
import { type Records, readRecords } from '../store/project';
import { rightsOrNone } from './open-page';
import { numericId } from './project-of';
import { NotAllowed, NotPossible, neededReason } from './wishes';

const cardIn = async (project: string, { enrolled, ground }: Records, issue: string): Promise<Card> => {
  const card = ground ? (await readCardsOf(project, ground.place, [issue])).get(issue) : undefined;
  if (!enrolled || !card) throw new NotPossible('This issue is not among the items that were judged.');
  return card;
};

export const tickCriterion = async (
  project: string,
  person: string,
  payload: unknown,
  now: number,
): Promise<TickView> => {
  const it = objectIn(payload);
  const [issue, tick, done] = [numericId(it?.issue), stringIn(it?.tick), it?.done];
  if (issue === null || typeof done !== 'boolean') throw new NotPossible('That is no tick.');
  if (!(await mayEditIssue(issue))) throw new NotAllowed('Ticking a criterion needs the permission to edit the issue.');
  const records = await readRecords(project, ['enrolled', 'ground', 'policy']);
  if (!askedTicks(records.policy).includes(tick))
    throw new NotPossible('The Definition of Ready has no such criterion.');
  const { key } = await cardIn(project, records, issue);
  await push({ job: 'tick', project, tick: { issue, key, tick, by: person, at: now }, done });
  return { tick, done, by: person, at: now };
};

/** Whether somebody may let items through; `edits`: whether they may edit the one it is about. */
export const mayOverride = (
  { override }: Pick<Policy, 'override'>,
  person: string,
  { browse, administer, edits }: Pick<Rights, 'browse' | 'administer'> & { edits: boolean },
): boolean => {
  if (!browse) return false;
  const who = override?.who ?? 'administrators';
  if (who === 'editors') return edits || administer;
  if (who === 'named') return override?.people.includes(person) ?? false;
  return administer;
};

export const overrideGate = async (
  project: string,
  person: string,
  payload: unknown,
  now: number,
): Promise<OverrideView> => {
  const it = objectIn(payload);
  const [issue, sprint] = [numericId(it?.issue), numberIn(it?.sprint)];
  if (issue === null || sprint === null || !Number.isSafeInteger(sprint) || sprint < 0)
    throw new NotPossible('That is no item of a sprint.');
  const [rights, edits, records] = await Promise.all([
    rightsOrNone(project, [issue]),
    mayEditIssue(issue),
    readRecords(project, ['enrolled', 'ground', 'frame', 'policy']),
  ]);
  const asker = { browse: rights.browse && rights.visible.has(issue), administer: rights.administer, edits };
  if (!mayOverride(records.policy, person, asker))
    throw new NotAllowed('The settings of the project do not let you decide this.');
  const reason = neededReason(it?.reason, 'Letting an item through');
  const known = records.frame?.sprints.find(({ id }) => id === sprint);
  if (sprint !== 0 && !known) throw new NotPossible('There is no such sprint to come or running.');
  const { key, stage } = await cardIn(project, records, issue);
  const override: KeptOverride = { issue, key, sprint, by: person, at: now, reason, stage };
  await push({
    job: 'override',
    project,
    override,
    line: {
      id: `overridden:${issue}:${sprint}:${now}`,
      at: now,
      by: person,
      did: 'overridden',
      issue,
      key,
      sprint: known ? { id: sprint, name: known.name } : null,
      reason,
    },
  });
  return { issue, sprint, by: person, at: now, reason };
};
