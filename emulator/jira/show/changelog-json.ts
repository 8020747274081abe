// Changelogs as the three ways to read them answer: beside an issue, paged, and in bulk with epoch times.

import type { History } from '../site/issue';
import type { Site } from '../site/site';
import { stamp } from '../site/time';
import type { Json } from '../world';
import { personJson } from './parts';

export const historyJson = (site: Site, history: History): Json => ({
  id: history.id,
  ...(history.author === null ? {} : { author: personJson(site, history.author) }),
  created: stamp(history.at),
  items: history.items,
});

/** The bulk answer writes `created` as a number, against its own schema. */
export const bulkHistoryJson = (site: Site, history: History): Json => ({
  ...historyJson(site, history),
  created: history.at,
});
