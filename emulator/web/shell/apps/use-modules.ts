// The app's modules of a type that belong here: those whose display conditions hold for this person, project and issue.

import { useMemo } from 'react';
import { type AppModule, modulesOf, type Page } from '../data/modules';
import { useSession } from '../data/session';
import type { Issue, Project } from '../data/shapes';
import { useLoad } from '../data/use-load';
import { holds, type Seen } from './display-conditions';

const asked = 'ADMINISTER,ADMINISTER_PROJECTS,EDIT_ISSUES,SCHEDULE_ISSUES,BROWSE_PROJECTS';

type Told = { permissions: Record<string, { havePermission: boolean }> };

export interface Shown {
  modules: AppModule[];
  pages(pages: Page[]): Page[];
  /** False while the person's permissions are still being read; what depends on them is hidden till then. */
  known: boolean;
}

export function useModules(type: string, project: Project | null, issue: Issue | null = null): Shown {
  const { rest, manifest } = useSession();
  const all = modulesOf(manifest, type);
  const conditional = JSON.stringify(all).includes('displayConditions');
  const where = issue ? `&issueKey=${issue.key}` : project ? `&projectKey=${project.key}` : '';
  const { data, error } = useLoad<string[]>(async () => {
    if (!conditional) return [];
    const { permissions } = await rest.get<Told>(`/rest/api/3/mypermissions?permissions=${asked}${where}`);
    return Object.keys(permissions).filter((name) => permissions[name]?.havePermission);
  }, [rest, conditional, where]);
  return useMemo(() => {
    const seen: Seen = { project, issue, permissions: data ?? [] };
    const belongs = ({ displayConditions }: { displayConditions?: unknown }) => holds(displayConditions, seen);
    return {
      modules: all.filter(belongs),
      pages: (pages) => pages.filter(belongs),
      known: !conditional || data !== null || error !== null,
    };
  }, [all, project, issue, data, error, conditional]);
}
