import { describe, expect, test } from '@jest/globals';
import {
  expressionsAsked,
  holds,
  propertiesAsked,
  type Seen,
  unjudged,
} from '../../emulator/web/shell/apps/display-conditions';
import { placeOf, to } from '../../emulator/web/shell/route/places';

const seen: Seen = {
  project: { id: '1', key: 'A', name: 'Alpha', projectTypeKey: 'software' },
  issue: { id: '7', key: 'A-7', fields: { issuetype: { id: '3', name: 'Bug' } } },
  permissions: ['EDIT_ISSUES', 'ADMINISTER_PROJECTS'],
  known: ['EDIT_ISSUES', 'ADMINISTER_PROJECTS', 'SCHEDULE_ISSUES', 'DELETE_ISSUES', 'ADMINISTER'],
  expressions: { 'issue != null': true, 'issue.isOpen': null },
  properties: { 'issue mark': { seen: { by: 'ann' }, times: 2, words: ['red', 'blue'] } },
};
const mark = { entity: 'issue', propertyKey: 'mark' };

describe('display conditions', () => {
  test.each<[unknown, boolean]>([
    [undefined, true],
    [{ projectKey: 'A' }, true],
    [{ projectKey: ['B', 'C'] }, false],
    [{ isProjectAdmin: true, issueType: 'Bug' }, true],
    [{ isProjectAdmin: true, issueType: 'Story' }, false],
    [{ isAdmin: true }, false],
    [{ isAdmin: false }, true],
    [{ not: { isAdmin: true } }, true],
    [{ or: [{ isAdmin: true }, { canEditIssues: true }] }, true],
    [{ and: [{ canEditIssues: true }, { hasProjectPermission: 'SCHEDULE_ISSUES' }] }, false],
    [{ entityPropertyExists: { entity: 'issue', propertyKey: 'x' } }, false],
    [{ entityPropertyExists: mark }, true],
    [{ not: { entityPropertyExists: mark } }, false],
    [{ entityPropertyEqualTo: { ...mark, objectName: 'seen.by', value: 'ann' } }, true],
    [{ entityPropertyEqualTo: { ...mark, objectName: 'seen.by', value: 'ben' } }, false],
    [{ entityPropertyEqualTo: { ...mark, objectName: 'times', value: '2' } }, true],
    [{ entityPropertyEqualTo: { ...mark, objectName: 'constructor', value: 'x' } }, false],
    [{ entityPropertyContainsAny: { ...mark, objectName: 'words', value: '["red", "green"]' } }, true],
    [{ entityPropertyContainsAll: { ...mark, objectName: 'words', value: ['red', 'green'] } }, false],
    [{ entityPropertyContainsAll: { ...mark, objectName: 'words', value: ['red', 'blue'] } }, true],
    [{ jiraExpression: 'issue != null' }, true],
    [{ not: { jiraExpression: 'issue != null' } }, false],
    [{ jiraExpression: 'issue.isOpen' }, false],
    [{ not: { jiraExpression: 'issue.isOpen' } }, false],
    [{ or: [{ jiraExpression: 'issue.isOpen' }, { canEditIssues: true }] }, true],
    [{ canDeleteIssues: true }, false],
    [{ canDeleteIssues: false }, true],
    [{ canLogWork: true }, false],
    [{ not: { canLogWork: true } }, false],
    [{ isProjectArchived: false, hasServiceDeskAccess: false, appIsLicensed: true }, true],
    [{ appEdition: 'advanced' }, false],
    [{ not: { appEdition: 'advanced' } }, false],
  ])('%j is %p', (conditions, shown) => {
    expect(holds(conditions, seen)).toBe(shown);
  });

  test('what cannot be judged is named, what must be read is known', () => {
    const conditions = {
      or: [{ jiraExpression: 'issue.isOpen' }, { not: { entityPropertyExists: mark } }],
      entityPropertyEqualTo: { entity: 'user', propertyKey: 'tone', value: 1 },
      isAdmin: true,
    };
    expect(unjudged(conditions, seen)).toEqual(['jiraExpression issue.isOpen', 'entityPropertyEqualTo of user']);
    expect(unjudged({ appEdition: 'x', canLogWork: true, isAdmin: true }, seen)).toEqual(['appEdition', 'canLogWork']);
    expect(expressionsAsked(conditions)).toEqual(['issue.isOpen']);
    expect(propertiesAsked(conditions)).toEqual([mark]);
  });
});

describe('addresses', () => {
  test.each([
    [to.issue('A-7'), { at: 'issue', issue: 'A-7' }],
    [to.backlog('A', 3), { at: 'backlog', project: 'A', board: '3' }],
    [to.board('A', 3), { at: 'board', project: 'A', board: '3' }],
    [`${to.projectApp('A', 'page')}/deep/er`, { at: 'project-app', project: 'A', module: 'page', route: '/deep/er' }],
    [to.projectSettings('A', 'set'), { at: 'project-settings', project: 'A', module: 'set', route: '' }],
    [to.globalApp('all'), { at: 'global-app', module: 'all', route: '' }],
    [to.adminApp('all'), { at: 'admin-app', module: 'all', route: '' }],
    [to.project('A'), { at: 'project', project: 'A' }],
    ['/', { at: 'home' }],
    ['/jira/software/projects/A/unknown', { at: 'nowhere' }],
  ])('%s leads to its place', (path, place) => {
    expect(placeOf(path)).toEqual(place);
  });
});
