// The plan: what each sprint holds and how ready it is, for what the viewer may see. It is judged from what the last
// settling found, so that it tells the same as the report.

import type { PlanningView } from '../contract';
import type { DoneItem } from '../core/model/plan';
import type { Policy } from '../core/model/policy';
import { criterionNames } from '../core/readiness/criterion-names';
import { overrideKey } from '../core/readiness/gate';
import { type PlanningAsk, plannedIssues, planningOf } from '../core/readiness/planning';
import { finishedInSprint } from '../jira/jql';
import { readingOf } from '../jira/read/reading-of';
import { searchAll } from '../jira/search';
import { logTrouble } from '../jobs/log';
import { EMPTY_FRAME, inItsSprint } from '../jobs/settle/backlog-of';
import { readCrossed } from '../store/crossings';
import { readCardsOf } from '../store/pages';
import { readRecords } from '../store/project';
import type { Ground } from '../store/records';
import { mayOverride } from './change-item';
import { rightsOrNone } from './open-page';

const NO_RUNWAY = { ready: 0, velocity: null, sprints: null };

/** More are not listed: a page has to be there in time. */
const MOST_DONE = 1000;
const DONE_FIELDS = ['summary', 'issuetype', 'status', 'assignee'];

/** What is finished in these sprints has no card any more: Jira tells it to the viewer. */
const readDone = async (
  { project, types, shape }: Ground,
  policy: Policy,
  sprints: readonly number[],
): Promise<Map<number, DoneItem[]> | null> => {
  const found = new Map<number, DoneItem[]>(sprints.map((id) => [id, []]));
  if (shape.sprint === null || sprints.length === 0) return found;
  const jql = finishedInSprint({ project: project.id, types }, ...sprints);
  const estimates = policy.estimateField === null ? shape.estimates : [policy.estimateField, ...shape.estimates];
  try {
    const issues = await searchAll('user', { jql, fields: [...DONE_FIELDS, shape.sprint, ...estimates] }, MOST_DONE);
    for (const issue of issues) {
      const { id, key, summary, assignee, estimate, sprints: all } = readingOf(issue, shape, policy);
      const sprint = all.find((one) => found.has(one.id));
      if (sprint)
        found.get(sprint.id)?.push({ issue: id, key, summary, assignee: assignee?.accountId ?? null, estimate });
    }
    return found;
  } catch (error) {
    logTrouble('What is finished of the plan', error);
    return null;
  }
};

export const openPlanning = async (project: string, person: string, now: number): Promise<PlanningView> => {
  const records = await readRecords(project, [
    'enrolled',
    'policy',
    'ground',
    'frame',
    'report',
    'standing',
    'overrides',
  ]);
  const { ground, standing, report, policy } = records;
  const frame = records.frame ?? EMPTY_FRAME;
  const items = standing?.items ?? [];
  const { sprints, boards, starts } = frame;
  const running = sprints.filter(({ state }) => state === 'active').map(({ id }) => id);
  const wanted = { items, sprints, crossed: records.enrolled ? await readCrossed(project, running) : [] };
  const rights = await rightsOrNone(project, records.enrolled ? plannedIssues(wanted) : []);
  if (!rights.browse) return { state: 'no-permission' };
  if (!records.enrolled) return { state: 'not-enrolled' };
  if (!ground || !standing) return { state: 'first-scan' };
  const visible = items.map(({ id }) => id).filter((id) => rights.visible.has(id));
  const ids = sprints.map(({ id }) => id);
  const [cards, done] = await Promise.all([readCardsOf(project, ground.place, visible), readDone(ground, policy, ids)]);
  const ask: PlanningAsk = {
    now,
    ...wanted,
    boards,
    done,
    starts: starts ?? [],
    card: (id) => {
      const card = cards.get(id);
      return card && inItsSprint(card, frame);
    },
    overridden: new Set(records.overrides.map(({ issue, sprint }) => overrideKey({ issue, sprint: { id: sprint } }))),
    sees: (issue) => rights.visible.has(issue),
  };
  return {
    state: 'planning',
    now,
    ...planningOf(ask),
    runway: report?.runway ?? NO_RUNWAY,
    names: criterionNames(policy),
    mayMove: rights.edit && rights.schedule,
    mayOverride: mayOverride(policy, person, { ...rights, edits: rights.edit }),
  };
};
