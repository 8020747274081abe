// Real backlogs, where they lie beside the repository: each opens, tells its moment, and answers a page of everything.

import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readExport } from '../../emulator/import';
import { createJira } from '../../emulator/jira';

const DATA = resolve(__dirname, '../../../shared/data');
const withData = existsSync(DATA) ? describe : describe.skip;

withData(`real exports${existsSync(DATA) ? '' : ` (skipped: no data in ${DATA})`}`, () => {
  const shared = (path: string) => join(DATA, path);
  test.each([
    [
      'titanium/snapshot-2016-04-08-planning-day.jsonl.gz',
      'titanium/sprints.json',
      'TIMOB',
      4_695,
      '2016-04-08',
      ['active', 'future'],
    ],
    ['titanium/snapshot-2016-04-15-mid-sprint.jsonl.gz', undefined, 'TIMOB', 4_706, '2016-04-15', ['active']],
    ['titanium/TIMOB.jsonl.gz', 'titanium/sprints.json', 'TIMOB', 22_371, '2021-11-21', ['active', 'future']],
    ['duraspace/FCREPO.jsonl.gz', undefined, 'FCREPO', 1_019, '2015-01-16', []],
    ['devlake-jira-cloud/issues.json', 'devlake-jira-cloud/sprints.json', 'EE', 30, '2022-03-28', []],
  ])(
    '%s',
    async (path, sprints, key, count, day, states) => {
      const world = await readExport(shared(path), sprints ? { sprints: shared(sprints) } : {});
      expect([world.projects[0]!.key, world.issues.length, world.now!.slice(0, 10)]).toEqual([key, count, day]);
      const open = new Set(world.sprints.filter(({ state }) => state !== 'closed').map(({ state }) => state));
      expect([...open].sort()).toEqual(states);
      const clock = { now: () => Date.parse(world.now!), at: () => ({ cancel: () => undefined }) };
      const jira = createJira({ clock, world });
      const jql = `project = ${key} and statusCategory != Done ORDER BY rank`;
      const body = JSON.stringify({ jql, fields: ['*all'], maxResults: 100 });
      const headers = { 'content-type': 'application/json' };
      const caller = { type: 'user', accountId: 'desk-admin', scopes: null } as const;
      const answer = await jira.handle({ method: 'POST', path: '/rest/api/3/search/jql', headers, body, caller });
      expect(answer.status).toBe(200);
      for (const { fields } of JSON.parse(answer.body).issues)
        expect(fields.description === null || fields.description.type === 'doc').toBe(true);
    },
    300_000,
  );
});
