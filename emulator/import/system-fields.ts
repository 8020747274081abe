// The system fields of Jira Cloud as GET /rest/api/3/field lists them: ids, names, clause names and types.

import type { WorldField } from '../jira/world';

type Row = [id: string, name: string, clauses: string, type: string, items?: string];

const ROWS: Row[] = [
  ['summary', 'Summary', 'summary', 'string'],
  ['issuekey', 'Key', 'id,issue,issuekey,key', ''],
  ['issuetype', 'Issue Type', 'issuetype,type', 'issuetype'],
  ['project', 'Project', 'project', 'project'],
  ['status', 'Status', 'status', 'status'],
  ['statusCategory', 'Status Category', 'statusCategory', 'statusCategory'],
  ['statuscategorychangedate', 'Status Category Changed', 'statusCategoryChangedDate', 'datetime'],
  ['priority', 'Priority', 'priority', 'priority'],
  ['resolution', 'Resolution', 'resolution', 'resolution'],
  ['resolutiondate', 'Resolved', 'resolutiondate,resolved', 'datetime'],
  ['created', 'Created', 'created,createdDate', 'datetime'],
  ['updated', 'Updated', 'updated,updatedDate', 'datetime'],
  ['duedate', 'Due date', 'due,duedate', 'date'],
  ['description', 'Description', 'description', 'string'],
  ['environment', 'Environment', 'environment', 'string'],
  ['creator', 'Creator', 'creator', 'user'],
  ['reporter', 'Reporter', 'reporter', 'user'],
  ['assignee', 'Assignee', 'assignee', 'user'],
  ['labels', 'Labels', 'labels', 'array', 'string'],
  ['components', 'Components', 'component', 'array', 'component'],
  ['versions', 'Affects versions', 'affectedVersion', 'array', 'version'],
  ['fixVersions', 'Fix versions', 'fixVersion', 'array', 'version'],
  ['issuelinks', 'Linked Issues', 'issueLink', 'array', 'issuelinks'],
  ['subtasks', 'Sub-tasks', 'subtasks', 'array', 'issuelinks'],
  ['parent', 'Parent', 'parent', ''],
  ['comment', 'Comment', 'comment', 'comments-page'],
  ['attachment', 'Attachment', 'attachments', 'array', 'attachment'],
  ['votes', 'Votes', 'votes', 'votes'],
  ['watches', 'Watchers', 'watchers', 'watches'],
  ['security', 'Security Level', 'level', 'securitylevel'],
  ['timetracking', 'Time tracking', '', 'timetracking'],
  ['timeoriginalestimate', 'Original estimate', 'originalEstimate,timeoriginalestimate', 'number'],
  ['timeestimate', 'Remaining Estimate', 'remainingEstimate,timeestimate', 'number'],
  ['timespent', 'Time Spent', 'timespent', 'number'],
  ['workratio', 'Work Ratio', 'workratio', 'number'],
  ['worklog', 'Log Work', '', 'array', 'worklog'],
];

export const SYSTEM_FIELDS: readonly WorldField[] = ROWS.map(([id, name, clauses, type, items]) => ({
  id,
  key: id,
  name,
  custom: false,
  orderable: true,
  navigable: true,
  searchable: true,
  clauseNames: clauses === '' ? [] : clauses.split(','),
  ...(type === '' ? {} : { schema: { type, system: id, ...(items ? { items } : {}) } }),
}));
