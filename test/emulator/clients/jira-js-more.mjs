// The working day in jira.js goes on: time, votes and links of an issue, and what a project and a site consist of.

/** `key`: an issue that the caller made and may change in every way. */
export async function more(onCloud, { key, accountId, text }) {
  await time(onCloud, key, text);
  await onCloud('addVote', { issueIdOrKey: 'SHOP-2' });
  await onCloud('getVotes', { issueIdOrKey: 'SHOP-2' });
  await onCloud('removeVote', { issueIdOrKey: 'SHOP-2' });
  await onCloud('notify', { issueIdOrKey: key, subject: 'News', to: { users: [{ accountId: 'mia' }] } });
  await comments(onCloud, key, text);
  await pages(onCloud, key);
  await versions(onCloud);
  await components(onCloud);
  await filters(onCloud);
  await people(onCloud, accountId);
  const fields = { project: { key: 'SHOP' }, issuetype: { id: '10001' } };
  await onCloud('createIssues', { issueUpdates: [{ fields: { ...fields, summary: 'One of many' } }, { fields }] });
  await onCloud('getIssuePickerResource', { query: 'pay', currentJQL: 'project = SHOP' });
  await onCloud('getResolution', { id: '10000' });
  await onCloud('getPriority', { id: '3' });
  await onCloud('getIssueType', { id: '10001' });
  await onCloud('getIssueLinkType', { issueLinkTypeId: '10100' });
  await onCloud('getConfiguration');
  await onCloud('getAttachmentMeta');
  await onCloud('getAttachment', { id: '600' });
  await onCloud('removeAttachment', { id: '600' });
}

async function time(onCloud, issueIdOrKey, text) {
  const work = { issueIdOrKey, timeSpent: '3h 20m', comment: text('Dug'), started: '2026-03-01T09:00:00.000+0000' };
  const { id } = await onCloud('addWorklog', work);
  await onCloud('getIssueWorklog', { issueIdOrKey });
  await onCloud('getWorklog', { issueIdOrKey, id });
  await onCloud('updateWorklog', { issueIdOrKey, id, body: { timeSpentSeconds: 7_200 } });
  await onCloud('getIssue', { issueIdOrKey, fields: ['timetracking', 'worklog'] });
  await onCloud('getWorklogsForIds', { ids: [Number(id)] });
  const kept = { issueIdOrKey, worklogId: id };
  await onCloud('setWorklogProperty', { ...kept, propertyKey: 'bill', body: { paid: false } });
  await onCloud('getWorklogPropertyKeys', kept);
  await onCloud('getWorklogProperty', { ...kept, propertyKey: 'bill' });
  await onCloud('getWorklog', { issueIdOrKey, id, expand: 'properties' });
  await onCloud('deleteWorklogProperty', { ...kept, propertyKey: 'bill' });
  await onCloud('deleteWorklog', { issueIdOrKey, id });
  await onCloud('getIdsOfWorklogsModifiedSince', { since: 0 });
  await onCloud('getIdsOfWorklogsDeletedSince', { since: 0 });
}

async function comments(onCloud, issueIdOrKey, text) {
  const properties = [{ key: 'origin', value: { app: true } }];
  const { id: commentId } = await onCloud('addComment', { issueIdOrKey, body: text('Kept'), properties });
  await onCloud('setCommentProperty', { commentId, propertyKey: 'mood', body: { good: true } });
  await onCloud('getCommentPropertyKeys', { commentId });
  await onCloud('getCommentProperty', { commentId, propertyKey: 'origin' });
  await onCloud('getCommentsByIds', { ids: [Number(commentId)], expand: 'properties' });
  await onCloud('deleteCommentProperty', { commentId, propertyKey: 'mood' });
}

async function pages(onCloud, issueIdOrKey) {
  const link = (globalId) => ({ issueIdOrKey, globalId, object: { url: 'https://example.com/1', title: 'A page' } });
  const made = await onCloud('createOrUpdateRemoteIssueLink', link('page=1'));
  const linkId = String(made.id);
  await onCloud('getRemoteIssueLinks', { issueIdOrKey });
  await onCloud('getRemoteIssueLinkById', { issueIdOrKey, linkId });
  await onCloud('updateRemoteIssueLink', { ...link('page=1'), linkId });
  await onCloud('deleteRemoteIssueLinkById', { issueIdOrKey, linkId });
  await onCloud('createOrUpdateRemoteIssueLink', link('page=2'));
  await onCloud('deleteRemoteIssueLinkByGlobalId', { issueIdOrKey, globalId: 'page=2' });
}

async function versions(onCloud) {
  const made = [];
  for (const name of ['Afar 1', 'Afar 2'])
    made.push(await onCloud('createVersion', { projectId: 10_000, name, releaseDate: '2026-02-01' }));
  const [one = {}, two = {}] = made;
  await onCloud('getVersion', { id: one.id, expand: 'issuesstatus' });
  await onCloud('updateVersion', { id: one.id, body: { name: 'Afar 1', released: true } });
  await onCloud('moveVersion', { id: one.id, position: 'First' });
  await onCloud('getVersionRelatedIssues', { id: one.id });
  await onCloud('getVersionUnresolvedIssues', { id: one.id });
  await onCloud('getProjectVersionsPaginated', { projectIdOrKey: 'SHOP', orderBy: '-releaseDate' });
  await onCloud('mergeVersions', { id: one.id, moveIssuesTo: two.id });
  await onCloud('deleteAndReplaceVersion', { id: two.id, moveFixIssuesTo: 701 });
}

async function components(onCloud) {
  const { id } = await onCloud('createComponent', { project: 'SHOP', name: 'Cellar', leadAccountId: 'ada' });
  await onCloud('getComponent', { id });
  await onCloud('updateComponent', { id, body: { description: 'Below' } });
  await onCloud('getComponentRelatedIssues', { id });
  await onCloud('getProjectComponentsPaginated', { projectIdOrKey: 'SHOP' });
  await onCloud('deleteComponent', { id, moveIssuesTo: '800' });
}

async function filters(onCloud) {
  const sharePermissions = [{ type: 'project', project: { id: '10000' } }, { type: 'authenticated' }];
  const made = await onCloud('createFilter', { name: 'Bugs', jql: 'type = Bug', sharePermissions });
  const id = Number(made.id);
  await onCloud('getFilter', { id });
  await onCloud('updateFilter', { id, body: { name: 'All bugs' } });
  await onCloud('setFavouriteForFilter', { id });
  await onCloud('getFavouriteFilters');
  await onCloud('getMyFilters', { includeFavourites: true });
  await onCloud('getFiltersPaginated', { expand: 'jql,owner,sharePermissions', orderBy: '-name' });
  await onCloud('deleteFavouriteForFilter', { id });
  await onCloud('deleteFilter', { id });
}

async function people(onCloud, accountId) {
  const [group = {}] = await onCloud('getUserGroups', { accountId });
  await onCloud('getUsersFromGroup', { groupId: group.groupId });
  await onCloud('findGroups', { query: 'user' });
  await onCloud('findUsersAndGroups', { query: 'mi', showAvatar: true });
  await onCloud('getAllUsersDefault');
  await onCloud('getAllProjectRoles');
  await onCloud('getProjectRoleById', { id: 10_002 });
  await onCloud('getProjectRoles', { projectIdOrKey: 'SHOP' });
  await onCloud('getProjectRole', { projectIdOrKey: 'SHOP', id: 10_002 });
}
