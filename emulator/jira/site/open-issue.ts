// One issue of a World → an issue as the desk keeps it.

import { lazyText, wordsOf } from '../rich-text';
import type { Json, WorldIssue } from '../world';
import type { Comment, History, Issue, Rich, Worklog } from './issue';
import { parseStamp } from './time';

const EXTRA = ['votes', 'watches', 'attachment', 'timeoriginalestimate', 'timeestimate', 'timespent', 'workratio'];

const object = (value: unknown): Json | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : null;
const list = (value: unknown): Json[] => (Array.isArray(value) ? value.filter((each) => object(each)) : []) as Json[];
const idOf = (value: unknown): string | null => {
  const id = object(value)?.id;
  return typeof id === 'string' ? id : typeof id === 'number' ? String(id) : null;
};
const accountOf = (value: unknown): string | null => {
  const id = object(value)?.accountId;
  return typeof id === 'string' ? id : null;
};
const ids = (value: unknown): string[] => list(value).flatMap((each) => idOf(each) ?? []);

/** Rich text of `holder[key]`; a getter stays one. */
export function richIn(holder: Json, key: string): Rich | null {
  const lazy = lazyText(holder, key);
  if (lazy) return { adf: lazy, words: () => lazy.source };
  const value = holder[key];
  return value === null || value === undefined ? null : richOf(value);
}

export const richOf = (adf: unknown): Rich => ({ adf: () => adf, words: () => wordsOf(adf) });

export interface Roles {
  sprint: string | null;
  rank: string | null;
}

export function issueOf(world: WorldIssue, project: string, rank: number, roles: Roles): Issue {
  const { fields } = world;
  const created = parseStamp(fields.created) ?? 0;
  const updated = parseStamp(fields.updated) ?? created;
  const resolved = parseStamp(fields.resolutiondate);
  return {
    id: world.id,
    key: world.key,
    number: Number(world.key.slice(world.key.lastIndexOf('-') + 1)),
    project,
    type: idOf(fields.issuetype) ?? '',
    status: idOf(fields.status) ?? '',
    priority: idOf(fields.priority),
    resolution: idOf(fields.resolution),
    summary: String(fields.summary ?? ''),
    description: richIn(fields, 'description'),
    environment: richIn(fields, 'environment'),
    creator: accountOf(fields.creator) ?? accountOf(fields.reporter),
    reporter: accountOf(fields.reporter),
    assignee: accountOf(fields.assignee),
    labels: (Array.isArray(fields.labels) ? fields.labels : []).map(String),
    components: ids(fields.components),
    versions: ids(fields.versions),
    fixVersions: ids(fields.fixVersions),
    parent: idOf(fields.parent),
    sprints: roles.sprint ? ids(fields[roles.sprint]).map(Number) : [],
    rank,
    created,
    updated,
    resolved,
    categoryChanged: parseStamp(fields.statuscategorychangedate) ?? resolved ?? updated,
    due: typeof fields.duedate === 'string' ? fields.duedate : null,
    security: idOf(fields.security),
    custom: customOf(fields, roles),
    extra: Object.fromEntries(EXTRA.flatMap((key) => (fields[key] == null ? [] : [[key, fields[key]]]))),
    comments: list(object(fields.comment)?.comments ?? fields.comment).map(commentOf),
    worklogs: worklogsOf(fields.worklog),
    history: (world.changelog?.histories ?? []).map(historyOf),
    properties: world.properties ?? {},
  };
}

function customOf(fields: Json, roles: Roles): Json {
  const custom: Json = {};
  // By key, and values only of custom fields: asking a lazy text for its value would convert it.
  for (const key of Object.keys(fields))
    if (key.startsWith('customfield_') && key !== roles.sprint && key !== roles.rank && fields[key] != null)
      custom[key] = fields[key];
  return custom;
}

function commentOf(comment: Json): Comment {
  const created = parseStamp(comment.created) ?? 0;
  return {
    id: String(comment.id),
    author: accountOf(comment.author),
    updateAuthor: accountOf(comment.updateAuthor) ?? accountOf(comment.author),
    created,
    updated: parseStamp(comment.updated) ?? created,
    body: richIn(comment, 'body') ?? richOf({ type: 'doc', version: 1, content: [] }),
  };
}

/** Nearly no issue has any: those without share one list. */
const NO_WORKLOGS: readonly Worklog[] = [];

function worklogsOf(value: unknown): readonly Worklog[] {
  const worklogs = list(object(value)?.worklogs);
  return worklogs.length === 0 ? NO_WORKLOGS : worklogs.map(worklogOf);
}

function worklogOf(worklog: Json): Worklog {
  const created = parseStamp(worklog.created) ?? 0;
  const { comment } = worklog;
  return {
    id: String(worklog.id),
    author: accountOf(worklog.author),
    updateAuthor: accountOf(worklog.updateAuthor) ?? accountOf(worklog.author),
    created,
    updated: parseStamp(worklog.updated) ?? created,
    started: parseStamp(worklog.started) ?? created,
    seconds: Number(worklog.timeSpentSeconds ?? 0),
    comment: typeof comment === 'string' ? richOf(plainAdf(comment)) : richIn(worklog, 'comment'),
  };
}

const plainAdf = (text: string): Json => ({
  type: 'doc',
  version: 1,
  content: text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => ({ type: 'paragraph', content: [{ type: 'text', text: line }] })),
});

const historyOf = (history: NonNullable<WorldIssue['changelog']>['histories'][number]): History => ({
  id: history.id,
  author: accountOf(history.author),
  at: parseStamp(history.created) ?? 0,
  items: history.items,
});
