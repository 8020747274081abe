// A working day in a client that nobody here wrote: search, create, edit, comment, link, transition, rank, sprints, board.
// It asks as older callers do, by the lists that Jira calls deprecated; it checks nothing, so its answers are read here.

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { testJira } from '../support/jira';
import { serveJira } from '../support/jira-http';
import { smallWorld } from '../support/jira-world';
import { watch } from '../support/openapi';
import { type McpSession, openMcp } from './clients/mcp-session';

let mcp: McpSession;
let violations: string[];
let key: string;
let sprintId: number;
let close: () => Promise<void>;

beforeAll(async () => {
  const world = smallWorld();
  const { jira } = testJira({ world, searchLag: 0 });
  violations = watch(jira, { everyone: true });
  const served = await serveJira(jira, world);
  close = served.close;
  mcp = await openMcp(served.address, 'ada@example.com');
});
afterAll(async () => {
  await mcp?.close();
  await close?.();
});

const keysIn = ({ issues }: { issues: { key: string }[] }): string[] => issues.map((issue) => issue.key);
const backlog = async () => keysIn(await mcp.call('jira_get_backlog_issues', { boardId: 1, maxResults: 50 }));

describe('mcp-jira-cloud', () => {
  test('finds who and where it is', async () => {
    expect(mcp.tools.length).toBeGreaterThan(80);
    expect(await mcp.call('jira_whoami')).toMatchObject({ accountId: 'ada' });
    expect(await mcp.call('jira_get_project', { projectIdOrKey: 'SHOP' })).toMatchObject({ key: 'SHOP' });
    expect(JSON.stringify(await mcp.call('jira_get_fields'))).toContain('"name":"Sprint"');
    for (const tool of ['jira_get_priorities', 'jira_get_link_types', 'jira_list_projects'])
      expect([tool, JSON.stringify(await mcp.call(tool)).length > 20]).toEqual([tool, true]);
    for (const tool of ['jira_get_issue_types', 'jira_get_statuses', 'jira_get_components', 'jira_get_versions'])
      expect([tool, (await mcp.call(tool, { projectKey: 'SHOP' })).length > 0]).toEqual([tool, true]);
  });

  test('searches and reads', async () => {
    const found = await mcp.call('jira_search_issues', { jql: 'project = SHOP order by rank', maxResults: 3 });
    expect(keysIn(found)).toEqual(['SHOP-1', 'SHOP-2', 'SHOP-3']);
    expect(await mcp.call('jira_get_issue', { issueIdOrKey: 'SHOP-2' })).toMatchObject({
      status: 'Doing',
      assignee: 'Mia Member',
      description: expect.stringContaining('So that companies can buy'),
    });
    const parsed = await mcp.call('jira_parse_jql', { queries: ['project = SHOP and'], validation: 'strict' });
    expect(JSON.stringify(parsed)).toMatch(/error/i);
  });

  test('creates, edits, assigns and comments', async () => {
    const created = { projectKey: 'SHOP', issueType: 'Story', summary: 'From afar', description: 'Because.' };
    ({ key } = await mcp.call('jira_create_issue', { ...created, labels: ['afar'] }));
    await mcp.call('jira_update_issue', { issueIdOrKey: key, summary: 'From farther', labels: { add: ['far'] } });
    await mcp.call('jira_assign_issue', { issueIdOrKey: key, accountId: 'mia' });
    await mcp.call('jira_add_comment', { issueIdOrKey: key, body: 'Said' });
    expect(await mcp.call('jira_get_issue', { issueIdOrKey: key })).toMatchObject({
      summary: 'From farther',
      assignee: 'Mia Member',
      labels: ['afar', 'far'],
      description: 'Because.',
    });
    expect(await mcp.call('jira_get_issue_comments', { issueIdOrKey: key })).toMatchObject([{ body: 'Said' }]);
    const { changes } = await mcp.call('jira_get_changelog', { issueIdOrKey: key });
    expect(JSON.stringify(changes)).toContain('"from":"From afar","to":"From farther"');
  });

  test('links and moves through the workflow', async () => {
    await mcp.call('jira_create_issue_link', { inwardIssue: key, outwardIssue: 'SHOP-8', linkType: 'Blocks' });
    const { links } = await mcp.call('jira_get_issue_links', { issueIdOrKey: key });
    expect(links).toMatchObject([{ type: 'Blocks', linkedIssue: { key: 'SHOP-8' } }]);
    const { transitions } = await mcp.call('jira_get_transitions', { issueIdOrKey: key });
    const doing = transitions.find(({ to }: { to: { name: string } }) => to.name === 'Doing');
    await mcp.call('jira_transition_issue', { issueIdOrKey: key, transitionId: doing.id });
    expect(await mcp.call('jira_get_issue', { issueIdOrKey: key })).toMatchObject({ status: 'Doing' });
  });

  test('ranks, and moves between backlog and sprint', async () => {
    await mcp.call('jira_rank_issues', { issueKeys: [key], rankBeforeIssue: 'SHOP-5' });
    const order = await backlog();
    expect(order.indexOf(key)).toBe(order.indexOf('SHOP-5') - 1);
    const sprint = await mcp.call('jira_create_sprint', { boardId: 1, name: 'Afar', goal: 'Look' });
    sprintId = sprint.id;
    await mcp.call('jira_move_issues_to_sprint', { sprintId, issueKeys: [key] });
    expect(keysIn(await mcp.call('jira_get_sprint_issues', { sprintId }))).toEqual([key]);
    expect(await backlog()).not.toContain(key);
    await mcp.call('jira_move_issues_to_backlog', { issueKeys: [key] });
    expect(await backlog()).toContain(key);
  });

  test('ends one sprint and starts the next', async () => {
    await mcp.call('jira_move_issues_to_sprint', { sprintId, issueKeys: [key] });
    await mcp.call('jira_complete_sprint', { sprintId: 12 });
    const dates = { startDate: '2026-03-02T09:00:00.000Z', endDate: '2026-03-16T09:00:00.000Z' };
    await mcp.call('jira_start_sprint', { sprintId, ...dates });
    const { sprints } = await mcp.call('jira_get_sprints', { boardId: 1 });
    const states = Object.fromEntries(sprints.map((each: { id: number; state: string }) => [each.id, each.state]));
    expect(states).toMatchObject({ 12: 'closed', [sprintId]: 'active' });
  });

  test('reads the board and its configuration', async () => {
    expect(await mcp.call('jira_get_boards')).toMatchObject({
      total: 2,
      boards: [{ id: 1, type: 'scrum' }, { id: 2 }],
    });
    const configuration = await mcp.call('jira_get_board_configuration', { boardId: 1 });
    const columns = configuration.columnConfig.columns.map(({ name }: { name: string }) => name);
    expect(columns).toEqual(expect.arrayContaining(['To Do', 'In Progress']));
    expect(await mcp.call('jira_get_epics', { boardId: 1 })).toMatchObject({ epics: [{ key: 'SHOP-1' }] });
  });

  test("is told what Jira tells: a refusal stays a refusal, and the documents agree with the day's answers", async () => {
    expect(await mcp.call('jira_get_issue', { issueIdOrKey: 'SHOP-404' })).toMatchObject({ error: expect.any(String) });
    expect(violations.filter((each) => !each.endsWith(': deprecated'))).toEqual([]);
  });
});
