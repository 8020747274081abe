// Titles of issues whose cards do not keep them, those of the tail: asked of Jira as the person who looks, once, after
// the page stands. What Jira does not tell stays a key.

import { useEffect, useState } from 'react';
import type { Named } from '../../../src/contract';
import { jira } from '../ask';

/** POST /rest/api/3/issue/bulkfetch takes no more. */
const PER_CALL = 100;

const titlesIn = (told: unknown): Record<string, string> => {
  const { issues } = (told ?? {}) as { issues?: { id?: unknown; fields?: { summary?: unknown } }[] };
  return Object.fromEntries((issues ?? []).map(({ id, fields }) => [String(id), String(fields?.summary ?? '')]));
};

/** What an issue is called, by what the app told or by what Jira says. */
export const useTitles = (shown: readonly Named[]): ((issue: Named) => string) => {
  const [titles, setTitles] = useState<Record<string, string>>({});
  const untitled = [...new Set(shown.flatMap(({ issue, summary }) => (summary === '' ? [issue] : [])))]
    .slice(0, PER_CALL)
    .join(' ');
  useEffect(() => {
    if (untitled === '') return;
    let gone = false;
    jira('POST', '/rest/api/3/issue/bulkfetch', { issueIdsOrKeys: untitled.split(' '), fields: ['summary'] })
      .then(async (response) => (response.ok ? titlesIn(await response.json()) : {}))
      .then(
        (told) => !gone && setTitles(told),
        () => undefined,
      );
    return () => {
      gone = true;
    };
  }, [untitled]);
  return ({ issue, summary }) => summary || titles[issue] || '';
};
