// A working day in jira.js, which holds every answer against schemas of its own. Run as a process of its own, since the
// package is ESM: node jira-js.mjs ADDRESS E-MAIL. Prints {failures, drift} as JSON.

import { createAgileClient } from 'jira.js/agile';
import { createCloudClient } from 'jira.js/cloud';
import { more } from './jira-js-more.mjs';

const [host, email] = process.argv.slice(2);
const config = { host, auth: { type: 'basic', email, apiToken: 'any' }, onSchemaMismatch: 'throw' };
const methodsOf = (client) => Object.assign({}, ...Object.values(client).filter((each) => typeof each === 'object'));
const cloud = methodsOf(createCloudClient(config));
const agile = methodsOf(createAgileClient(config));
// What only the installed app may ask, it asks by itself.
const app = methodsOf(createCloudClient({ ...config, auth: { ...config.auth, email: 'app@example.com' } }));
const failures = [];
const told = {};

const step = async (name, run) => {
  try {
    told[name] = await run();
    return told[name];
  } catch (error) {
    failures.push(`${name}: ${String(error?.message ?? error).slice(0, 600)}`);
    return {};
  }
};
const text = (words) => ({
  type: 'doc',
  version: 1,
  content: [{ type: 'paragraph', content: [{ type: 'text', text: words }] }],
});
const onCloud = (name, parameters) => step(name, () => cloud[name](parameters));
const onApp = (name, parameters) => step(`app ${name}`, () => app[name](parameters));
const onAgile = (name, parameters) => step(`agile ${name}`, () => agile[name](parameters));

const me = await onCloud('getCurrentUser');
const { accountId } = me;
await onCloud('getServerInfo');
await onCloud('getFields');
await onCloud('getFieldsPaginated', { query: 'spr' });
await onCloud('getStatuses');
await onCloud('getStatus', { idOrName: '1' });
await onCloud('getStatusCategories');
await onCloud('getIssueAllTypes');
await onCloud('searchPriorities');
await onCloud('getAllLabels');
await onCloud('getIssueLinkTypes');
await onCloud('searchProjects', { expand: 'lead' });
await onCloud('getProject', { projectIdOrKey: 'SHOP' });
await onCloud('getAllStatuses', { projectIdOrKey: 'SHOP' });
await onCloud('getProjectVersions', { projectIdOrKey: 'SHOP' });
await onCloud('getProjectComponents', { projectIdOrKey: 'SHOP' });
await onCloud('getProjectPropertyKeys', { projectIdOrKey: 'SHOP' });
await onCloud('setProjectProperty', { projectIdOrKey: 'SHOP', propertyKey: 'tone', body: { plain: false } });
await onCloud('getProjectProperty', { projectIdOrKey: 'SHOP', propertyKey: 'tone' });
await onCloud('deleteProjectProperty', { projectIdOrKey: 'SHOP', propertyKey: 'tone' });
await onCloud('getUser', { accountId });
await onCloud('getAllUsers');
await onCloud('findUsers', { query: 'm' });
await onCloud('findAssignableUsers', { project: 'SHOP' });
await onCloud('getMyPermissions', { permissions: 'BROWSE_PROJECTS,ADMINISTER', projectKey: 'SHOP' });
await onCloud('getAllPermissions');
await onCloud('getBulkPermissions', {
  accountId,
  globalPermissions: ['ADMINISTER'],
  projectPermissions: [{ permissions: ['EDIT_ISSUES'], issues: [20002], projects: [10000] }],
});

await onCloud('searchAndReconsileIssuesUsingJql', { jql: 'project = SHOP order by rank', fields: ['*all'] });
await onCloud('searchAndReconsileIssuesUsingJqlPost', {
  jql: 'project = SHOP',
  maxResults: 2,
  expand: 'names,schema,changelog',
  fields: ['summary'],
});
await onCloud('countIssues', { jql: 'project = SHOP' });
await onCloud('matchIssues', { issueIds: [20002], jqls: ['status = Doing'] });
await onCloud('parseJqlQueries', { queries: ['project = SHOP and status changed after -1w'], validation: 'strict' });

const { id, key } = await onCloud('createIssue', {
  fields: { project: { key: 'SHOP' }, issuetype: { id: '10001' }, summary: 'From afar', description: text('Because.') },
});
await onCloud('getIssue', { issueIdOrKey: 'SHOP-2', expand: 'names,schema,changelog,transitions,editmeta' });
await onCloud('bulkFetchIssues', { issueIdsOrKeys: ['SHOP-2', 'SHOP-404'], fields: ['summary'] });
await onCloud('editIssue', { issueIdOrKey: key, fields: { labels: ['afar'] } });
await onCloud('assignIssue', { issueIdOrKey: key, accountId });
await onCloud('getChangeLogs', { issueIdOrKey: 'SHOP-2' });
await onCloud('getBulkChangelogs', { issueIdsOrKeys: ['SHOP-2'] });
const comment = await onCloud('addComment', { issueIdOrKey: key, body: text('Said') });
await onCloud('getComments', { issueIdOrKey: key });
await onCloud('getComment', { issueIdOrKey: key, id: comment.id });
await onCloud('updateComment', { issueIdOrKey: key, id: comment.id, body: { body: text('Said better') } });
await onCloud('deleteComment', { issueIdOrKey: key, id: comment.id });
await onCloud('getCreateIssueMetaIssueTypes', { projectIdOrKey: 'SHOP' });
await onCloud('getCreateIssueMetaIssueTypeId', { projectIdOrKey: 'SHOP', issueTypeId: '10003' });
await onCloud('getEditIssueMeta', { issueIdOrKey: key });
await onCloud('addWatcher', { issueIdOrKey: key, accountId });
await onCloud('getIssueWatchers', { issueIdOrKey: key });
await onCloud('removeWatcher', { issueIdOrKey: key, accountId });
await onCloud('getAutoComplete');
await onCloud('getAutoCompletePost', { projectIds: [10000] });
await onCloud('getFieldAutoCompleteForQueryString', { fieldName: 'status', fieldValue: 'o' });
await onCloud('evaluateJSISJiraExpression', {
  expression: 'issue.labels.map(label => { name: label })',
  context: { issue: { key: 'SHOP-2' } },
});
await onCloud('analyseExpression', { expressions: ['issue.key', 'issue.'] });
const { transitions = [] } = await onCloud('getTransitions', { issueIdOrKey: key, expand: 'transitions.fields' });
await onCloud('doTransition', { issueIdOrKey: key, transition: { id: transitions[0]?.id } });
await onCloud('linkIssues', { type: { name: 'Blocks' }, inwardIssue: { key }, outwardIssue: { key: 'SHOP-8' } });
const linked = await onCloud('getIssue', { issueIdOrKey: key, fields: ['issuelinks'] });
const linkId = linked.fields?.issuelinks?.[0]?.id;
await onCloud('getIssueLink', { linkId });
await onCloud('deleteIssueLink', { linkId });
await onCloud('setIssueProperty', { issueIdOrKey: key, propertyKey: 'mark', body: { seen: 1 } });
await onCloud('getIssuePropertyKeys', { issueIdOrKey: key });
await onCloud('getIssueProperty', { issueIdOrKey: key, propertyKey: 'mark' });
await onCloud('deleteIssueProperty', { issueIdOrKey: key, propertyKey: 'mark' });
const issues = [{ issueID: Number(id), properties: { mark: { seen: 2 } } }];
await onCloud('bulkSetIssuePropertiesByIssue', { issues });
await onCloud('bulkSetIssuesPropertiesList', { entitiesIds: [Number(id)], properties: { mark: { seen: 3 } } });
await onCloud('bulkSetIssueProperty', { propertyKey: 'mark', value: 4, filter: { entityIds: [Number(id)] } });
await onCloud('bulkDeleteIssueProperty', { propertyKey: 'mark', entityIds: [Number(id)] });

await onCloud('setUserProperty', { accountId, propertyKey: 'mood', body: { good: true } });
await onCloud('getUserPropertyKeys', { accountId });
await onCloud('getUserProperty', { accountId, propertyKey: 'mood' });
await onCloud('deleteUserProperty', { accountId, propertyKey: 'mood' });

const field = await onApp('createCustomField', {
  name: 'Colour',
  type: 'ari:cloud:ecosystem::extension/a/b/static/hue',
});
await onApp('updateCustomFieldValue', { fieldIdOrKey: field.id, updates: [{ issueIds: [Number(id)], value: 'red' }] });
const updates = [{ customField: field.id, issueIds: [Number(id), 20002], value: 'blue' }];
await onApp('updateMultipleCustomFieldValues', { generateChangelog: false, updates });
const of = { fieldId: field.id };
const [everywhere] = (await onApp('getContextsForField', of)).values ?? [];
const made = await onApp('createCustomFieldContext', { ...of, name: 'Of the shop', projectIds: ['10000'] });
const context = { ...of, contextId: Number(made.id) };
await onApp('updateCustomFieldContext', { ...context, description: 'For what the shop sells' });
await onApp('addIssueTypesToContext', { ...context, issueTypeIds: ['10001'] });
await onApp('removeIssueTypesFromContext', { ...context, issueTypeIds: ['10001'] });
await onApp('removeCustomFieldContextFromProjects', { ...context, projectIds: [] });
await onApp('assignProjectsToCustomFieldContext', { ...context, projectIds: [] });
await onApp('getProjectContextMapping', of);
await onApp('getIssueTypeMappingsForContexts', of);
await onApp('getCustomFieldContextsForProjectsAndIssueTypes', {
  ...of,
  mappings: [{ projectId: '10000', issueTypeId: '10001' }],
});
const mine = { fieldIdOrKey: field.id };
const [kept] =
  (await onApp('getCustomFieldConfiguration', { ...mine, fieldContextId: [Number(everywhere?.id)] })).values ?? [];
await onApp('updateCustomFieldConfiguration', {
  ...mine,
  configurations: [{ id: kept?.id, fieldContextId: everywhere?.id, configuration: { most: 3 } }],
});
await onApp('deleteCustomFieldContext', context);
await onApp('putForgeAppProperty', { propertyKey: 'plan', body: { free: true } });
await onApp('getForgeAppPropertyKeys');
await onApp('getForgeAppProperty', { propertyKey: 'plan' });
await onApp('deleteForgeAppProperty', { propertyKey: 'plan' });

await onAgile('getAllBoards');
await onAgile('getBoard', { boardId: 1 });
await onAgile('getConfiguration', { boardId: 1 });
await onAgile('getProjects', { boardId: 1 });
await onAgile('getAllVersions', { boardId: 1 });
await onAgile('getEpics', { boardId: 1 });
await onAgile('getAllSprints', { boardId: 1, state: 'active,future,closed' });
await onAgile('getIssuesForBacklog', { boardId: 1 });
await onAgile('getApproximateIssueCountForBacklog', { boardId: 1 });
await onAgile('getIssuesForBoard', { boardId: 1, maxResults: 2 });
await onAgile('getApproximateIssueCountForBoard', { boardId: 1 });
await onAgile('getBoardIssuesForSprint', { boardId: 1, sprintId: 12 });
await onAgile('getIssuesWithoutEpicForBoard', { boardId: 1 });
await onAgile('getBoardIssuesForEpic', { boardId: 1, epicId: 20001 });
await onAgile('getIssuesForSprint', { sprintId: 12 });
await onAgile('getIssuesWithoutEpic');
await onAgile('getIssuesForEpic', { epicIdOrKey: 'SHOP-1' });
await onAgile('getEpic', { epicIdOrKey: 'SHOP-1' });
await onAgile('partiallyUpdateEpic', { epicIdOrKey: 'SHOP-1', summary: 'Invoices for companies' });
await onAgile('moveIssuesToEpic', { epicIdOrKey: 'SHOP-1', issues: [key] });
await onAgile('removeIssuesFromEpic', { issues: [key] });
const epic = await onCloud('createIssue', {
  fields: { project: { key: 'SHOP' }, issuetype: { id: '10000' }, summary: 'An epic afar' },
});
await onAgile('rankEpics', { epicIdOrKey: epic.key, rankBeforeEpic: 'SHOP-1' });
await onAgile('getIssue', { issueIdOrKey: 'SHOP-2' });
await onAgile('getIssueEstimationForBoard', { issueIdOrKey: 'SHOP-2', boardId: 1 });
await onAgile('estimateIssueForBoard', { issueIdOrKey: key, boardId: 1, value: '8' });
const sprint = await onAgile('createSprint', { name: 'Afar', originBoardId: 1, goal: 'Look' });
await onAgile('getSprint', { sprintId: sprint.id });
await onAgile('partiallyUpdateSprint', { sprintId: sprint.id, goal: 'Look again' });
await onAgile('updateSprint', { sprintId: sprint.id, name: 'Afar 2', state: 'future' });
await onAgile('moveIssuesToSprintAndRank', { sprintId: sprint.id, issues: [key] });
await onAgile('moveIssuesToBacklog', { issues: [key] });
await onAgile('moveIssuesToBacklogForBoard', { boardId: 1, issues: [key] });
await onAgile('rankIssues', { issues: [key], rankBeforeIssue: 'SHOP-3' });
await onAgile('deleteSprint', { sprintId: sprint.id });
await more(onCloud, { key, accountId, text });
await onCloud('deleteIssue', { issueIdOrKey: key });

const drift = globalThis[Symbol.for('apis-code-gen.schemaAudit')] ?? [];
process.stdout.write(JSON.stringify({ failures, drift }));
