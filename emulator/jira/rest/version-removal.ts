// Versions taken away, with what comes in their stead, and the counts that people look at before.

import { notModelled } from '../refusal';
import { versionDetails } from '../show/version-json';
import type { Version } from '../site/site';
import { removeVersion, tellVersion } from '../site/versions';
import { browser } from '../site/viewer';
import { asId, asList, asObject, optional } from './payload';
import { type Ask, ok, type Route, type Told } from './route';
import { sibling, versionManaged, versionSeen } from './version-rules';

/** Custom fields in which people pick versions. */
const pickers = ({ site }: Ask) =>
  [...site.fields.values()].filter(({ custom, schema }) => custom && [schema?.type, schema?.items].includes('version'));

const holds = (value: unknown, id: string): boolean =>
  [value].flat().some((each) => (each as { id?: unknown } | null)?.id === id);

/** Where a custom field has the version the desk would leave it there: it says so instead. */
function unpicked(ask: Ask, { id }: Version): void {
  const fields = pickers(ask);
  const used =
    fields.length > 0 &&
    [...ask.site.issues.values()].some(({ custom }) => fields.some((f) => holds(custom[f.id], id)));
  if (used) throw notModelled('taking away a version that a custom field has');
}

function drop(ask: Ask): Told {
  const version = versionManaged(ask, 401);
  const to = (name: string) => {
    const id = ask.query.get(name);
    return id === null || id === '' ? null : sibling(ask, version, id, name);
  };
  const [fix, affected] = [to('moveFixIssuesTo'), to('moveAffectedIssuesTo')];
  unpicked(ask, version);
  removeVersion(ask.site, ask.viewer, version, { fix, affected });
  return { status: 204 };
}

function removeAndSwap(ask: Ask): Told {
  const version = versionManaged(ask, 404);
  const body = asObject(ask.body);
  const to = (name: string) => {
    const id = optional(body[name], asId);
    return id === null ? null : sibling(ask, version, id, name);
  };
  const [fix, affected] = [to('moveFixIssuesTo'), to('moveAffectedIssuesTo')];
  const replaced = optional(body.customFieldReplacementList, (list) => asList(list, asObject)) ?? [];
  if (replaced.length > 0) throw notModelled('customFieldReplacementList');
  unpicked(ask, version);
  removeVersion(ask.site, ask.viewer, version, { fix, affected });
  return { status: 204 };
}

/** What the one version had, the other gets in both fields. */
function merge(ask: Ask): Told {
  const { site, viewer } = ask;
  const version = versionManaged(ask, 401);
  const into = versionSeen(ask, ask.params.moveIssuesTo!);
  if (sibling(ask, version, into.id, 'moveIssuesTo')) unpicked(ask, version);
  const gone = versionDetails(site, version);
  removeVersion(site, viewer, version, { fix: into, affected: into });
  tellVersion(site, viewer, 'merged', into, { mergedVersion: gone });
  return { status: 204 };
}

function counts(ask: Ask): Told {
  const { site, viewer } = ask;
  const { id } = versionSeen(ask, ask.params.id!);
  const sees = browser(site, viewer);
  const issues = [...site.issues.values()].filter(sees);
  const usage = pickers(ask).map((field) => ({
    fieldName: field.name,
    customFieldId: Number(field.id.slice('customfield_'.length)),
    issueCountWithVersionInCustomField: issues.filter(({ custom }) => holds(custom[field.id], id)).length,
  }));
  return ok({
    self: `${site.baseUrl}/rest/api/3/version/${id}`,
    issuesFixedCount: issues.filter(({ fixVersions }) => fixVersions.includes(id)).length,
    issuesAffectedCount: issues.filter(({ versions }) => versions.includes(id)).length,
    issueCountWithCustomFieldsShowingVersion: usage.reduce(
      (sum, each) => sum + each.issueCountWithVersionInCustomField,
      0,
    ),
    customFieldUsage: usage,
  });
}

function unresolved(ask: Ask): Told {
  const { site, viewer } = ask;
  const { id } = versionSeen(ask, ask.params.id!);
  const sees = browser(site, viewer);
  const issues = [...site.issues.values()].filter((issue) => issue.fixVersions.includes(id) && sees(issue));
  return ok({
    self: `${site.baseUrl}/rest/api/3/version/${id}`,
    issuesCount: issues.length,
    issuesUnresolvedCount: issues.filter(({ resolution }) => resolution === null).length,
  });
}

const ONE = '/rest/api/3/version/{id}';

export const VERSION_REMOVAL: readonly Route[] = [
  { method: 'DELETE', path: ONE, operation: 'deleteVersion', deprecated: true, handle: drop },
  {
    method: 'POST',
    path: `${ONE}/removeAndSwap`,
    operation: 'deleteAndReplaceVersion',
    partial: 'no customFieldReplacementList',
    handle: removeAndSwap,
  },
  { method: 'PUT', path: `${ONE}/mergeto/{moveIssuesTo}`, operation: 'mergeVersions', handle: merge },
  { method: 'GET', path: `${ONE}/relatedIssueCounts`, operation: 'getVersionRelatedIssues', handle: counts },
  { method: 'GET', path: `${ONE}/unresolvedIssueCount`, operation: 'getVersionUnresolvedIssues', handle: unresolved },
];
