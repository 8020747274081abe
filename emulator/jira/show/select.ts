// Which fields an answer shows: ids, names of groups (*all, *navigable), and minus signs, as Jira reads them.

import { notModelled } from '../refusal';
import { inContext } from '../site/field-contexts';
import type { Issue } from '../site/issue';
import type { Site } from '../site/site';
import type { Viewer } from '../site/viewer';
import type { Json } from '../world';
import { historyJson } from './changelog-json';
import { AGILE, fieldValue, SYSTEM } from './issue-json';

/** Fields that *navigable leaves out. */
const HEAVY = new Set(['comment', 'attachment', 'worklog']);

export interface Selection {
  ids: readonly string[];
  agile: boolean;
}

export function selectFields(site: Site, asked: readonly string[], agile = false): Selection {
  const all = [...Object.keys(SYSTEM), ...[...site.fields.values()].filter((f) => f.custom).map((f) => f.id)];
  if (agile) all.push(...Object.keys(AGILE));
  const chosen = new Set<string>();
  if (asked.every((each) => each.startsWith('-'))) for (const id of all) chosen.add(id);
  for (const each of asked) {
    if (each === '*all') for (const id of all) chosen.add(id);
    else if (each === '*navigable') for (const id of all) if (!HEAVY.has(id)) chosen.add(id);
    if (each.startsWith('-')) chosen.delete(each.slice(1));
    else if (!each.startsWith('*')) chosen.add(each);
  }
  const known = new Set(all);
  return { ids: [...chosen].filter((id) => known.has(id)), agile };
}

/** Search leaves the fields out altogether when only ids are asked for. */
export const onlyIds = (asked: readonly string[]): boolean => asked.length === 0 || asked.every((id) => id === 'id');

const NOT_MODELLED = new Set(['renderedFields', 'operations', 'editmeta', 'versionedRepresentations', 'transitions']);

export interface Expansions {
  names: boolean;
  schema: boolean;
  changelog: boolean;
}

export function expansions(expand: readonly string[]): Expansions {
  const first = expand.find((each) => NOT_MODELLED.has(each));
  if (first) throw notModelled(`expand=${first}`);
  return {
    names: expand.includes('names'),
    schema: expand.includes('schema'),
    changelog: expand.includes('changelog'),
  };
}

export function issueJson(
  site: Site,
  issue: Issue,
  viewer: Viewer,
  selection: Selection,
  { changelog, properties }: { changelog?: number | false; properties?: readonly string[] } = {},
): Json {
  const fields: Json = {};
  for (const id of selection.ids) {
    if (!belongs(site, issue, id)) continue;
    const agile = selection.agile ? AGILE[id] : undefined;
    const value = agile ? agile(site, issue, viewer) : fieldValue(site, issue, id, viewer);
    if (value !== undefined) fields[id] = value;
  }
  return {
    expand: 'operations,versionedRepresentations,editmeta,changelog,renderedFields',
    id: issue.id,
    self: `${site.baseUrl}/rest/${selection.agile ? 'agile/1.0' : 'api/3'}/issue/${issue.id}`,
    key: issue.key,
    fields,
    ...(changelog ? { changelog: changelogOf(site, issue, changelog) } : {}),
    ...(properties?.length ? { properties: propertiesOf(issue, properties) } : {}),
  };
}

/** Fields of a team-managed project exist on its own issues alone, those with contexts where one of them applies. */
function belongs(site: Site, issue: Issue, id: string): boolean {
  const scope = site.fields.get(id)?.scope as { project?: { id?: string } } | undefined;
  return (scope?.project?.id === undefined || scope.project.id === issue.project) && inContext(site, id, issue);
}

/** Newest first, and no more than the caller gets. */
function changelogOf(site: Site, issue: Issue, most: number): Json {
  const histories = [...issue.history].reverse().slice(0, most);
  return {
    startAt: 0,
    maxResults: histories.length,
    total: issue.history.length,
    histories: histories.map((history) => historyJson(site, history)),
  };
}

const propertiesOf = (issue: Issue, keys: readonly string[]): Json =>
  Object.fromEntries(Object.entries(issue.properties).filter(([key]) => keys.includes('*all') || keys.includes(key)));

export function namesAndSchema(site: Site, selection: Selection, { names, schema }: Expansions): Json {
  const fields = selection.ids.flatMap((id) => site.fields.get(id) ?? []);
  return {
    ...(names ? { names: Object.fromEntries(fields.map((field) => [field.id, field.name])) } : {}),
    ...(schema ? { schema: Object.fromEntries(fields.flatMap((f) => (f.schema ? [[f.id, f.schema]] : []))) } : {}),
  };
}
