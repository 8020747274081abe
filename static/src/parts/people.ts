// The names of people. Only account ids are stored; how somebody is called today is asked of Jira, as the person who
// looks, once for all that a face shows.

import { useEffect, useState } from 'react';
import { jira } from '../ask';

/** GET /rest/api/3/user/bulk gives no more at once. */
const PER_CALL = 200;

export type Names = Readonly<Record<string, string>>;

const namesIn = (told: unknown): Names => {
  const { values } = (told ?? {}) as { values?: { accountId?: unknown; displayName?: unknown }[] };
  return Object.fromEntries(
    (values ?? []).map(({ accountId, displayName }) => [String(accountId), String(displayName)]),
  );
};

const read = async (ids: readonly string[]): Promise<Names> => {
  const query = ids.map((id) => `accountId=${encodeURIComponent(id)}`).join('&');
  const response = await jira('GET', `/rest/api/3/user/bulk?maxResults=${PER_CALL}&${query}`);
  return response.ok ? namesIn(await response.json()) : {};
};

/** All at once, for a file. */
export const namesOf = async (ids: readonly string[]): Promise<Names> => {
  let names: Names = {};
  for (let at = 0; at < ids.length; at += PER_CALL) names = { ...names, ...(await read(ids.slice(at, at + PER_CALL))) };
  return names;
};

/** Account id → name, as far as Jira tells. What it does not tell stays nameless rather than fails. */
export const useNames = (wanted: readonly (string | null)[]): Names => {
  const [names, setNames] = useState<Names>({});
  const ids = [...new Set(wanted.flatMap((id) => id ?? []))].sort();
  const all = ids.join(' ');
  useEffect(() => {
    const parts = all === '' ? [] : all.split(' ');
    let gone = false;
    for (let at = 0; at < parts.length; at += PER_CALL) {
      read(parts.slice(at, at + PER_CALL)).then(
        (more) => !gone && setNames((before) => ({ ...before, ...more })),
        () => undefined,
      );
    }
    return () => {
      gone = true;
    };
  }, [all]);
  return names;
};
