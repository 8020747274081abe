// One verdict on an item, wherever it is asked: the report, the lozenge on the issue, the panel in the reader's browser.

import { afterEach, describe, expect, it } from '@jest/globals';
import { demoWorld } from '../../emulator/demo/world';
import { judgeIssue } from '../../src/panels/judge-issue';
import { PEOPLE, worldOf } from '../support/worlds';
import { closeHouses, type House, openHouse, openItemsOf } from './house';

afterEach(closeHouses);

const adminOf = ({ world }: House): string => world.projects[0]?.roles.admins[0] ?? '';

interface Lozenge {
  status?: { value: { label: string } };
}

const lozengeOn = async (house: House, id: string, key: string): Promise<string | undefined> => {
  const told = await house.desk.clock.until(
    house.desk.forge.bridge({
      command: 'dynamicProperties',
      module: 'issue-vitals',
      payload: {},
      as: adminOf(house),
      context: { extension: { project: { id: house.project }, issue: { id, key } } },
    }),
  );
  return (told as Lozenge | null)?.status?.value.label;
};

/** Signs, because nobody tells the lozenge its reader's language. */
const LABEL = { ready: '✓', unknown: '–' } as const;

describe('an item near the top', () => {
  it('is judged alike by lozenge, panel and report', async () => {
    const house = await openHouse(demoWorld(Date.UTC(2026, 2, 2, 9)));
    await house.enrol();
    const seen = new Set<string>();
    for (const issue of openItemsOf(house.world)) {
      const context = await house.panel(issue.id);
      if (context.state !== 'enrolled' || !context.inHorizon) continue;
      const path = `/rest/api/3/issue/${issue.key}?fields=*all`;
      const { body, status } = await house.desk.rest(adminOf(house)).get(path);
      expect(status).toBe(200);
      const { readiness, gaps } = judgeIssue(body, null, context);
      seen.add(readiness);
      const label = readiness === 'not-ready' ? `▲ ${gaps}` : LABEL[readiness];
      expect([issue.key, await lozengeOn(house, issue.id, issue.key)]).toEqual([issue.key, label]);
      expect([issue.key, context.stored?.readiness]).toEqual([issue.key, readiness]);
    }
    expect([...seen].sort()).toEqual(expect.arrayContaining(['not-ready', 'ready']));
  });

  it('counts as ready on the page as often as the strip shows it', async () => {
    const house = await openHouse(demoWorld(Date.UTC(2026, 2, 2, 9)));
    const { report } = await house.enrol();
    const items = report?.vitals.find(({ id }) => id === 'ready')?.items;
    const ready = report?.strip?.split('r').length ?? 0;
    expect(items?.ready).toBeGreaterThan(0);
    expect(items?.ready).toBe(ready - 1);
  });
});

describe('an issue of a project that was just enrolled', () => {
  it('is said to wait for the first scan, and not to be forgotten', async () => {
    const house = await openHouse(worldOf({ items: 200 }));
    const [issue] = openItemsOf(house.world);
    expect(await house.panel(issue?.id ?? '', PEOPLE.admin)).toEqual({ state: 'not-enrolled' });
    await house.ask('enrol-project');
    expect(await house.panel(issue?.id ?? '', PEOPLE.admin)).toEqual({ state: 'first-scan' });
    await house.desk.advance('3m');
    expect((await house.panel(issue?.id ?? '', PEOPLE.admin)).state).toBe('enrolled');
  });

  it('knows its types by name', async () => {
    const house = await openHouse(worldOf({ items: 20 }));
    await house.enrol();
    const panel = await house.panel(openItemsOf(house.world)[0]?.id ?? '');
    const names = panel.state === 'enrolled' ? Object.values(panel.frame.typeNames ?? {}) : [];
    const types = house.world.issueTypes.filter(({ hierarchyLevel }) => hierarchyLevel === 0);
    expect(names.sort()).toEqual(types.map(({ name }) => name).sort());
  });
});

describe('a deleted project', () => {
  it('leaves nothing behind', async () => {
    const house = await openHouse(worldOf({ items: 60 }));
    await house.enrol();
    const keys = () => Object.values(house.desk.forge.kvs.dump()).flatMap((space) => Object.keys(space));
    expect(keys().filter((key) => key.startsWith('board:')).length).toBeGreaterThan(0);
    const event = { eventType: 'avi:jira:deleted:project', project: { id: house.project } };
    await house.desk.clock.until(house.desk.forge.invoke({ function: 'on-lifecycle', module: null, args: [event] }));
    await house.desk.advance('10m');
    expect(keys()).toEqual([]);
  });
});
