// Every check against its table of cases: test/core/checks/<id>.table.ts.

import { readdirSync } from 'node:fs';
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

describe('tables', () => {
  test('one for each check, and none besides', () => {
    expect([...IDS].sort()).toEqual(CHECKS.map(({ id }) => id).sort());
  });
});
