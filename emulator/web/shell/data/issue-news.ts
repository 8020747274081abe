// A changed issue as the desk's stream tells it.

import type { News } from './stream';

export interface IssueNews {
  id: string;
  key: string | null;
  projectId: string | null;
  actor: string | null;
  commented: boolean;
  deleted: boolean;
  created: boolean;
}

const fields = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
const text = (value: unknown): string | null =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : null;

/** Looking at an issue, or setting a property of it, is no change that its view shows. */
const changes = /^avi:jira:(?!viewed)\w+:(issue|comment|issuelink)$/;

/** Null for news that are about something else. */
export function issueNews({ type, data }: News): IssueNews | null {
  const payload = fields(data.payload ?? data);
  const issue = fields(payload.issue ?? data.issue);
  const id = text(issue.id ?? data.issueId ?? payload.issueId);
  const eventType = text(data.eventType) ?? type;
  if (id === null || !changes.test(eventType)) return null;
  const actor = fields(data.actor);
  return {
    id,
    key: text(issue.key ?? data.issueKey ?? data.key),
    projectId: text(fields(fields(issue.fields).project).id ?? data.projectId),
    actor: text(data.actor) ?? text(actor.accountId) ?? text(payload.atlassianId),
    commented: /comment/.test(eventType),
    deleted: /deleted:issue$/.test(eventType),
    created: /created:issue$/.test(eventType),
  };
}

/** True for news that change which sprints there are, or their state. */
export const sprintNews = ({ data }: News): boolean => /:(sprint|board)$/.test(text(data.eventType) ?? '');
