// The priorities of the site, highest first.

import { useSession } from '../data/session';
import type { Named } from '../data/shapes';
import { useLoad } from '../data/use-load';

export function usePriorities(): Named[] {
  const { rest } = useSession();
  const { data } = useLoad<Named[]>(async () => {
    const told = await rest
      .get<Named[] | { values: Named[] }>('/rest/api/3/priority/search?maxResults=50')
      .catch(() => rest.get<Named[]>('/rest/api/3/priority').catch(() => []));
    return Array.isArray(told) ? told : told.values;
  }, [rest]);
  return data ?? [];
}
