// The boards of a project, as the person may see them.

import { useSession } from '../data/session';
import type { Board, Project } from '../data/shapes';
import { type Loaded, useLoad } from '../data/use-load';

export function useBoards(project: Project | null): Loaded<Board[]> {
  const { rest } = useSession();
  const key = project?.key;
  return useLoad<Board[]>(async () => {
    if (!key) return [];
    const path = `/rest/agile/1.0/board?projectKeyOrId=${encodeURIComponent(key)}&maxResults=50`;
    return (await rest.get<{ values: Board[] }>(path)).values;
  }, [rest, key]);
}
