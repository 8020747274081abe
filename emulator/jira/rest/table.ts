// Every operation that the desk's Jira offers.

import { AGILE_ISSUE } from './agile-issue';
import { APP_VALUES } from './app-values';
import { ATTACHMENTS } from './attachments';
import { BOARDS } from './boards';
import { CATALOGUE } from './catalogue';
import { CATALOGUE_ENTRIES } from './catalogue-entries';
import { COMMENT_PROPERTIES } from './comment-properties';
import { COMMENTS } from './comments';
import { COMPONENTS } from './components';
import { CONTEXT_SCOPE } from './context-scope';
import { EPICS } from './epics';
import { EXPRESSIONS } from './expressions';
import { FIELD_CONFIGURATIONS } from './field-configurations';
import { FIELD_CONTEXTS } from './field-contexts';
import { FILTER_SEARCH } from './filter-search';
import { FILTERS } from './filters';
import { GROUPS } from './groups';
import { ISSUE_BULK } from './issue-bulk';
import { ISSUE_LISTS } from './issue-lists';
import { ISSUE_META } from './issue-meta';
import { ISSUE_PICKER } from './issue-picker';
import { ISSUE_READ } from './issue-read';
import { ISSUE_WRITE } from './issue-write';
import { JQL } from './jql';
import { JQL_HELP } from './jql-help';
import { LINKS } from './links';
import { MOVES } from './move';
import { NOTIFY } from './notify';
import { OWN_PROPERTIES } from './own-properties';
import { PEOPLE } from './people';
import { PEOPLE_PICKER } from './people-picker';
import { PERMISSIONS } from './permissions';
import { PROJECTS } from './projects';
import { PROPERTIES } from './properties';
import { PROPERTY_BULK } from './property-bulk';
import { REMOTE_LINKS } from './remote-links';
import { PROJECT_ROLES } from './roles';
import type { Route } from './route';
import { SEARCH } from './search';
import { SPRINTS } from './sprints';
import { TRANSITIONS } from './transitions';
import { VERSION_REMOVAL } from './version-removal';
import { VERSIONS } from './versions';
import { VOTES } from './votes';
import { WATCHERS } from './watchers';
import { WORKLOG_FEED } from './worklog-feed';
import { WORKLOG_PROPERTIES } from './worklog-properties';
import { WORKLOGS } from './worklogs';

export const ROUTES: readonly Route[] = [
  ...SEARCH,
  ...JQL,
  ...JQL_HELP,
  ...EXPRESSIONS,
  ...ISSUE_READ,
  ...ISSUE_WRITE,
  ...ISSUE_BULK,
  ...ISSUE_META,
  ...ISSUE_PICKER,
  ...WATCHERS,
  ...VOTES,
  ...NOTIFY,
  ...COMMENTS,
  ...COMMENT_PROPERTIES,
  ...WORKLOGS,
  ...WORKLOG_FEED,
  ...WORKLOG_PROPERTIES,
  ...ATTACHMENTS,
  ...TRANSITIONS,
  ...LINKS,
  ...REMOTE_LINKS,
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
  ...PROJECT_ROLES,
  ...VERSIONS,
  ...VERSION_REMOVAL,
  ...COMPONENTS,
  ...FILTERS,
  ...FILTER_SEARCH,
  ...CATALOGUE,
  ...CATALOGUE_ENTRIES,
  ...APP_VALUES,
  ...FIELD_CONTEXTS,
  ...CONTEXT_SCOPE,
  ...FIELD_CONFIGURATIONS,
  ...PEOPLE,
  ...GROUPS,
  ...PEOPLE_PICKER,
  ...PERMISSIONS,
];
