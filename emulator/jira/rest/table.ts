// Every operation that the desk's Jira offers.

import { ISSUE_READ } from './issue-read';
import { JQL } from './jql';
import type { Route } from './route';
import { SEARCH } from './search';

export const ROUTES: readonly Route[] = [...SEARCH, ...JQL, ...ISSUE_READ];
