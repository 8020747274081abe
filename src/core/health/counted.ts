// Which items sums and lists speak of: restricted ones tell nobody anything in a sum, and those younger than a day had
// no chance to be looked after yet.

import { DAY } from '../facts/days';
import type { Card } from '../model/card';

export const counts = (card: Card, now: number): boolean => !card.restricted && now - card.created >= DAY;
