// A backlog as a settling needs it: outlines of everything, and whole cards where their words and people matter, which
// is near the top and where somebody dismissed a finding.

import { outlined } from '../../core/facts/outline';
import { sceneOf } from '../../core/health/scene';
import type { Backlog } from '../../core/model/backlog';
import type { Card } from '../../core/model/card';
import type { Policy } from '../../core/model/policy';
import { lookAhead } from '../../core/readiness/runway';
import { type Alike, alikeIn, alikeKeys } from '../../store/alike';
import { readMany } from '../../store/kvs';
import { readCardsOf } from '../../store/pages';
import { orderIn, orderKeys, type Records } from '../../store/project';
import type { Frame, Ground } from '../../store/records';
import { outlinesIn, shelfKeys, shelvesIn } from '../../store/shelves';
import { backlogOf } from './backlog-of';

export interface Outlines {
  cards: Card[];
  order: string[];
  alike: Alike;
}

/** Everything that is kept of all items, in as few reads as it takes. */
export const readOutlines = async (project: string, ground: Ground, frame: Frame): Promise<Outlines> => {
  const { place } = ground;
  const parts = frame.alikeParts ?? 0;
  const keys = [...shelfKeys(project, place), ...orderKeys(project, frame.orderParts), ...alikeKeys(project, parts)];
  const found = await readMany(keys);
  const shelves = await shelvesIn(found, project, place);
  return {
    cards: [...shelves.values()].flatMap((shelf) => outlinesIn(shelf).map(outlined)),
    order: orderIn(found, project, frame.orderParts),
    alike: alikeIn(found, project, parts),
  };
};

/** Those that are judged as closely as an item can be. */
export const closely = (outline: Backlog, policy: Policy, now: number): string[] => {
  const scene = sceneOf(outline, policy, now, { similar: false });
  const ahead = scene.backlog.cards.slice(0, lookAhead(scene.velocity));
  return [...new Set([...scene.horizon, ...ahead.map(({ id }) => id)])];
};

/** A twin that left the backlog is none. */
const present = (alike: Alike, ids: ReadonlySet<string>): Alike =>
  new Map(
    [...alike].flatMap(([id, twins]) => {
      const there = twins.filter((twin) => ids.has(twin.id));
      return ids.has(id) && there.length > 0 ? [[id, there]] : [];
    }),
  );

export interface Seen {
  backlog: Backlog;
  similar: Alike;
  /** Issue ids of the whole cards. */
  whole: ReadonlySet<string>;
}

export const seeBacklog = async (
  project: string,
  { ground, frame, policy, dismissals }: { ground: Ground; frame: Frame } & Pick<Records, 'policy' | 'dismissals'>,
  { cards, order, alike }: Outlines,
  now: number,
): Promise<Seen> => {
  const near = closely(backlogOf(ground, frame, order, cards), policy, now);
  const wanted = [...new Set([...near, ...dismissals.map(({ issue }) => issue)])];
  const whole = await readCardsOf(project, ground.place, wanted);
  const backlog = backlogOf(
    ground,
    frame,
    order,
    cards.map((card) => whole.get(card.id) ?? card),
  );
  return { backlog, similar: present(alike, new Set(cards.map(({ id }) => id))), whole: new Set(whole.keys()) };
};
