// Higher and lower priority: the project's own form says which is which.

import { afterEach, describe, expect, it } from '@jest/globals';
import { judgeIssue } from '../../src/panels/judge-issue';
import { PEOPLE, worldOf } from '../support/worlds';
import { closeHouses, type Enrolled, openHouse, openItemsOf } from './house';

afterEach(closeHouses);

const inversion = ({ report }: Enrolled) =>
  report?.vitals.flatMap(({ checks }) => checks).find(({ check }) => check === 'priority-inversion');

describe('an item of low priority above many of high priority', () => {
  it('is found by report, page and panel alike', async () => {
    const world = worldOf({ items: 60 });
    const [highest, lowest] = [world.priorities[0], world.priorities.at(-1)];
    const open = openItemsOf(world);
    open.forEach((issue, index) => {
      issue.fields.priority = index === 4 ? lowest : index > 50 ? highest : issue.fields.priority;
    });
    const house = await openHouse(world);
    const view = await house.enrol();
    expect(inversion(view)).toMatchObject({ unknown: 0 });
    expect(inversion(view)?.found).toBeGreaterThanOrEqual(1);
    const low = open[4];
    const context = await house.panel(low?.id ?? '');
    if (context.state !== 'enrolled') throw new Error('The panel is not there.');
    const { body } = await house.desk.rest(PEOPLE.admin).get(`/rest/api/3/issue/${low?.key}?fields=*all`);
    const { findings } = judgeIssue(body, null, context);
    expect(findings.map(({ check }) => check)).toContain('priority-inversion');
  });
});
