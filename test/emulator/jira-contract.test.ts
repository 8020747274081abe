// The desk's Jira before two witnesses from outside: jira.js, which checks every answer against schemas of its own, and
// Atlassian's OpenAPI documents. Whatever the desk offers must have stood before them.

import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { operations } from '../../emulator/jira';
import { ELSEWHERE, unheardOf } from '../../emulator/jira/rest/unheard';
import { scopesOf } from '../../emulator/jira/scopes';
import { testJira } from '../support/jira';
import { serveJira } from '../support/jira-http';
import { NOW, smallWorld } from '../support/jira-world';
import { haveDocuments, openWitness, WITHOUT, watch } from '../support/openapi';
import { needed, WAIVERS } from '../support/openapi-waivers';

const CLIENT = resolve(__dirname, 'clients/jira-js.mjs');

/** What jira.js does not call: gone or deprecated in Jira, or left out by it. Asked plainly below. */
const PLAIN: [method: string, path: string, status: number, body?: object][] = [
  ['GET', '/rest/api/3/search?jql=project=SHOP', 410],
  ['POST', '/rest/api/3/search', 410],
  ['GET', '/rest/api/3/priority', 200],
  ['GET', '/rest/api/3/resolution/search', 200],
  ['GET', '/rest/api/3/resolution', 200],
  ['GET', '/rest/api/3/project?expand=lead', 200],
  ['GET', '/rest/api/3/group/bulk', 200],
  ['GET', '/rest/api/3/issue/createmeta?projectKeys=SHOP&expand=projects.issuetypes.fields', 200],
  ['DELETE', '/rest/api/3/version/701?moveFixIssuesTo=700', 204],
  ['GET', '/rest/api/3/issuetype/project?projectId=10000', 200],
  ['GET', '/rest/api/3/user/bulk?accountId=mia&accountId=ben', 200],
  ['GET', '/rest/api/3/issue/SHOP-8/changelog', 200],
  ['POST', '/rest/api/3/app/field/context/configuration/list', 200, { fieldIdsOrKeys: ['customfield_19000'] }],
  ['GET', '/rest/agile/1.0/board/1/backlog', 200],
  ['GET', '/rest/agile/1.0/board/1/issue', 200],
  ['GET', '/rest/agile/1.0/board/1/sprint/12/issue', 200],
  ['GET', '/rest/agile/1.0/sprint/12/issue', 200],
];

/** A type of fields that an installed app would bring along. */
const HUE = {
  kind: 'type' as const,
  key: 'ari:cloud:ecosystem::extension/a/b/static/hue',
  name: 'Hue',
  description: 'One of the rainbow',
  type: 'string',
  schema: null,
  list: false,
  readOnly: false,
  validation: null,
  fieldKey: 'b__DEVELOPMENT__hue',
  formatter: null,
  parser: null,
  suggestions: null,
  computed: false,
};

interface Report {
  failures: string[];
  drift: { kind: string; endpoint: string; path: string; keys?: string[]; value?: string }[];
}

const runClient = (address: string, audit: boolean): Promise<Report> =>
  new Promise((done, fail) => {
    const env = { ...process.env, ...(audit ? { AUDIT_SCHEMAS: 'true' } : {}) };
    execFile(
      process.execPath,
      [CLIENT, address, 'ada@example.com'],
      { env, maxBuffer: 1e8 },
      (error, stdout, stderr) =>
        error ? fail(new Error(stderr || error.message)) : done(JSON.parse(stdout) as Report),
    );
  });

const shapeOf = (path: string): RegExp => new RegExp(`^${path.replace(/\{\w+\}/g, '[^/]+')}$`);

async function day(audit: boolean) {
  const world = smallWorld();
  const author = { accountId: 'mia' };
  const file = { filename: 'plan.txt', author, created: NOW, size: 12, mimeType: 'text/plain' };
  world.issues[0]!.fields.attachment = [{ id: '600', ...file }];
  const { jira, as } = testJira({ world, searchLag: 0 });
  const violations = watch(jira, { everyone: true });
  jira.fields?.([HUE]);
  const asked = new Set<string>();
  const handle = jira.handle;
  const patterns = operations().map((each) => ({
    name: `${each.method} ${each.path}`,
    method: each.method,
    shape: shapeOf(each.path),
    parameters: each.path.split('{').length,
  }));
  jira.handle = async (request) => {
    const path = request.path.split('?')[0]!;
    const fits = patterns.filter(({ method, shape }) => method === request.method && shape.test(path));
    asked.add(fits.sort((a, b) => a.parameters - b.parameters)[0]?.name ?? `unknown ${request.method} ${path}`);
    return handle(request);
  };
  const served = await serveJira(jira, world);
  try {
    const report = await runClient(served.address, audit);
    const plain = [];
    // A change from something to nothing, for the waiver that speaks of it.
    await as('ada')('PUT', '/rest/api/3/issue/SHOP-8', { fields: { assignee: null } });
    for (const [method, path, status, body = {}] of PLAIN) {
      const answer = await as('ada')(method, path, method === 'POST' ? body : undefined);
      if (answer.status !== status) plain.push(`${method} ${path}: ${answer.status}`);
    }
    return { report, plain, asked, violations };
  } finally {
    await served.close();
  }
}

describe("the desk's Jira before witnesses", () => {
  test('jira.js accepts every answer, and has seen every operation', async () => {
    const { report, plain, asked, violations } = await day(false);
    expect(report.failures).toEqual([]);
    expect(plain).toEqual([]);
    const offered = operations().map(({ method, path }) => `${method} ${path}`);
    expect([...asked].sort()).toEqual([...offered].sort());
    expect(violations.filter((each) => !each.endsWith(': deprecated'))).toEqual([]);
  });

  test("jira.js's strict audit finds nothing that its schemas do not describe", async () => {
    const { report } = await day(true);
    expect(report.drift.map(({ endpoint, path, keys, value }) => `${endpoint} ${path} ${keys ?? value}`)).toEqual([
      // Atlassian's own example of the operation has it.
      'POST /rest/api/3/issue/bulkfetch  expand',
    ]);
  });

  const documented = haveDocuments() ? test : test.skip;
  documented(
    `operations and scopes are those of the documents${haveDocuments() ? '' : ` (skipped: ${WITHOUT})`}`,
    () => {
      const { find } = openWitness();
      for (const { method, path, operation, deprecated } of operations()) {
        const at = find(method, path.replace(/\{\w+\}/g, 'x'));
        expect([method, path, at?.path, at?.operation.operationId]).toEqual([method, path, path, operation]);
        expect([path, at?.operation.deprecated === true]).toEqual([path, deprecated === true]);
        const oauth = (at?.operation.security ?? []).flatMap((each) => (each.OAuth2 ? [each.OAuth2] : []));
        const granular = (at?.operation['x-atlassian-oauth2-scopes'] ?? []).map((each) => each.scopes);
        const sets = [...oauth, ...granular].map((set) => [...set].sort().join(' '));
        const told = new Set(scopesOf({ method, path })?.map((set) => [...set].sort().join(' ')));
        expect([method, path, [...told].sort()]).toEqual([
          method,
          path,
          [...new Set(sets.length > 0 ? sets : [''])].sort(),
        ]);
      }
    },
  );

  documented('every parameter and neighbour that the desk names as unheeded is documented', () => {
    const { find, operations: all } = openWitness();
    for (const route of operations()) {
      const at = find(route.method, route.path.replace(/\{\w+\}/g, 'x'));
      const names = (at?.operation.parameters ?? []).filter((each) => each.in === 'query').map(({ name }) => name);
      const unknown = unheardOf(route).filter(([name]) => !names.includes(name));
      expect([route.path, unknown.map(([name]) => name)]).toEqual([route.path, []]);
    }
    const offered = new Set(operations().map(({ method, path }) => `${method} ${path}`));
    const shapes = operations().map(({ method, path }) => ({ method, shape: shapeOf(path) }));
    const hidden = all
      .filter(({ method, path }) => !offered.has(`${method} ${path}`))
      .filter((each) => shapes.some(({ method, shape }) => method === each.method && shape.test(each.path)));
    expect(hidden.map(({ method, path }) => `${method} ${path}`).sort()).toEqual(
      ELSEWHERE.map(([method, path]) => `${method} ${path}`).sort(),
    );
  });

  documented('waivers are few, and each has its reason', () => {
    console.log(`${WAIVERS.length} waivers:\n${WAIVERS.map(({ reason }) => `- ${reason}`).join('\n')}`);
    expect(WAIVERS.length).toBeLessThanOrEqual(10);
    expect(WAIVERS.every(({ reason }) => reason.length > 10)).toBe(true);
    expect(WAIVERS.filter((waiver) => !needed.has(waiver)).map(({ reason }) => reason)).toEqual([]);
  });

  documented('the witness objects to what is not documented', () => {
    const { request, answer } = openWitness();
    const get = (path: string) => request({ method: 'GET', path, body: null });
    expect(get('/rest/api/3/search/jql?jql=x&colour=red')).toEqual([
      'GET /rest/api/3/search/jql: undocumented query parameter colour',
    ]);
    expect(get('/rest/api/3/magic')).toEqual(['GET /rest/api/3/magic: not documented']);
    expect(get('/rest/agile/1.0/board/1/backlog')).toEqual(['GET /rest/agile/1.0/board/{boardId}/backlog: deprecated']);
    const body = JSON.stringify({ jql: 7 });
    expect(request({ method: 'POST', path: '/rest/api/3/search/jql', body })).toHaveLength(1);
    const told = { status: 200, headers: {}, points: 1, body: JSON.stringify({ issues: [], isLast: 'yes', extra: 1 }) };
    expect(answer({ method: 'GET', path: '/rest/api/3/search/jql' }, told)).toHaveLength(2);
    expect(answer({ method: 'GET', path: '/rest/api/3/search/jql' }, { ...told, status: 299 })).toHaveLength(1);
  });
});
