// Up to fifty issues made at once: each stands or falls by itself.

import { Refusal, refuse } from '../refusal';
import type { Json } from '../world';
import { createIssue } from './issue-write';
import { asList, asObject } from './payload';
import type { Ask, Route, Told } from './route';

const MOST = 50;

/** What is wrong with one of them is told by its number; what the desk does not model refuses the whole. */
function create(ask: Ask): Told {
  const drafts = asList(asObject(ask.body).issueUpdates, asObject);
  if (drafts.length === 0) throw refuse(400, 'No issues were provided.');
  if (drafts.length > MOST) throw refuse(400, `No more than ${MOST} issues can be created at once.`);
  const issues: Json[] = [];
  const errors: Json[] = [];
  drafts.forEach((body, failedElementNumber) => {
    try {
      issues.push(createIssue({ ...ask, body }).body as Json);
    } catch (thrown) {
      if (!(thrown instanceof Refusal) || thrown.status >= 500) throw thrown;
      errors.push({ status: thrown.status, elementErrors: thrown.body, failedElementNumber });
    }
  });
  const told = { body: { issues, errors }, wrote: issues.map(({ id }) => String(id)) };
  return { status: issues.length > 0 ? 201 : 400, ...told };
}

export const ISSUE_BULK: readonly Route[] = [
  {
    method: 'POST',
    path: '/rest/api/3/issue/bulk',
    operation: 'createIssues',
    partial: 'no transition, history metadata',
    handle: create,
  },
];
