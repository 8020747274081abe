// People by a part of their name, as Jira finds them for the person who asks.

import { useEffect, useState } from 'react';
import { jira } from '../ask';

export interface Person {
  id: string;
  name: string;
}

const LEAST = 2;
const SHOWN = 5;
const AFTER_THE_LAST_STROKE = 300;

const peopleIn = (told: unknown): Person[] =>
  (Array.isArray(told) ? (told as { accountId: string; accountType?: string; displayName: string }[]) : [])
    .filter(({ accountType }) => accountType === undefined || accountType === 'atlassian')
    .map(({ accountId, displayName }) => ({ id: accountId, name: displayName }));

const search = async (query: string): Promise<Person[]> => {
  const response = await jira('GET', `/rest/api/3/user/search?maxResults=${SHOWN}&query=${encodeURIComponent(query)}`);
  return response.ok ? peopleIn(await response.json()) : [];
};

export const usePeople = (query: string): Person[] => {
  const [found, setFound] = useState<Person[]>([]);
  const wanted = query.trim();
  useEffect(() => {
    if (wanted.length < LEAST) return setFound([]);
    let overtaken = false;
    const timer = setTimeout(() => {
      search(wanted).then(
        (people) => !overtaken && setFound(people),
        () => undefined,
      );
    }, AFTER_THE_LAST_STROKE);
    return () => {
      overtaken = true;
      clearTimeout(timer);
    };
  }, [wanted]);
  return found;
};
