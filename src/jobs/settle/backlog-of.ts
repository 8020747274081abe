// Puts the stored pieces of a backlog together. A sprint's state is the sprint's and not the card's: when one starts,
// no card has to be written.

import type { Backlog } from '../../core/model/backlog';
import type { Card } from '../../core/model/card';
import type { Frame, Ground } from '../../store/records';

export const EMPTY_FRAME: Frame = {
  v: 1,
  boards: [],
  sprints: [],
  flow: null,
  historyAt: 0,
  seenAt: 0,
  orderParts: 0,
  orderAt: 0,
  closings: [],
};

export const frameOf = (ground: Ground, frame: Frame | null): Omit<Backlog, 'cards'> => ({
  project: ground.project,
  ordered: 0,
  boards: frame?.boards ?? [],
  sprints: frame?.sprints ?? [],
  flow: frame?.flow ?? null,
  ...(ground.typeNames ? { typeNames: ground.typeNames } : {}),
  ...(frame?.near ? { near: frame.near } : {}),
});

export const inItsSprint = (card: Card, frame: Frame): Card => {
  if (!card.sprint) return card;
  const { id } = card.sprint;
  if (frame.closings.some((closing) => closing.sprint === id)) return { ...card, sprint: null };
  const state = frame.sprints.find((sprint) => sprint.id === id)?.state;
  return state === undefined || state === card.sprint.state ? card : { ...card, sprint: { id, state } };
};

const oldestFirst = (a: Card, b: Card): number => a.created - b.created || (a.id < b.id ? -1 : 1);

/** Ranked cards in their order, then those whose rank is not known yet. */
export const backlogOf = (ground: Ground, frame: Frame, order: readonly string[], cards: readonly Card[]): Backlog => {
  const left = new Map(cards.map((card) => [card.id, card]));
  const ranked = order.flatMap((id): Card[] => {
    const card = left.get(id);
    left.delete(id);
    return card ? [inItsSprint(card, frame)] : [];
  });
  const unranked = [...left.values()].sort(oldestFirst).map((card) => inItsSprint(card, frame));
  const { near: _, ...rest } = frameOf(ground, frame);
  // Higher and lower are said of items among others, never of one alone.
  const priorities = ground.priorities ? { priorities: ground.priorities } : {};
  return { ...rest, ...priorities, cards: [...ranked, ...unranked], ordered: ranked.length };
};
