// Single issues by the Agile API, and their estimation on a board.

import { refuse } from '../refusal';
import { issueJson, selectFields } from '../show/select';
import { change } from '../site/change';
import { patchOf } from '../site/draft';
import { projectOf } from '../site/site';
import { allowed, boardSeen, issueOf } from './access';
import { asObject, optional } from './payload';
import { type Ask, listed, type Route, type Told } from './route';

function estimateField({ site, viewer, query }: Ask): string {
  const id = query.get('boardId');
  if (id === null) throw refuse(400, 'The boardId query parameter is required.');
  const { estimateFieldId } = boardSeen(site, viewer, id);
  if (estimateFieldId === null) throw refuse(400, 'Estimation is not enabled on this board.');
  return estimateFieldId;
}

function estimation(ask: Ask): Told {
  const issue = issueOf(ask);
  const fieldId = estimateField(ask);
  const value = issue.custom[fieldId];
  return { body: { fieldId, ...(value === undefined ? {} : { value }) }, objects: 1 };
}

function estimate(ask: Ask): Told {
  const { site, viewer } = ask;
  const issue = issueOf(ask);
  const fieldId = estimateField(ask);
  allowed(site, viewer, 'EDIT_ISSUES', issue, 'You do not have permission to edit this issue.');
  const value = optional(asObject(ask.body).value, (each) => Number(each));
  if (value !== null && Number.isNaN(value)) throw refuse(400, 'The value is not a number.');
  const project = projectOf(site, issue);
  change(site, issue, patchOf({ site, viewer, project, issue }, { fields: { [fieldId]: value } }), viewer);
  return { status: 200, body: { fieldId, ...(value === null ? {} : { value }) } };
}

const ISSUE = '/rest/agile/1.0/issue/{issueIdOrKey}';

export const AGILE_ISSUE: readonly Route[] = [
  {
    method: 'GET',
    path: ISSUE,
    operation: 'getIssue',
    partial: 'rich text as the words of it, without wiki markup',
    handle: (ask) => {
      const fields = listed(ask.query, 'fields');
      const selection = selectFields(ask.site, fields.length > 0 ? fields : ['*all'], true);
      return { body: issueJson(ask.site, issueOf(ask), ask.viewer, selection), objects: 1 };
    },
  },
  { method: 'GET', path: `${ISSUE}/estimation`, operation: 'getIssueEstimationForBoard', handle: estimation },
  { method: 'PUT', path: `${ISSUE}/estimation`, operation: 'estimateIssueForBoard', handle: estimate },
];
