// Every operation that the desk's Jira offers.

import { AGILE_ISSUE } from './agile-issue';
import { BOARDS } from './boards';
import { CATALOGUE } from './catalogue';
import { COMMENTS } from './comments';
import { ISSUE_LISTS } from './issue-lists';
import { ISSUE_READ } from './issue-read';
import { ISSUE_WRITE } from './issue-write';
import { JQL } from './jql';
import { LINKS } from './links';
import { MOVES } from './move';
import { PEOPLE } from './people';
import { PERMISSIONS } from './permissions';
import { PROJECTS } from './projects';
import { PROPERTIES } from './properties';
import { PROPERTY_BULK } from './property-bulk';
import type { Route } from './route';
import { SEARCH } from './search';
import { SPRINTS } from './sprints';
import { TRANSITIONS } from './transitions';

export const ROUTES: readonly Route[] = [
  ...SEARCH,
  ...JQL,
  ...ISSUE_READ,
  ...ISSUE_WRITE,
  ...COMMENTS,
  ...TRANSITIONS,
  ...LINKS,
  ...PROPERTIES,
  ...PROPERTY_BULK,
  ...ISSUE_LISTS,
  ...MOVES,
  ...SPRINTS,
  ...BOARDS,
  ...AGILE_ISSUE,
  ...PROJECTS,
  ...CATALOGUE,
  ...PEOPLE,
  ...PERMISSIONS,
];
