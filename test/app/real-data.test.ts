// A real backlog of thousands of items, where its export lies beside the repository: the first scan's budget, and a page
// that can be used.

import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { readExport } from '../../emulator/import';
import { by, closeHouses, ofJobs, openHouse, openItemsOf, sum } from './house';

afterEach(closeHouses);

const FOLDER = resolve(__dirname, '../../../shared/data/titanium');
const FILE = resolve(FOLDER, 'snapshot-2016-04-08-planning-day.jsonl.gz');
const whereIs = existsSync(FILE) ? it : it.skip;

describe('a real backlog (needs ../shared/data)', () => {
  whereIs(
    'is scanned within the budget',
    async () => {
      const world = await readExport(FILE, {
        sprints: resolve(FOLDER, 'sprints.json'),
        now: '2016-04-08T09:00:00Z',
      });
      const house = await openHouse(world);
      const items = openItemsOf(world).length;
      await house.ask('enrol-project');
      await house.desk.advance('20m');
      const page = await house.page();
      expect(page.failure).toBeNull();
      expect(page.progress).toBeNull();
      const calls = ofJobs(house.desk, 'jira');
      const histories = by(calls, 'changelog/bulkfetch');
      const rest = sum(calls.filter((call) => !histories.includes(call)));
      const figures = { items, ...rest, histories: sum(histories), kvs: ofJobs(house.desk, 'kvs').length };
      expect(rest.points).toBeLessThanOrEqual(items + items / 100 + 60 + 600);
      expect(rest.calls).toBeLessThanOrEqual(Math.ceil(items / 100) + 15 + 20);
      expect(sum(histories).points).toBeLessThanOrEqual(1.1 * items);
      expect(figures.items).toBeGreaterThan(3000);
      expect(page.report?.items).toBeGreaterThan(0.9 * items);
    },
    600_000,
  );
});
