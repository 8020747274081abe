// The plan of real sprints, where their export lies beside the repository: on the day of planning and in the middle of a
// sprint the page says of each item what the core says of the same file without any server.

import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { backlogOfWorld } from '../../bench/analyze/backlog-of-world';
import { readExport } from '../../emulator/import';
import type { PlanningView } from '../../src/contract';
import { examine } from '../../src/core/health/examine';
import { DEFAULT_POLICY } from '../../src/core/model/policy';
import { asking } from '../support/gate';
import { closeHouses, openHouse } from './house';

afterEach(closeHouses);

const FOLDER = resolve(__dirname, '../../../shared/data/titanium');
const whereIs = existsSync(FOLDER) ? it : it.skip;

const PLANNING = ['planning-day', 'snapshot-2016-04-08-planning-day.jsonl.gz', '2016-04-08T09:00:00Z'] as const;
const MIDWAY = ['mid-sprint', 'snapshot-2016-04-15-mid-sprint.jsonl.gz', '2016-04-15T09:00:00Z'] as const;
/** The second day is half a minute more of the same: EVERY_DAY=1 plays it too. */
const DAYS = process.env.EVERY_DAY ? [PLANNING, MIDWAY] : [PLANNING];

describe('a real plan (needs ../shared/data)', () => {
  whereIs.each(DAYS)(
    'on %s agrees with the core',
    async (day, file, now) => {
      const world = await readExport(resolve(FOLDER, file), { sprints: resolve(FOLDER, 'sprints.json'), now });
      const moment = Date.parse(now);
      const { items, scene } = examine(backlogOfWorld(world, DEFAULT_POLICY, moment), DEFAULT_POLICY, moment);
      const expected = new Map<number, string[]>();
      for (const item of items) {
        const sprint = scene.card(item.id)?.sprint;
        if (sprint) expected.set(sprint.id, [...(expected.get(sprint.id) ?? []), `${item.key} ${item.readiness}`]);
      }
      const house = await openHouse(world);
      await house.ask('enrol-project');
      await house.desk.advance('20m');
      const plan = await asking<PlanningView>(house, 'open-planning', {}, world.projects[0]?.roles.admins[0]);
      if (plan.state !== 'planning') throw new Error(plan.state);
      expect(plan.sprints.length).toBeGreaterThan(0);
      for (const sprint of plan.sprints) {
        const told = sprint.items.map(({ key, readiness }) => `${key} ${readiness}`).sort();
        expect([sprint.name, told]).toEqual([sprint.name, (expected.get(sprint.id) ?? []).sort()]);
      }
      // As the file has them, done ones too; epics and sub-tasks are no items.
      const level = new Map(world.issueTypes.map((type) => [type.id, type.hierarchyLevel]));
      const sizeOf = (sprint: number) =>
        world.issues.filter(({ fields }) => {
          const isItem = (level.get(String((fields.issuetype as { id?: unknown } | null)?.id)) ?? 0) === 0;
          const lists = Object.values(fields).filter(Array.isArray) as { id?: unknown; state?: unknown }[][];
          return isItem && lists.some((list) => list.some((one) => one?.id === sprint && one.state));
        }).length;
      for (const { id, items: inside, done } of plan.sprints)
        expect(inside.length + (done?.length ?? 0)).toBe(sizeOf(id));
      const planned = plan.sprints.filter(({ state }) => state === 'future').map(({ id }) => sizeOf(id));
      if (day === 'planning-day') expect(Math.max(...planned)).toBe(30);
      expect(plan.sprints.some(({ state, items: inside }) => state === 'active' && inside.length > 0)).toBe(true);
    },
    600_000,
  );
});
