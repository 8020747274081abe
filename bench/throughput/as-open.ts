// Real issues are mostly done: all are judged as if they were open.

import type { Card } from '../../src/core/model/card';

/** Each under an id of its own; whoever is there for another time has every other word for itself. */
export const asOpen = (card: Card, at: number, turn: number): Card => {
  const { terms } = card.wording;
  const wording = {
    ...card.wording,
    terms: turn === 0 ? terms : terms.map((term, n) => (n % 2 ? term : `${term}~${turn}`)),
  };
  return { ...card, wording, id: `${at}`, stage: card.stage === 'done' ? 'new' : card.stage };
};
