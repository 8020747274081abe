// The app's modules of a type that belong here: those whose display conditions hold for this person, project and issue.

import { useEffect, useMemo, useRef } from 'react';
import { type AppModule, modulesOf, type Page } from '../data/modules';
import { useSession } from '../data/session';
import type { Issue, Project } from '../data/shapes';
import { useLoad } from '../data/use-load';
import { holds, type Seen, unjudged } from './display-conditions';
import { useOverlays } from './overlays';
import { type Read, readSeen } from './read-seen';

export interface Shown {
  modules: AppModule[];
  pages(pages: Page[]): Page[];
  /** False while what the conditions need is still being read; what depends on it is hidden till then. */
  known: boolean;
}

/** Every displayConditions of a module: its own, and those of its pages and sections. */
const conditionsIn = (value: unknown): unknown[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([name, part]) => (name === 'displayConditions' ? [part] : conditionsIn(part)))
    : [];

const NOTHING: Read = { permissions: [], known: [], properties: {}, expressions: {} };

export function useModules(type: string, project: Project | null, issue: Issue | null = null): Shown {
  const { rest, manifest, user } = useSession();
  const all = useMemo(() => modulesOf(manifest, type), [manifest, type]);
  const { complain } = useOverlays();
  const conditions = useMemo(() => conditionsIn(all), [all]);
  const conditional = conditions.length > 0;
  const { data, error } = useLoad<Read>(
    async () => (conditional ? readSeen(rest, conditions, { project, issue, accountId: user.accountId }) : NOTHING),
    [rest, conditional, project?.key, issue?.key],
  );
  const seen = useMemo<Seen>(() => ({ project, issue, ...(data ?? NOTHING) }), [project, issue, data]);
  const told = useRef(new Set<string>());
  useEffect(() => {
    if (data === null) return;
    for (const module of all)
      for (const name of unjudged(conditionsIn(module), seen)) {
        const what = `${module.key} ${name}`;
        if (told.current.has(what)) continue;
        told.current.add(what);
        complain({ at: Date.now(), module: module.key, kind: 'not modelled', text: `display condition ${name}` });
      }
  }, [all, complain, seen, data]);
  return useMemo(() => {
    const belongs = ({ displayConditions }: { displayConditions?: unknown }) => holds(displayConditions, seen);
    return {
      modules: all.filter(belongs),
      pages: (pages) => pages.filter(belongs),
      known: !conditional || data !== null || error !== null,
    };
  }, [all, seen, data, error, conditional]);
}
