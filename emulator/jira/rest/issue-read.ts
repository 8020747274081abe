// Reading issues and their changelogs, one by one and in bulk.

import { badPayload, ISSUE_GONE, notModelled, refuse } from '../refusal';
import { bulkHistoryJson, historyJson } from '../show/changelog-json';
import { expansions, issueJson, namesAndSchema, selectFields } from '../show/select';
import type { History, Issue } from '../site/issue';
import { findIssue } from '../site/site';
import { mayBrowse } from '../site/viewer';
import { issueOf } from './access';
import { editMeta } from './issue-meta';
import { questionMark, readToken, writeToken } from './page-token';
import { asBoolean, asExactly, asId, asList, asNumber, asString, optional } from './payload';
import { type Ask, listed, page, type Route, type Told } from './route';
import { transitionsBeside } from './transitions';

const BULK_ISSUES = 100;
const BULK_CHANGELOGS = 1_000;
const BULK_FIELDS = 10;
const CHANGES_BESIDE_ISSUE = 100;

/** What a single issue may bring along. */
const BESIDE: Record<string, (ask: Ask, issue: Issue) => unknown> = {
  transitions: transitionsBeside,
  editmeta: editMeta,
};

function getIssue(ask: Ask): Told {
  const { site, viewer, query } = ask;
  if (query.get('fieldsByKeys') === 'true') throw notModelled('fieldsByKeys=true');
  const issue = issueOf(ask);
  const wanted = listed(query, 'expand');
  const expand = expansions(wanted.filter((each) => !Object.hasOwn(BESIDE, each)));
  const beside = Object.entries(BESIDE).filter(([name]) => wanted.includes(name));
  const asked = listed(query, 'fields');
  const selection = selectFields(site, asked.length > 0 ? asked : ['*all']);
  const body = issueJson(site, issue, viewer, selection, {
    changelog: expand.changelog && CHANGES_BESIDE_ISSUE,
    properties: listed(query, 'properties'),
  });
  const more = Object.fromEntries(beside.map(([name, of]) => [name, of(ask, issue)]));
  return { body: { ...body, ...namesAndSchema(site, selection, expand), ...more }, objects: 1 };
}

const BULK = ['issueIdsOrKeys', 'fields', 'fieldsByKeys', 'expand', 'properties'];

function bulkFetch({ site, viewer, body }: Ask): Told {
  const asked = asExactly(body, BULK);
  const wanted = asList(asked.issueIdsOrKeys, asId);
  if (wanted.length > BULK_ISSUES)
    throw refuse(400, `The maximum number of issues that can be fetched is ${BULK_ISSUES}.`);
  if (optional(asked.fieldsByKeys, asBoolean)) throw notModelled('fieldsByKeys=true');
  const expand = expansions(optional(asked.expand, (list) => asList(list, asString)) ?? []);
  const fields = optional(asked.fields, (list) => asList(list, asString)) ?? [];
  const properties = optional(asked.properties, (list) => asList(list, asString)) ?? [];
  const selection = selectFields(site, fields.length > 0 ? fields : ['*navigable']);
  const found = new Map<string, Issue>();
  const issueErrors = [];
  for (const idOrKey of wanted) {
    const issue = findIssue(site, idOrKey);
    if (issue && mayBrowse(site, viewer, issue)) found.set(issue.id, issue);
    else issueErrors.push({ id: idOrKey, errorMessage: ISSUE_GONE });
  }
  const issues = [...found.values()].sort((a, b) => Number(a.id) - Number(b.id));
  return {
    body: {
      expand: 'schema,names',
      ...namesAndSchema(site, selection, expand),
      issues: issues.map((issue) =>
        issueJson(site, issue, viewer, selection, { changelog: expand.changelog && CHANGES_BESIDE_ISSUE, properties }),
      ),
      issueErrors,
    },
    objects: issues.length,
  };
}

function changelog(ask: Ask): Told {
  const issue = issueOf(ask);
  const { startAt, maxResults } = page(ask.query, 100, 100);
  const values = issue.history.slice(startAt, startAt + maxResults).map((each) => historyJson(ask.site, each));
  const isLast = startAt + values.length >= issue.history.length;
  const self = `${ask.site.baseUrl}/rest/api/3/issue/${issue.id}/changelog`;
  const next = isLast ? {} : { nextPage: `${self}?startAt=${startAt + maxResults}&maxResults=${maxResults}` };
  return {
    body: {
      self: `${self}?startAt=${startAt}&maxResults=${maxResults}`,
      ...next,
      startAt,
      maxResults,
      total: issue.history.length,
      isLast,
      values,
    },
    objects: values.length,
  };
}

/** Pages count changes, not issues: one issue's changes may be cut in two. */
const BULK_LOGS = ['issueIdsOrKeys', 'fieldIds', 'maxResults', 'nextPageToken'];

function bulkChangelogs({ site, viewer, body }: Ask): Told {
  const asked = asExactly(body, BULK_LOGS);
  const wanted = asList(asked.issueIdsOrKeys, asId);
  const fieldIds = optional(asked.fieldIds, (list) => asList(list, asString)) ?? [];
  const size = optional(asked.maxResults, asNumber) ?? 1_000;
  if (wanted.length === 0 || size < 1 || size > 10_000) throw badPayload();
  if (wanted.length > BULK_CHANGELOGS) throw refuse(400, `At most ${BULK_CHANGELOGS} issues can be requested.`);
  if (fieldIds.length > BULK_FIELDS) throw refuse(400, `At most ${BULK_FIELDS} field ids can be requested.`);
  const fits = ({ items }: History) =>
    fieldIds.length === 0 || items.some((item) => fieldIds.includes(item.fieldId ?? ''));
  const all = [...new Set(wanted)].flatMap((idOrKey) => {
    const issue = findIssue(site, idOrKey);
    if (!issue || !mayBrowse(site, viewer, issue)) return [];
    return issue.history.filter(fits).map((history) => ({ issue, history }));
  });
  const mark = questionMark(JSON.stringify([wanted, fieldIds]));
  const token = optional(asked.nextPageToken, asString);
  const from = token ? Number(readToken(token, mark, site.clock.now()).after[0]) : 0;
  const shown = all.slice(from, from + size);
  const byIssue = new Map<string, History[]>();
  for (const { issue, history } of shown) byIssue.set(issue.id, [...(byIssue.get(issue.id) ?? []), history]);
  const more = from + size < all.length;
  return {
    body: {
      issueChangeLogs: [...byIssue].map(([issueId, histories]) => ({
        issueId,
        changeHistories: histories.map((history) => bulkHistoryJson(site, history)),
      })),
      ...(more ? { nextPageToken: writeToken({ question: mark, after: [from + size], at: site.clock.now() }) } : {}),
    },
    objects: shown.length,
  };
}

export const ISSUE_READ: readonly Route[] = [
  {
    method: 'GET',
    path: '/rest/api/3/issue/{issueIdOrKey}',
    operation: 'getIssue',
    partial: 'expand: names, schema, changelog, transitions, editmeta',
    handle: getIssue,
  },
  { method: 'POST', path: '/rest/api/3/issue/bulkfetch', operation: 'bulkFetchIssues', handle: bulkFetch },
  { method: 'GET', path: '/rest/api/3/issue/{issueIdOrKey}/changelog', operation: 'getChangeLogs', handle: changelog },
  { method: 'POST', path: '/rest/api/3/changelog/bulkfetch', operation: 'getBulkChangelogs', handle: bulkChangelogs },
];
