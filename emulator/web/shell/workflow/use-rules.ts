// The rules of the app on the transitions of a project, and the conditions, validators and post functions that may become rules there.

import { type AppModule, modulesOf } from '../data/modules';
import { ask } from '../data/rest';
import { useSession } from '../data/session';
import type { Project, Status } from '../data/shapes';
import { useLoad } from '../data/use-load';

export interface Rule {
  to: string;
  validator: string;
  configuration?: unknown;
}

export const RULE_TYPES = ['jira:workflowCondition', 'jira:workflowValidator', 'jira:workflowPostFunction'];

interface Workflow {
  kind: string;
  rules: Rule[];
  statuses: Status[];
}

const fits = ({ projectTypes = ['company-managed'] }: AppModule, kind: string): boolean => projectTypes.includes(kind);

const sameFor = (project: Project) => `project=${encodeURIComponent(project.key)}`;

export function useRules(project: Project) {
  const { rest, manifest } = useSession();
  const { data, error, reload } = useLoad<Workflow>(async () => {
    const [told, types] = await Promise.all([
      ask(`/emulator/rules?${sameFor(project)}`) as Promise<Omit<Workflow, 'statuses'>>,
      rest.get<{ statuses: Status[] }[]>(`/rest/api/3/project/${encodeURIComponent(project.key)}/statuses`),
    ]);
    const statuses = new Map(types.flatMap((type) => type.statuses).map((status) => [status.id, status]));
    return { ...told, statuses: [...statuses.values()] };
  }, [rest, project.key]);
  const all = RULE_TYPES.flatMap((type) => modulesOf(manifest, type));
  const save = async (rules: Rule[]): Promise<void> => {
    await ask('/emulator/rules', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ project: project.key, rules }),
    });
    await reload();
  };
  return { workflow: data, error, save, all, offered: data ? all.filter((module) => fits(module, data.kind)) : [] };
}
