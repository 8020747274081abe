// A search in Jira for the items of a list. Only what looks like an issue key gets into the query, so that nothing a
// person wrote can become part of it.

const KEY = /^[A-Z][A-Z0-9_]{0,99}-[1-9]\d{0,17}$/;

/** A longer address is refused by some of what stands between a browser and Jira. */
export const MOST_KEYS = 400;

/** null: no key to look for. */
export const jqlFor = (keys: readonly string[]): string | null => {
  const safe = new Set<string>();
  for (const key of keys) {
    if (safe.size === MOST_KEYS) break;
    if (KEY.test(key)) safe.add(key);
  }
  return safe.size === 0 ? null : `issuekey in (${[...safe].join(', ')}) ORDER BY Rank`;
};

export const searchPath = (jql: string): string => `/issues/?jql=${encodeURIComponent(jql)}`;
