// What a link means, whatever its type is called. A type's wording is told from this side, so the phrase alone
// says who waits for whom. A wording that no list knows is merely *related*: a made-up blocker would be worse.

import type { CardLink } from '../model/card';
import type { LinkRef } from '../model/reading';
import { LINK_PHRASES } from './link-phrases';

export function linkKindOf({ phrase }: Pick<LinkRef, 'phrase'>): CardLink['kind'] {
  const said = phrase
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ')
    .trim()
    .slice(0, 80);
  for (const [kind, patterns] of LINK_PHRASES) if (patterns.some((pattern) => pattern.test(said))) return kind;
  return 'related';
}
