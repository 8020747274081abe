// What Atlassian documents beside an operation that the desk offers and what the desk does not heed: it says so by name
// instead of answering another question than the one that was asked.

import { notModelled } from '../refusal';
import type { Route } from './route';

/** What a filter tells anyway, whoever asks to have it expanded. */
const FILTER =
  'expand=description,owner,jql,viewUrl,searchUrl,favourite,favouritedCount,sharePermissions,editPermissions';

/** Parameters that would change the answer. One with a value behind it is heeded as far as that value. */
const PARAMETERS: Readonly<Record<string, string>> = {
  'PUT /rest/api/3/issue/{issueIdOrKey}': 'overrideScreenSecurity=false overrideEditableFlag=false expand',
  'GET /rest/api/3/issue/{issueIdOrKey}/editmeta': 'overrideScreenSecurity=false overrideEditableFlag=false',
  'POST /rest/api/3/issue/{issueIdOrKey}/comment': 'expand',
  'GET /rest/api/3/issue/{issueIdOrKey}/comment/{id}': 'expand',
  'PUT /rest/api/3/issue/{issueIdOrKey}/comment/{id}': 'expand overrideEditableFlag=false',
  'GET /rest/api/3/issue/{issueIdOrKey}/transitions': 'includeUnavailableTransitions=false',
  'GET /rest/agile/1.0/issue/{issueIdOrKey}': 'expand',
  'GET /rest/agile/1.0/board':
    'accountIdLocation projectLocation projectTypeLocation orderBy expand negateLocationFiltering=false',
  'GET /rest/agile/1.0/board/{boardId}/version': 'released',
  'GET /rest/api/3/project/search': 'orderBy=key categoryId status=live properties propertyQuery',
  'GET /rest/api/3/project/{projectIdOrKey}': 'properties expand=description,lead,issueTypes',
  'GET /rest/api/3/project/{projectIdOrKey}/versions': 'expand',
  'GET /rest/api/3/project/{projectIdOrKey}/components': 'componentSource=jira',
  'GET /rest/api/3/field/search': 'orderBy expand projectIds',
  'GET /rest/api/3/issuetype/project': 'level',
  'GET /rest/api/3/priority/search': 'id projectId priorityName onlyDefault=false expand',
  'GET /rest/api/3/resolution/search': 'id onlyDefault=false',
  'GET /rest/api/3/myself': 'expand=groups,applicationRoles',
  'GET /rest/api/3/user': 'expand',
  'GET /rest/api/3/users/search': 'expand',
  'GET /rest/api/3/user/search': 'property',
  'GET /rest/api/3/user/assignable/search': 'actionDescriptorId accountType appType',
  'GET /rest/api/3/users': 'expand',
  'GET /rest/api/3/issue/{issueIdOrKey}/worklog': 'expand=properties',
  'POST /rest/api/3/issue/{issueIdOrKey}/worklog': 'expand=properties overrideEditableFlag=false',
  'GET /rest/api/3/issue/{issueIdOrKey}/worklog/{id}': 'expand=properties',
  'PUT /rest/api/3/issue/{issueIdOrKey}/worklog/{id}': 'expand=properties overrideEditableFlag=false',
  'DELETE /rest/api/3/issue/{issueIdOrKey}/worklog/{id}': 'overrideEditableFlag=false',
  'POST /rest/api/3/comment/list': 'expand=properties',
  'GET /rest/api/3/issue/picker': 'showSubTaskParent=true',
  'GET /rest/api/3/groupuserpicker': 'fieldId projectId issueTypeId avatarSize=xsmall',
  'GET /rest/api/3/issue/createmeta': 'expand=projects.issuetypes,projects.issuetypes.fields',
  'GET /rest/api/3/worklog/updated': 'expand=properties',
  'POST /rest/api/3/worklog/list': 'expand=properties',
  'GET /rest/api/3/project': 'recent properties expand=lead,issueTypes',
  'GET /rest/api/3/project/{projectIdOrKey}/version': 'expand=issuesstatus',
  'GET /rest/api/3/version/{id}': 'expand=issuesstatus',
  'GET /rest/api/3/project/{projectIdOrKey}/component': 'componentSource=jira',
  'GET /rest/api/3/group/bulk': 'accessType applicationKey',
  'POST /rest/api/3/filter': `${FILTER} overrideSharePermissions=false`,
  'GET /rest/api/3/filter/{id}': `${FILTER} overrideSharePermissions=false`,
  'PUT /rest/api/3/filter/{id}': `${FILTER} overrideSharePermissions=false`,
  'GET /rest/api/3/filter/my': FILTER,
  'GET /rest/api/3/filter/favourite': FILTER,
  'PUT /rest/api/3/filter/{id}/favourite': FILTER,
  'DELETE /rest/api/3/filter/{id}/favourite': FILTER,
  'GET /rest/api/3/filter/search': 'owner overrideSharePermissions=false',
  'GET /rest/api/3/mypermissions': 'projectUuid projectConfigurationUuid commentId',
};
/** Of every list of issues that the Agile API has. */
const LISTED = /^\/rest\/(agile|software)\/.*\/(issue|backlog)$/;
const LISTS = 'validateQuery=true';

/** Operations whose place another one would take: no issue has the key PICKER, and no context the id defaultValue. */
export const ELSEWHERE: readonly (readonly [method: Route['method'], path: string])[] = [
  ['PUT', '/rest/api/3/issue/archive'],
  ['PUT', '/rest/api/3/issue/unarchive'],
  ['GET', '/rest/api/3/filter/defaultShareScope'],
  ['PUT', '/rest/api/3/filter/defaultShareScope'],
  ['GET', '/rest/api/3/project/recent'],
  ['PUT', '/rest/api/3/field/{fieldId}/context/defaultValue'],
  ['GET', '/rest/api/3/project/type'],
];

export const unheardOf = ({ method, path }: Pick<Route, 'method' | 'path'>): [name: string, heeded: string[]][] => {
  const isList = method === 'GET' && LISTED.test(path);
  const own = PARAMETERS[`${method} ${path}`] ?? (isList ? LISTS : '');
  return own
    .split(' ')
    .filter((each) => each !== '')
    .map((each) => {
      const [name = '', values = ''] = each.split('=');
      return [name, values.split(',')];
    });
};

export function hear(route: Pick<Route, 'method' | 'path'>, query: URLSearchParams): void {
  for (const [name, heeded] of unheardOf(route))
    for (const value of query.getAll(name).flatMap((each) => each.split(',')))
      if (value !== '' && !heeded.includes(value))
        throw notModelled(`${name}=${value} of ${route.method} ${route.path}`);
}

export const placeholders: readonly Route[] = ELSEWHERE.map(([method, path]) => ({
  method,
  path,
  operation: null,
  handle: () => {
    throw notModelled(`${method} ${path}`);
  },
}));
