// What an app asks is held against Atlassian's documents on every desk of the tests: one made-up parameter is enough.

import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { openDesk } from '../support/desk';
import { haveDocuments, WITHOUT } from '../support/openapi';
import { worldOf } from '../support/worlds';

const documented = haveDocuments() ? test : test.skip;
const skipped = haveDocuments() ? '' : ` (skipped: ${WITHOUT})`;

const asked = async (path: string): Promise<void> => {
  const world = worldOf({ items: 3 });
  const desk = await openDesk({ world, appDir: join(__dirname, '../apps/probe') });
  const payload = { path };
  await desk.invoke({ module: 'probe-page', function: 'path', payload, as: world.users[0]!.accountId });
  await desk.close();
};

documented.each([
  ['/rest/api/3/search/jql?jql=project%3DGEN&colour=red', 'undocumented query parameter colour'],
  ['/rest/api/3/search/jql?jql=project%3DGEN&maxResults=many', 'query parameter maxResults is "many"'],
  ['/rest/agile/1.0/sprint/1/issue', 'deprecated'],
])(`an app that asks %s fails the test that made it ask${skipped}`, async (path, objection) => {
  await expect(asked(path)).rejects.toThrow(objection);
});

test('an app that asks as the documents have it passes', async () => {
  await expect(asked('/rest/api/3/search/jql?jql=project%3DGEN&maxResults=2')).resolves.toBeUndefined();
});
