// What an item waits for and is not done. Links to issues that are done block nobody.

import type { Card, CardLink } from '../model/card';

export const openBlockers = (card: Card): CardLink[] =>
  card.links.filter(({ kind, stage }) => kind === 'blocked-by' && stage !== 'done');
