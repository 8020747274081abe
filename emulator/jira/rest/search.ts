// Search by JQL: ids unless fields are named, a hundred issues a page with them, no total.

import { search } from '../jql/search';
import { notModelled, refuse } from '../refusal';
import { expansions, issueJson, namesAndSchema, onlyIds, selectFields } from '../show/select';
import type { Json } from '../world';
import { asBoolean, asExactly, asId, asList, asNumber, asString, optional } from './payload';
import { type Ask, listed, type Route, type Told } from './route';
import { issuePage, reconciledIds } from './search-page';

const PAGE = 50;
const PAGE_OF_IDS = 5_000;
const PAGE_WITH_FIELDS = 100;
const MOST_PROPERTIES = 5;
const MOST_CHANGES = 40;

interface SearchAsk {
  jql: string;
  nextPageToken: string | null;
  maxResults: number;
  fields: string[];
  expand: string[];
  properties: string[];
  fieldsByKeys: boolean;
  reconcileIssues: string[];
}

const whole = (text: string | null, fallback: number): number => {
  if (text === null) return fallback;
  const number = Number(text);
  if (!Number.isInteger(number) || number < 0) throw refuse(400, `'${text}' is not a valid value for maxResults.`);
  return number;
};

const fromQuery = ({ query }: Ask): SearchAsk => ({
  jql: query.get('jql') ?? '',
  nextPageToken: query.get('nextPageToken'),
  maxResults: whole(query.get('maxResults'), PAGE),
  fields: listed(query, 'fields'),
  expand: listed(query, 'expand'),
  properties: listed(query, 'properties'),
  fieldsByKeys: query.get('fieldsByKeys') === 'true',
  reconcileIssues: listed(query, 'reconcileIssues'),
});

const ASKED = 'jql nextPageToken maxResults fields expand properties fieldsByKeys reconcileIssues'.split(' ');

function fromBody(ask: Ask): SearchAsk {
  const body = asExactly(ask.body, ASKED);
  return {
    jql: optional(body.jql, asString) ?? '',
    nextPageToken: optional(body.nextPageToken, asString),
    maxResults: whole(
      optional(body.maxResults, (size) => String(asNumber(size))),
      PAGE,
    ),
    fields: optional(body.fields, (list) => asList(list, asString)) ?? [],
    expand: (optional(body.expand, asString) ?? '').split(',').filter((each) => each !== ''),
    properties: optional(body.properties, (list) => asList(list, asString)) ?? [],
    fieldsByKeys: optional(body.fieldsByKeys, asBoolean) ?? false,
    reconcileIssues: optional(body.reconcileIssues, (list) => asList(list, asId)) ?? [],
  };
}

async function searchIssues({ site, viewer }: Ask, asked: SearchAsk): Promise<Told> {
  if (asked.properties.length > MOST_PROPERTIES)
    throw refuse(400, `At most ${MOST_PROPERTIES} properties can be requested.`);
  if (asked.fieldsByKeys) throw notModelled('fieldsByKeys=true');
  const expand = expansions(asked.expand);
  const found = await search(site, viewer, asked.jql, {
    bounded: true,
    unvalidated: true,
    reconciled: reconciledIds(asked.reconcileIssues),
  });
  const idsOnly = onlyIds(asked.fields);
  const light = asked.fields.every((id) => id === 'id' || id === 'key') && !expand.changelog;
  const size = Math.min(asked.maxResults || PAGE, light ? PAGE_OF_IDS : PAGE_WITH_FIELDS);
  const page = issuePage(site, found, `${asked.jql}|${asked.fields.join()}`, asked.nextPageToken, size);
  const selection = idsOnly ? { ids: [], agile: false } : selectFields(site, asked.fields);
  return {
    body: {
      issues: page.issues.map((issue) => {
        if (idsOnly && !expand.changelog && asked.properties.length === 0) return { id: issue.id };
        const whole = issueJson(site, issue, viewer, selection, {
          changelog: expand.changelog && MOST_CHANGES,
          properties: asked.properties,
        });
        return idsOnly ? beside(whole) : whole;
      }),
      ...namesAndSchema(site, selection, expand),
      isLast: page.isLast,
      ...(page.nextPageToken ? { nextPageToken: page.nextPageToken } : {}),
    },
    objects: page.issues.length,
  };
}

/** The id alone, and what was asked for beside fields. */
const beside = ({ id, changelog, properties }: Json): Json => ({
  id,
  ...(changelog === undefined ? {} : { changelog }),
  ...(properties === undefined ? {} : { properties }),
});

/** The old search is gone: Jira says where to go instead. */
const gone = (): never => {
  throw refuse(410, 'The requested API has been removed. Please migrate to the /rest/api/3/search/jql API.');
};

export const SEARCH: readonly Route[] = [
  {
    method: 'GET',
    path: '/rest/api/3/search/jql',
    operation: 'searchAndReconsileIssuesUsingJql',
    handle: (ask) => searchIssues(ask, fromQuery(ask)),
  },
  {
    method: 'POST',
    path: '/rest/api/3/search/jql',
    operation: 'searchAndReconsileIssuesUsingJqlPost',
    handle: (ask) => searchIssues(ask, fromBody(ask)),
  },
  {
    method: 'POST',
    path: '/rest/api/3/search/approximate-count',
    operation: 'countIssues',
    handle: async ({ site, viewer, body }) => {
      const jql = optional(asExactly(body, ['jql']).jql, asString) ?? '';
      const { issues } = await search(site, viewer, jql, { bounded: true, unvalidated: true });
      return { body: { count: issues.length }, objects: 0 };
    },
  },
  { method: 'GET', path: '/rest/api/3/search', operation: 'searchForIssuesUsingJql', deprecated: true, handle: gone },
  {
    method: 'POST',
    path: '/rest/api/3/search',
    operation: 'searchForIssuesUsingJqlPost',
    deprecated: true,
    handle: gone,
  },
];
