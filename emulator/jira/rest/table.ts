// Every operation that the desk's Jira offers.

import { AGILE_ISSUE } from './agile-issue';
import { APP_VALUES } from './app-values';
import { BOARDS } from './boards';
import { CATALOGUE } from './catalogue';
import { COMMENTS } from './comments';
import { CONTEXT_SCOPE } from './context-scope';
import { EPICS } from './epics';
import { EXPRESSIONS } from './expressions';
import { FIELD_CONFIGURATIONS } from './field-configurations';
import { FIELD_CONTEXTS } from './field-contexts';
import { ISSUE_LISTS } from './issue-lists';
import { ISSUE_META } from './issue-meta';
import { ISSUE_READ } from './issue-read';
import { ISSUE_WRITE } from './issue-write';
import { JQL } from './jql';
import { JQL_HELP } from './jql-help';
import { LINKS } from './links';
import { MOVES } from './move';
import { OWN_PROPERTIES } from './own-properties';
import { PEOPLE } from './people';
import { PERMISSIONS } from './permissions';
import { PROJECTS } from './projects';
import { PROPERTIES } from './properties';
import { PROPERTY_BULK } from './property-bulk';
import type { Route } from './route';
import { SEARCH } from './search';
import { SPRINTS } from './sprints';
import { TRANSITIONS } from './transitions';
import { WATCHERS } from './watchers';

export const ROUTES: readonly Route[] = [
  ...SEARCH,
  ...JQL,
  ...JQL_HELP,
  ...EXPRESSIONS,
  ...ISSUE_READ,
  ...ISSUE_WRITE,
  ...ISSUE_META,
  ...WATCHERS,
  ...COMMENTS,
  ...TRANSITIONS,
  ...LINKS,
  ...PROPERTIES,
  ...PROPERTY_BULK,
  ...OWN_PROPERTIES,
  ...ISSUE_LISTS,
  ...MOVES,
  ...SPRINTS,
  ...BOARDS,
  ...AGILE_ISSUE,
  ...EPICS,
  ...PROJECTS,
  ...CATALOGUE,
  ...APP_VALUES,
  ...FIELD_CONTEXTS,
  ...CONTEXT_SCOPE,
  ...FIELD_CONFIGURATIONS,
  ...PEOPLE,
  ...PERMISSIONS,
];
