// One page of a token-paged list of issues: after the last issue of the page before, wherever that one is now.

import type { Found } from '../jql/search';
import { refuse } from '../refusal';
import type { Issue } from '../site/issue';
import type { Site } from '../site/site';
import { questionMark, readToken, writeToken } from './page-token';

export interface IssuePage {
  issues: readonly Issue[];
  isLast: boolean;
  nextPageToken?: string;
}

export function issuePage(site: Site, found: Found, question: string, token: string | null, size: number): IssuePage {
  const { issues, ordering } = found;
  const mark = questionMark(question);
  const now = site.clock.now();
  let from = 0;
  if (token !== null && token !== '') {
    const { after } = readToken(token, mark, now);
    from = firstAfter(issues, (issue) => ordering.compare(ordering.keys(issue), after) > 0);
  }
  const shown = issues.slice(from, from + size);
  const isLast = from + shown.length >= issues.length;
  const last = shown.at(-1);
  if (isLast || !last) return { issues: shown, isLast };
  return {
    issues: shown,
    isLast,
    nextPageToken: writeToken({ question: mark, after: ordering.keys(last), at: now }),
  };
}

/** Binary search: the list is sorted, so everything after the first hit is a hit. */
function firstAfter(issues: readonly Issue[], isAfter: (issue: Issue) => boolean): number {
  let [low, high] = [0, issues.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isAfter(issues[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}

export const RECONCILED_MOST = 50;

export function reconciledIds(asked: readonly string[]): ReadonlySet<string> {
  if (asked.length > RECONCILED_MOST)
    throw refuse(400, `reconcileIssues accepts at most ${RECONCILED_MOST} issue ids.`);
  if (asked.some((id) => !/^\d+$/.test(id))) throw refuse(400, 'reconcileIssues accepts numeric issue ids.');
  return new Set(asked);
}
