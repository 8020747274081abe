// What another policy would change: who near the top is ready now, who would be then. What cannot be told before the
// policy is saved and read is left out of the judgement and named, so that the figure is of what is known.

import { examineItem } from '../health/examine';
import { sceneOf } from '../health/scene';
import type { Backlog } from '../model/backlog';
import type { Card } from '../model/card';
import { type Criterion, criterionId, type Evidence } from '../model/criterion';
import type { Policy } from '../model/policy';
import type { Readiness } from '../model/report';
import { criteriaOf, NO_STAND, type Stand, standOf, verdictOn } from './verdict';

export interface PreviewChange {
  issue: string;
  key: string;
  summary: string;
  before: Readiness;
  after: Readiness;
  /** As it would be. */
  gaps: readonly string[];
}

export interface PreviewFigures {
  of: number;
  before: number;
  after: number;
  changes: PreviewChange[];
  untold: string[];
  /** Items left out, because what sort of work they are is read once more. */
  unread: number;
}

export interface PreviewAsk {
  backlog: Backlog;
  before: Policy;
  after: Policy;
  evidence: Evidence;
  now: number;
  /** Whether the viewer may see the issue. */
  sees: (issue: string) => boolean;
}

type Judge = (card: Card) => Stand;

/** A kind that the policy maps is known at once. */
const asMapped = (card: Card, { kinds }: Policy): Card => {
  const kind = Object.hasOwn(kinds, card.type) ? kinds[card.type] : undefined;
  return kind === undefined || kind === card.kind ? card : { ...card, kind };
};

/** Where a mapping is taken away, the wording decides, and that is read by the next scan. */
const isUnread = ({ type }: Card, before: Policy, after: Policy): boolean =>
  Object.hasOwn(before.kinds, type) && !Object.hasOwn(after.kinds, type);

const sameFields = (before: Policy, after: Policy): boolean =>
  [...before.acceptanceFields].sort().join() === [...after.acceptanceFields].sort().join();

/** Checks of fields that the next scan will read elsewhere. */
const movedChecks = (before: Policy, after: Policy): string[] => [
  ...(before.estimateField === after.estimateField ? [] : ['missing-estimate', 'oversized-item']),
  ...(sameFields(before, after) ? [] : ['missing-acceptance-criteria']),
];

const isOutside = ({ by }: Criterion): boolean => by === 'field' || by === 'jql';

/** Ids of criteria that are not known of every item they are asked of. */
function untoldOf(cards: readonly Card[], { before, after: policy, evidence }: Omit<PreviewAsk, 'sees'>): string[] {
  const untold = new Set<string>();
  const moved = movedChecks(before, policy);
  for (const card of cards)
    for (const criterion of criteriaOf(policy, card))
      if (
        moved.includes(criterionId(criterion)) ||
        (isOutside(criterion) && verdictOn(criterion, card, {}, evidence) === 'unknown')
      )
        untold.add(criterionId(criterion));
  return [...untold];
}

interface Side {
  near: Card[];
  judge: Judge;
}

function sideOf({ backlog, now, evidence }: PreviewAsk, policy: Policy, without: readonly string[]): Side {
  const cards = backlog.cards.map((card) => asMapped(card, policy));
  const scene = sceneOf({ ...backlog, cards }, policy, now, { similar: false });
  return {
    near: scene.backlog.cards.filter(({ id, restricted }) => scene.horizon.has(id) && !restricted),
    judge: ({ id }) => {
      const card = scene.card(id);
      if (!card) return NO_STAND;
      const { answers } = examineItem(card, scene, policy, evidence);
      const criteria = criteriaOf(policy, card).filter((one) => !without.includes(criterionId(one)));
      return standOf(criteria, card, answers, evidence);
    },
  };
}

/** Ids of the items that a preview speaks of: those whose visibility is to be asked. */
export const previewed = (ask: Omit<PreviewAsk, 'sees'>): string[] =>
  sideOf({ ...ask, sees: () => true }, ask.after, []).near.map(({ id }) => id);

export function previewOf(ask: PreviewAsk): PreviewFigures {
  const { after, before, sees } = ask;
  const all = sideOf(ask, after, []).near;
  const untold = untoldOf(all, ask);
  const then = sideOf(ask, after, untold);
  const now = sideOf(ask, before, []);
  const figures: PreviewFigures = { of: 0, before: 0, after: 0, changes: [], untold, unread: 0 };
  for (const card of then.near) {
    if (!sees(card.id)) continue;
    if (isUnread(card, before, after)) {
      figures.unread += 1;
      continue;
    }
    const [old, next] = [now.judge(card), then.judge(card)];
    figures.of += 1;
    if (old.readiness === 'ready') figures.before += 1;
    if (next.readiness === 'ready') figures.after += 1;
    if (old.readiness === next.readiness) continue;
    const { id: issue, key, summary } = card;
    figures.changes.push({ issue, key, summary, before: old.readiness, after: next.readiness, gaps: next.gaps });
  }
  return figures;
}
