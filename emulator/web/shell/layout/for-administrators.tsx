// Project settings are for those who administer the project; Jira shows them to nobody else.

import type { ReactNode } from 'react';
import { useSession } from '../data/session';
import type { Project } from '../data/shapes';
import { useLoad } from '../data/use-load';
import EmptyState from './empty';

type Told = { permissions: Record<string, { havePermission: boolean }> };

/** null: not known yet. */
export function useAdministers(project: Project | null): boolean | null {
  const { rest } = useSession();
  const key = project?.key;
  const { data, error } = useLoad(async () => {
    if (!key) return false;
    const path = `/rest/api/3/mypermissions?permissions=ADMINISTER_PROJECTS&projectKey=${encodeURIComponent(key)}`;
    return (await rest.get<Told>(path)).permissions.ADMINISTER_PROJECTS?.havePermission === true;
  }, [rest, key]);
  return error ? false : data;
}

export function ForAdministrators({ project, children }: { project: Project | null; children: ReactNode }) {
  const may = useAdministers(project);
  if (may === null) return null;
  if (may) return children;
  return <EmptyState title="Project settings" text="Only who administers the project may change its settings." />;
}
