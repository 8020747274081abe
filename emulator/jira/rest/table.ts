// Every operation that the desk's Jira offers.

import { BOARDS } from './boards';
import { CATALOGUE } from './catalogue';
import { ISSUE_LISTS } from './issue-lists';
import { ISSUE_READ } from './issue-read';
import { JQL } from './jql';
import { MOVES } from './move';
import { PEOPLE } from './people';
import { PERMISSIONS } from './permissions';
import { PROJECTS } from './projects';
import type { Route } from './route';
import { SEARCH } from './search';
import { SPRINTS } from './sprints';

export const ROUTES: readonly Route[] = [
  ...SEARCH,
  ...JQL,
  ...ISSUE_READ,
  ...ISSUE_LISTS,
  ...MOVES,
  ...SPRINTS,
  ...BOARDS,
  ...PROJECTS,
  ...CATALOGUE,
  ...PEOPLE,
  ...PERMISSIONS,
];
