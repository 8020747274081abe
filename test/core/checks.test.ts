// Every check against its table of cases: test/core/checks/<id>.table.ts.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { CHECKS } from '../../src/core/checks';
import { type Table, testCheck } from '../support/check-tester';

const TABLES = join(__dirname, 'checks');
const IDS = readdirSync(TABLES)
  .filter((file) => file.endsWith('.table.ts'))
  .map((file) => file.slice(0, -'.table.ts'.length));

for (const check of CHECKS) {
  if (!IDS.includes(check.id)) continue;
  const { table } = jestRequire(check.id);
  testCheck(check, table);
}

function jestRequire(id: string): { table: Table } {
  return require(join(TABLES, `${id}.table.ts`)) as { table: Table };
}

test('every option says on its page where its default comes from', () => {
  const pages = join(__dirname, '../../docs/checks');
  const silent = CHECKS.flatMap(({ id }) =>
    (readFileSync(join(pages, `${id}.md`), 'utf8').match(/^\| `\w+` \| \S+ \|\s*\|$/gm) ?? []).map(
      (row) => `${id} ${row}`,
    ),
  );
  expect(silent).toEqual([]);
});

describe('tables', () => {
  test('one for each check, and none besides', () => {
    expect([...IDS].sort()).toEqual(CHECKS.map(({ id }) => id).sort());
  });
});
