// The table of a check, by its id.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Table } from './check-case';

/** A check without a table has a page without cases; the test of the tables names it. */
export function tableOf(id: string): Table {
  const file = join(__dirname, `../core/checks/${id}.table.ts`);
  return existsSync(file) ? (require(file) as { table: Table }).table : { cases: [] };
}
