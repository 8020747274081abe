// A settling reads outlines and the top. Whatever happened before, what it keeps is what all cards together would give,
// and every shelf holds the outlines of the cards beside it.

import { afterEach, describe, expect, it } from '@jest/globals';
import { outlineOf } from '../../src/core/facts/outline';
import { examine } from '../../src/core/health/examine';
import { reportOf } from '../../src/core/health/report';
import type { Card } from '../../src/core/model/card';
import type { Report } from '../../src/core/model/report';
import { backlogOf, EMPTY_FRAME } from '../../src/jobs/settle/backlog-of';
import { alikeIn } from '../../src/store/alike';
import { pageKey, shelfKey } from '../../src/store/keys';
import { unpack } from '../../src/store/pack';
import { cardsOn, pagesIn } from '../../src/store/pages';
import { orderIn, recordsIn } from '../../src/store/project';
import { pagesBeside, shelvesOf } from '../../src/store/shelves';
import { churnOf, PEOPLE, worldOf } from '../support/worlds';
import { closeHouses, type House, openHouse, openItemsOf } from './house';

afterEach(closeHouses);

const kept = ({ desk }: House): Map<string, unknown> => new Map(Object.entries(desk.forge.kvs.dump()[''] ?? {}));

const fromAllCards = (house: House): { report: Report; stored: Report } => {
  const found = kept(house);
  const records = recordsIn(found, house.project);
  const { ground, report: stored, policy, dismissals } = records;
  if (!ground || !stored) throw new Error('Nothing is settled');
  const frame = records.frame ?? EMPTY_FRAME;
  const pages = Array.from({ length: ground.place.pages }, (_, page) => page);
  const cards = [...pagesIn(found, house.project, ground.place, pages).values()].flatMap((page) => [
    ...page.cards.values(),
  ]);
  const ids = new Set(cards.map(({ id }) => id));
  const similar = new Map(
    [...alikeIn(found, house.project, frame.alikeParts ?? 0)].map(([id, twins]) => [
      id,
      twins.filter((twin) => ids.has(twin.id)),
    ]),
  );
  const order = orderIn(found, house.project, frame.orderParts);
  const examination = examine(backlogOf(ground, frame, order, cards), policy, stored.at, { similar });
  return { report: reportOf(examination, policy, dismissals), stored };
};

/** What a settling tells beside that: of a sprint that began, and of the week. */
const judged = ({ started: _, changes: __, ...report }: Report) => report;

const outlinesBesideCards = (house: House): void => {
  const found = kept(house);
  const place = recordsIn(found, house.project).ground?.place;
  if (!place) throw new Error('Nothing is placed');
  let cards = 0;
  for (let shelf = 0; shelf < shelvesOf(place); shelf += 1) {
    const beside = pagesBeside(place, shelf);
    const lying: Card[] = beside.flatMap((page) => {
      const [one] = pagesIn(found, house.project, place, [page]).values();
      return one ? cardsOn(one) : [];
    });
    expect(beside.some((page) => found.has(pageKey(house.project, place, page)))).toBe(true);
    const [, outlines] = unpack(String(found.get(shelfKey(house.project, place, shelf)))) as [string, unknown[]];
    expect(outlines).toEqual(JSON.parse(JSON.stringify(lying.map(outlineOf))));
    cards += lying.length;
  }
  expect(cards).toBeGreaterThan(0);
};

const living = async (house: House): Promise<void> => {
  for (const { key, fields } of churnOf(house.world, 0.1)) await house.edit(key, fields, PEOPLE.admin);
  const items = openItemsOf(house.world);
  for (const { key } of items.slice(60, 66)) await house.edit(key, { duedate: '2020-01-01' }, PEOPLE.admin);
  for (const { key } of items.slice(2, 5)) await house.desk.rest(PEOPLE.admin).delete(`/rest/api/3/issue/${key}`);
  const sprint = house.world.sprints.find(({ state }) => state === 'future');
  const moved = items.slice(-4).map(({ key }) => key);
  await house.post(`/rest/agile/1.0/sprint/${sprint?.id}/issue`, { issues: moved }, PEOPLE.admin);
};

describe('what is settled', () => {
  it.each([
    ['after a first scan', '1m', false],
    ['after events', '5m', true],
    ['after a day of changes that events told of', '30h', true],
    ['after a week', '8d', true],
  ])('%s is what all cards give', async (_, wait, busy) => {
    const house = await openHouse(worldOf({ items: 240, restricted: 0.05 }), {
      disorder: { duplicates: 0.3, drops: 0.2, late: 20_000 },
    });
    await house.enrol();
    if (busy) await living(house);
    await house.desk.advance(wait);
    const { report, stored } = fromAllCards(house);
    expect(judged(stored)).toEqual(judged(report));
    expect(stored.top.length).toBeGreaterThan(0);
    outlinesBesideCards(house);
  });
});
