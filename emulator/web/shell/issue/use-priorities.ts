// The priorities of the site, highest first.

import { useSession } from '../data/session';
import type { Named } from '../data/shapes';
import { useLoad } from '../data/use-load';

export function usePriorities(): Named[] {
  const { rest } = useSession();
  const { data } = useLoad<Named[]>(async () => {
    return rest.get<Named[]>('/rest/api/3/priority').catch(() => []);
  }, [rest]);
  return data ?? [];
}
