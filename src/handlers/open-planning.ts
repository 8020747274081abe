// The plan: what each sprint holds and how ready it is, for what the viewer may see. It is judged from what the last
// settling found, so that it tells the same as the report.

import type { PlanningView } from '../contract';
import { criterionNames } from '../core/readiness/criterion-names';
import { overrideKey } from '../core/readiness/gate';
import { type PlanningAsk, plannedIssues, planningOf } from '../core/readiness/planning';
import { EMPTY_FRAME, inItsSprint } from '../jobs/settle/backlog-of';
import { readCardsOf } from '../store/pages';
import { readRecords } from '../store/project';
import { mayOverride } from './change-item';
import { rightsOrNone } from './open-page';

const NO_RUNWAY = { ready: 0, velocity: null, sprints: null };

export const openPlanning = async (project: string, person: string, now: number): Promise<PlanningView> => {
  const records = await readRecords(project, [
    'enrolled',
    'policy',
    'ground',
    'frame',
    'report',
    'standing',
    'entries',
    'overrides',
  ]);
  const { ground, standing, report, policy } = records;
  const frame = records.frame ?? EMPTY_FRAME;
  const items = standing?.items ?? [];
  const { sprints, boards, starts } = frame;
  const wanted = { items, sprints, entries: records.entries };
  const rights = await rightsOrNone(project, records.enrolled ? plannedIssues(wanted) : []);
  if (!rights.browse) return { state: 'no-permission' };
  if (!records.enrolled) return { state: 'not-enrolled' };
  if (!ground || !standing) return { state: 'first-scan' };
  const cards = await readCardsOf(
    project,
    ground.place,
    items.map(({ id }) => id).filter((id) => rights.visible.has(id)),
  );
  const ask: PlanningAsk = {
    now,
    ...wanted,
    boards,
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
    mayMove: rights.edit,
    mayOverride: mayOverride(policy, person, { ...rights, edits: rights.edit }),
  };
};
