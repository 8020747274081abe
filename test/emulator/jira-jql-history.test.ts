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
    // Ada gives it to Mia on the first day after 2 March 9:00 UTC, Mia takes it away on the second; versions on the third and fourth.
    ['assignee changed', true],
    ['not assignee changed', false],
    ['priority changed', false],
    ['not priority changed', true],
    ['assignee changed on "2026-03-03"', true],
    ['assignee changed on "2026-03-05"', false],
    ['assignee changed on "2026/03/04"', true],
    ['assignee changed during ("2026-03-02", "2026-03-03")', false],
    ['assignee changed during ("2026-03-03", "2026-03-03 09:00")', true],
    ['assignee changed before "2026-03-03 08:59"', false],
    ['assignee changed before "2026-03-03 09:00"', true],
    ['assignee changed after "2026-03-04 09:01"', false],
    ['assignee changed from EMPTY by ada after "2026-03-03"', true],
    ['assignee changed by (mia, ben)', true],
    ['assignee changed by ben', false],
    ['assignee changed by currentUser()', true],
    ['assignee changed to (mia, ben)', true],
    ['assignee changed from (ben, EMPTY) to mia by ada on "2026-03-03"', true],
    ['assignee was not mia', false],
    ['assignee was not ben', true],
    ['assignee was in (ben, mia)', true],
    ['assignee was not in (ben, mia)', false],
    ['assignee was mia on "2026-03-03"', true],
    ['assignee was mia on "2026-03-04"', true],
    ['assignee was mia on "2026-03-05"', false],
    ['assignee was mia before "2026-03-03"', false],
    ['assignee was mia by ada', true],
    ['assignee was mia by mia', false],
    ['assignee was EMPTY before "2026-03-03"', true],
    ['assignee was EMPTY during ("2026-03-03 10:00", "2026-03-04 08:00")', false],
    ['not assignee was mia', false],
    ['status was Open', true],
    ['status was not Doing', true],
    ['status was Open by mia', true],
    ['fixVersion was in (1.0, 2.0) on "2026-03-06"', true],
    ['fixVersion was not in (2.0)', false],
    ['fixVersion was EMPTY before "2026-03-05"', true],
    ['resolution was Unresolved', true],
    ['resolution was Done', false],
    ['resolution changed to Done', false],
  ];
  for (const [jql, is] of told) expect([jql, await found(jql)]).toEqual([jql, is]);
});
