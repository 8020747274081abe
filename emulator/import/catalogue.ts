// Types, statuses, priorities, resolutions, link types, versions and components, collected from the issues that use
// them. Where the same id is described in two ways, the description that occurs most often wins.

import type { Json, World, WorldStatus } from '../jira/world';
import { isObject, list, object, objects, type RawIssue, word } from './raw';

type Catalogue = Pick<
  World,
  'issueTypes' | 'statuses' | 'priorities' | 'resolutions' | 'linkTypes' | 'versions' | 'components'
>;

/** Jira's fixed category ids say more than keys and names, which exports translate. */
const CATEGORIES: Record<number, WorldStatus['statusCategory']> = {
  2: { id: 2, key: 'new', name: 'To Do', colorName: 'blue-gray' },
  4: { id: 4, key: 'indeterminate', name: 'In Progress', colorName: 'yellow' },
  3: { id: 3, key: 'done', name: 'Done', colorName: 'green' },
};
const BY_KEY: Record<string, number> = { new: 2, undefined: 2, indeterminate: 4, done: 3 };

class Votes {
  private readonly byId = new Map<string, Map<string, { value: Json; count: number }>>();

  add(value: unknown): void {
    const id = isObject(value) ? word(value.id) : null;
    if (id === null || !isObject(value)) return;
    const forms = this.byId.get(id) ?? new Map<string, { value: Json; count: number }>();
    this.byId.set(id, forms);
    const form = JSON.stringify([value.name, object(value.statusCategory)?.key]);
    const seen = forms.get(form);
    if (seen) seen.count++;
    else forms.set(form, { value, count: 1 });
  }

  winners(): Json[] {
    return [...this.byId].map(([id, forms]) => {
      const best = [...forms.values()].reduce((a, b) => (b.count > a.count ? b : a));
      const { self: _, ...value } = best.value;
      return { ...value, id, name: word(value.name) ?? id };
    });
  }
}

type Named = { id: string; name: string; [key: string]: unknown };

export function catalogueOf(issues: RawIssue[], projectKey: string): Catalogue {
  const types = new Votes();
  const statuses = new Votes();
  const priorities = new Votes();
  const resolutions = new Votes();
  const links = new Votes();
  const versions = new Votes();
  const components = new Votes();
  const parents = new Set<string>();
  const resolved = new Map<string, { yes: number; no: number }>();
  for (const { fields } of issues) {
    types.add(fields.issuetype);
    statuses.add(fields.status);
    priorities.add(fields.priority);
    resolutions.add(fields.resolution);
    for (const link of objects(fields.issuelinks)) links.add(link.type);
    for (const version of [...list(fields.fixVersions), ...list(fields.versions)]) versions.add(version);
    for (const component of list(fields.components)) components.add(component);
    const status = word(object(fields.status)?.id)!;
    const tally = resolved.get(status) ?? { yes: 0, no: 0 };
    resolved.set(status, fields.resolution ? { ...tally, yes: tally.yes + 1 } : { ...tally, no: tally.no + 1 });
    const parentType = object(object(object(fields.parent)?.fields)?.issuetype);
    types.add(parentType);
    if (object(fields.issuetype)?.subtask !== true) parents.add(word(parentType?.id) ?? '');
  }
  return {
    issueTypes: (types.winners() as Named[]).map((type) => withLevel(type, parents)),
    statuses: (statuses.winners() as Named[]).map((status) => withCategory(status, resolved.get(status.id))),
    priorities: (priorities.winners() as Named[]).sort((a, b) => Number(a.id) - Number(b.id)),
    resolutions: resolutions.winners() as Named[],
    linkTypes: (links.winners() as Named[]).map((type) => ({
      id: type.id,
      name: type.name,
      inward: word(type.inward) ?? type.name,
      outward: word(type.outward) ?? type.name,
    })),
    versions: (versions.winners() as Named[]).map((version) => ({ ...version, projectKey })),
    components: (components.winners() as Named[]).map((component) => ({ ...component, projectKey })),
  };
}

function withLevel(type: Named, parents: Set<string>): World['issueTypes'][number] {
  const told = typeof type.hierarchyLevel === 'number' ? type.hierarchyLevel : null;
  const subtask = type.subtask === true || told === -1;
  const epic = parents.has(type.id) || /^epic$/i.test(type.name);
  return { ...type, subtask, hierarchyLevel: told ?? (subtask ? -1 : epic ? 1 : 0) };
}

function withCategory(status: Named, resolved: { yes: number; no: number } | undefined): WorldStatus {
  const told = object(status.statusCategory);
  const id = typeof told?.id === 'number' && CATEGORIES[told.id] ? told.id : BY_KEY[word(told?.key) ?? ''];
  const guess = resolved && resolved.yes > resolved.no ? 3 : 2;
  return { ...status, statusCategory: CATEGORIES[id ?? guess]! };
}
