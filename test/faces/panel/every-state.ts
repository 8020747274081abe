// States of the issue panel, and what opens it.

import type { IssueContext } from '../../../src/contract';
import type { Wish } from '../support/visit';
import { CONTEXT, ESTIMATED_AROUND, issueWith, READY } from './told';

export const PANEL_STATES: readonly [name: string, context: IssueContext | Error, issue: unknown][] = [
  ['not ready', ESTIMATED_AROUND, issueWith()],
  ['ready', CONTEXT, READY],
  ['below', { ...CONTEXT, inHorizon: false, position: 90 }, issueWith()],
  ['not enrolled', { state: 'not-enrolled' }, READY],
  ['first scan', { state: 'first-scan' }, READY],
  ['no permission', { state: 'no-permission' }, READY],
  ['failed', new Error('The app answered late'), READY],
];

const NOTHING = { changelog: { histories: [] }, fields: { comment: { comments: [] } } };

export const panelWish = (context: IssueContext | Error, issue: unknown): Wish => ({
  answers: { 'open-issue': context },
  extension: { type: 'jira:issueContext', issue: { id: '10003', key: 'BARK-3' } },
  commands: {
    fetchProduct: ({ restPath }) => {
      const body = JSON.stringify(String(restPath).includes('expand=changelog') ? NOTHING : issue);
      return { status: 200, statusText: 'OK', headers: {}, body };
    },
  },
});
