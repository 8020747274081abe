// Somebody opens an issue: it is told as an event, and fields that the app computes are computed anew and kept, for
// whoever reads or searches next. A function that fails, or answers with something else than one fitting value for each
// issue, leaves the value as it was. Source: developer.atlassian.com/platform/forge/manifest-reference/modules/
// jira-custom-field ("Value Function") and events-reference/jira ("Issue viewed"). Undocumented: whether a computed value
// leaves a changelog and an event; here it does neither.

import type { AppField, ShownField } from '../../wall';
import { formatted } from './app-field-rules';
import { kept, valueProblem } from './app-field-values';
import { appField } from './app-fields';
import { change, tell } from './change';
import { eventTime, smallIssue } from './events';
import { contextFor, inContext } from './field-contexts';
import type { Issue } from './issue';
import { findIssue, type Site } from './site';
import { mayBrowse, personOf, type Viewer, viewerOf } from './viewer';

async function compute(site: Site, issue: Issue, id: string, field: AppField): Promise<void> {
  const { key = id, name, schema } = site.fields.get(id)!;
  const answer = await site.askField()?.(field.key, 'value', {
    field: { id, key, type: schema?.custom, name },
    issues: [{ id: Number(issue.id), value: issue.custom[id] ?? null }],
  });
  const now = site.issues.get(issue.id);
  if (!now || !Array.isArray(answer) || answer.length !== 1) return;
  const value: unknown = answer[0] ?? null;
  if (valueProblem(site, now, id, field, value) !== null) return;
  const { [id]: _, ...others } = now.custom;
  const custom = value === null ? others : { ...others, [id]: kept(site, field, value) };
  change(site, now, { custom }, viewerOf(site, { type: 'app', scopes: [] }), { changelog: false, touch: false });
}

/** null: there is no such person, or no such issue for them. */
function seen(site: Site, issueIdOrKey: string, accountId: string): { issue: Issue; viewer: Viewer } | null {
  const user = site.users.get(accountId);
  const issue = findIssue(site, issueIdOrKey);
  const viewer = user?.active ? personOf(user) : null;
  return viewer && issue && mayBrowse(site, viewer, issue) ? { issue, viewer } : null;
}

export function fieldOn(site: Site, issueIdOrKey: string, id: string, accountId: string): ShownField | null {
  const found = seen(site, issueIdOrKey, accountId);
  const field = appField(site, id);
  if (!found || !field || !inContext(site, id, found.issue)) return null;
  const { project, type, custom } = found.issue;
  const text = field.formatter && formatted({ site, ...found, id, field }, field.formatter, custom[id] ?? null);
  const configuration = contextFor(site, id, project, type)?.configuration;
  return { text: text || null, ...(configuration === undefined ? {} : { configuration }) };
}

export async function viewIssue(site: Site, issueIdOrKey: string, accountId: string): Promise<boolean> {
  const found = seen(site, issueIdOrKey, accountId);
  if (!found) return false;
  const { issue, viewer } = found;
  const payload = { ...eventTime(site), issue: smallIssue(site, issue), atlassianId: accountId, user: { accountId } };
  tell(site, viewer, 'avi:jira:viewed:issue', payload);
  for (const [id, field] of site.appFields)
    if (field.computed && site.fields.has(id) && inContext(site, id, issue)) await compute(site, issue, id, field);
  return true;
}
