// Reads lists that come in pages with a token, telling what is there after each page.

import type { Rest } from './rest';
import type { Issue } from './shapes';

interface IssuePage {
  issues: Issue[];
  nextPageToken?: string | null;
  isLast?: boolean;
}

export async function readIssues(rest: Rest, path: string, progress?: (issues: Issue[]) => void): Promise<Issue[]> {
  const all: Issue[] = [];
  let token: string | null = null;
  for (;;) {
    const next: string = token === null ? '' : `&nextPageToken=${encodeURIComponent(token)}`;
    const page: IssuePage = await rest.get<IssuePage>(path + next);
    all.push(...page.issues);
    progress?.([...all]);
    token = page.nextPageToken ?? null;
    if (page.isLast === true || token === null) return all;
  }
}
