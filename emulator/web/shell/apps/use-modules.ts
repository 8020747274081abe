// The app's modules of a type that belong here: those whose display conditions hold for this person, project and issue.

import { useEffect, useMemo, useRef } from 'react';
import { type AppModule, modulesOf, type Page } from '../data/modules';
import type { Rest } from '../data/rest';
import { useSession } from '../data/session';
import type { Issue, Project } from '../data/shapes';
import { useLoad } from '../data/use-load';
import { type Asked, holds, propertiesAsked, propertyName, type Seen, unjudged } from './display-conditions';
import { useOverlays } from './overlays';

const asked = 'ADMINISTER,ADMINISTER_PROJECTS,EDIT_ISSUES,SCHEDULE_ISSUES,BROWSE_PROJECTS';

type Told = { permissions: Record<string, { havePermission: boolean }> };

export interface Shown {
  modules: AppModule[];
  pages(pages: Page[]): Page[];
  /** False while the person's permissions are still being read; what depends on them is hidden till then. */
  known: boolean;
}

/** Every displayConditions of a module: its own, and those of its pages and sections. */
const conditionsIn = (value: unknown): unknown[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([name, part]) => (name === 'displayConditions' ? [part] : conditionsIn(part)))
    : [];

interface Read {
  permissions: string[];
  properties: Record<string, unknown>;
}

const readProperties = async (rest: Rest, asked: Asked[], project: Project | null, issue: Issue | null) => {
  const found: Record<string, unknown> = {};
  for (const each of asked) {
    const key = (each.entity === 'issue' ? issue : project)?.key;
    const path = `/rest/api/3/${each.entity}/${key}/properties/${encodeURIComponent(each.propertyKey)}`;
    const told = key === undefined ? null : await rest.get<{ value: unknown }>(path).catch(() => null);
    if (told) found[propertyName(each)] = told.value;
  }
  return found;
};

export function useModules(type: string, project: Project | null, issue: Issue | null = null): Shown {
  const { rest, manifest } = useSession();
  const all = modulesOf(manifest, type);
  const { complain } = useOverlays();
  const conditions = useMemo(() => conditionsIn(all), [all]);
  const conditional = conditions.length > 0;
  const where = issue ? `&issueKey=${issue.key}` : project ? `&projectKey=${project.key}` : '';
  const { data, error } = useLoad<Read>(async () => {
    if (!conditional) return { permissions: [], properties: {} };
    const { permissions } = await rest.get<Told>(`/rest/api/3/mypermissions?permissions=${asked}${where}`);
    return {
      permissions: Object.keys(permissions).filter((name) => permissions[name]?.havePermission),
      properties: await readProperties(rest, propertiesAsked(conditions), project, issue),
    };
  }, [rest, conditional, where]);
  const told = useRef(new Set<string>());
  useEffect(() => {
    for (const module of all)
      for (const name of conditionsIn(module).flatMap(unjudged)) {
        const what = `${module.key} ${name}`;
        if (told.current.has(what)) continue;
        told.current.add(what);
        complain({ at: Date.now(), module: module.key, kind: 'not modelled', text: `display condition ${name}` });
      }
  }, [all, complain]);
  return useMemo(() => {
    const seen: Seen = { project, issue, permissions: data?.permissions ?? [], properties: data?.properties ?? {} };
    const belongs = ({ displayConditions }: { displayConditions?: unknown }) => holds(displayConditions, seen);
    return {
      modules: all.filter(belongs),
      pages: (pages) => pages.filter(belongs),
      known: !conditional || data !== null || error !== null,
    };
  }, [all, project, issue, data, error, conditional]);
}
