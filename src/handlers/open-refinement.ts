// The agenda of the next refinement: the items near the top in their order, what each lacks, what is undecided in it and
// whom to ask. What is being worked on is no longer refined.

import type { AgendaItem, RefinementView } from '../contract';
import { dismissedBy, type IsDismissed } from '../core/health/dismissed';
import type { Card } from '../core/model/card';
import type { Policy } from '../core/model/policy';
import type { ItemReport } from '../core/model/report';
import { criterionNames } from '../core/readiness/criterion-names';
import { overrideKey } from '../core/readiness/gate';
import { plannedItem } from '../core/readiness/planning';
import { criteriaOf } from '../core/readiness/verdict';
import { EMPTY_FRAME, inItsSprint } from '../jobs/settle/backlog-of';
import { readCardsOf } from '../store/pages';
import { type Records, readRecords } from '../store/project';
import { foundHere, foundOn, usefulOn } from './found-here';
import { rightsOrNone } from './open-page';

/** More than any team refines before the next settling. */
const LONGEST = 200;

const ticksOf = (card: Card, policy: Policy, { ticks }: Pick<Records, 'ticks'>): AgendaItem['ticks'] =>
  criteriaOf(policy, card).flatMap((criterion) => {
    if (criterion.by !== 'tick') return [];
    const { id, name } = criterion;
    return [{ tick: id, name, done: ticks.some((one) => one.issue === card.id && one.tick === id) }];
  });

/** Gaps first, because they are what refinement is for; of the rest the most useful. */
const worthSaying = (item: ItemReport, policy: Policy): string[] => {
  const found = foundOn(item);
  return [...new Set([...item.gaps.filter((gap) => found.includes(gap)), ...usefulOn(item, policy)])];
};

const agendaItem = (item: ItemReport, card: Card, records: Records, dismissed: IsDismissed): AgendaItem => {
  const { policy } = records;
  const overridden = new Set(
    records.overrides.map(({ issue, sprint }) => overrideKey({ issue, sprint: { id: sprint } })),
  );
  return {
    ...plannedItem(item, card, overridden),
    kind: card.kind,
    reporter: card.reporter,
    findings: foundHere(item, worthSaying(item, policy), dismissed),
    questions: card.wording.questions,
    ticks: ticksOf(card, policy, records),
  };
};

export const openRefinement = async (project: string, now: number): Promise<RefinementView> => {
  const records = await readRecords(project, [
    'enrolled',
    'policy',
    'ground',
    'frame',
    'standing',
    'dismissals',
    'overrides',
    'ticks',
    'refined',
  ]);
  const { enrolled, ground, standing, refined } = records;
  const frame = records.frame ?? EMPTY_FRAME;
  const items = standing?.items ?? [];
  const named = [...items.map(({ id }) => id), ...refined.map(({ issue }) => issue)];
  const rights = await rightsOrNone(project, enrolled ? named : []);
  if (!rights.browse) return { state: 'no-permission' };
  if (!enrolled) return { state: 'not-enrolled' };
  if (!ground || !standing) return { state: 'first-scan' };
  const seen = items.filter(({ id }) => rights.visible.has(id));
  const cards = await readCardsOf(
    project,
    ground.place,
    seen.map(({ id }) => id),
  );
  const dismissed = dismissedBy(records.dismissals, now);
  const agenda = seen.flatMap((item): AgendaItem[] => {
    const stored = cards.get(item.id);
    const card = stored && inItsSprint(stored, frame);
    if (!card || card.sprint?.state === 'active') return [];
    return [agendaItem(item, card, records, dismissed)];
  });
  return {
    state: 'refinement',
    now,
    items: agenda.slice(0, LONGEST),
    outcomes: refined.filter(({ issue }) => rights.visible.has(issue)),
    names: criterionNames(records.policy),
    mayRecord: rights.edit,
  };
};
