// WAS and CHANGED over what people really changed: the changelog is made by edits and not written by hand.

import { expect, test } from '@jest/globals';
import { testJira } from '../support/jira';

test('the history of a field: who, when, from nothing and to nothing, several values', async () => {
  const { as: asker, pass } = testJira({ searchLag: 0 });
  const path = '/rest/api/3/issue/SHOP-3';
  const edit = async (who: string, fields: object) => {
    pass(86_400_000);
    expect((await asker(who)('PUT', path, { fields })).status).toBe(204);
  };
  await edit('ada', { assignee: { accountId: 'mia' } });
  await edit('mia', { assignee: null });
  await edit('mia', { fixVersions: [{ id: '700' }] });
  await edit('ada', { fixVersions: [{ id: '701' }] });
  const found = async (jql: string): Promise<boolean> => {
    const { status, body } = await asker('ada')('POST', '/rest/api/3/search/jql', { jql: `key = SHOP-3 and ${jql}` });
    expect([jql, status]).toEqual([jql, 200]);
    return body.issues.length > 0;
  };
  const told: [jql: string, is: boolean][] = [
    ['assignee changed to EMPTY', true],
    ['assignee changed to EMPTY by ada', false],
    ['assignee changed from EMPTY to mia', true],
    ['assignee changed from ben', false],
    ['assignee was mia', true],
    ['assignee was EMPTY', true],
    ['assignee was mia after -2d', false],
    ['fixVersion was 1.0', true],
    ['fixVersion was 1.0 by ada', false],
    ['fixVersion was not 1.0', false],
    ['fixVersion was EMPTY', true],
    ['fixVersion was EMPTY after -1d', false],
    ['fixVersion changed to 2.0 by ada', true],
    ['fixVersion changed from 1.0 after -1h', true],
  ];
  for (const [jql, is] of told) expect([jql, await found(jql)]).toEqual([jql, is]);
});
