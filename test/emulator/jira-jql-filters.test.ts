// Saved filters inside of queries, and what people vote for.

import { expect, test } from '@jest/globals';
import { type Rest, testJira } from '../support/jira';

const FILTER = '/rest/api/3/filter';

const open = async () => {
  const desk = testJira({ searchLag: 0 });
  const mia = desk.as('mia');
  const save = async (name: string, jql: string, more: object = {}, rest: Rest = mia): Promise<string> =>
    (await rest('POST', FILTER, { name, jql, ...more })).body.id;
  const find = async (jql: string, rest: Rest = mia): Promise<unknown> => {
    const { status, body } = await rest('POST', '/rest/api/3/search/jql', {
      jql: `${jql} order by key`,
      fields: ['key'],
    });
    return status === 200 ? body.issues.map(({ key }: { key: string }) => key) : status;
  };
  return { ...desk, mia, save, find };
};

test('a filter stands for its query, by id and by name, whatever its order', async () => {
  const { save, find } = await open();
  const id = await save('Bugs', 'project = SHOP and type = Bug order by created desc');
  for (const name of ['filter', 'searchrequest', 'savedFilter', 'request'])
    expect(await find(`${name} = ${id}`)).toEqual(['SHOP-4']);
  expect(await find('filter in (bugs, "Filter for Shop support")')).toEqual(['SHOP-4']);
  expect(await find('project = SHOP and filter != Bugs and type != Story')).toEqual(['SHOP-1', 'SHOP-6']);
});

test('whatever a filter leaves out is found by what is not in it, even where a field is empty', async () => {
  const { save, find } = await open();
  await save('Urgent', 'priority = High');
  expect(await find('project = SHOP and priority != High')).not.toContain('SHOP-4');
  expect(await find('project = SHOP and filter not in (Urgent)')).toContain('SHOP-4');
  expect(await find('project = SHOP and not filter = Urgent')).toContain('SHOP-4');
});

test('a filter finds what the asker sees, and only whoever sees it may ask for it', async () => {
  const { as, save, find } = await open();
  const ada = as('ada');
  const id = await save('Bank', 'summary ~ bank', { sharePermissions: [{ type: 'authenticated' }] }, ada);
  expect([await find(`filter = ${id}`, ada), await find(`filter = ${id}`)]).toEqual([['SHOP-5'], []]);
  const own = await save('Own', 'project = SHOP', {}, ada);
  const strict = await as('mia')('POST', '/rest/api/3/jql/parse?validation=strict', { queries: [`filter = ${own}`] });
  expect(JSON.stringify(strict.body)).toContain('does not exist');
  expect(await find(`filter = ${own}`)).toEqual([]);
});

test('a filter may stand in another one, and never in itself', async () => {
  const { mia, save, find } = await open();
  const inner = await save('Inner', 'type = Bug');
  const outer = await save('Outer', `filter = ${inner} and project = SHOP`);
  expect(await find(`filter = ${outer}`)).toEqual(['SHOP-4']);
  await mia('PUT', `${FILTER}/${inner}`, { name: 'Inner', jql: `filter = ${outer}` });
  const strict = await mia('POST', '/rest/api/3/jql/parse?validation=strict', { queries: [`filter = ${outer}`] });
  expect(JSON.stringify(strict.body)).toContain('refers to itself');
});

test('a filter is no value that could be empty, or was another', async () => {
  const { mia } = await open();
  const queries = ['filter is EMPTY', 'filter was 1', 'filter > 1', 'filter ~ x'];
  const { body } = await mia('POST', '/rest/api/3/jql/parse?validation=strict', { queries });
  expect(body.queries.map((each: { errors?: unknown[] }) => each.errors?.length)).toEqual([1, 1, 1, 1]);
});

test('votes count in queries from when they are given', async () => {
  const { as, find } = await open();
  expect(await find('project = SHOP and votes >= 1')).toEqual([]);
  await as('ben')('POST', '/rest/api/3/issue/SHOP-2/votes');
  expect(await find('project = SHOP and votes >= 1')).toEqual(['SHOP-2']);
});
