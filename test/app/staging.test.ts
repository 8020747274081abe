// What a scan has read lies by the stretch of shelves that it goes to, so that a backlog of any size is read back once.

import { describe, expect, it } from '@jest/globals';
import { unpack } from '../../src/store/pack';
import { pageOf, placeFor } from '../../src/store/pages';
import type { Scan } from '../../src/store/records';
import { shelfOf } from '../../src/store/shelves';
import { type Staged, stage, stretchOf } from '../../src/store/stage';
import { stagingFor } from '../../src/store/staging';
import { cardFrom } from '../support/sketch';

const ITEMS = 50_000;
const PLACE = placeFor(ITEMS, 1);
const PAGES = 6;

const page = (number: number): Staged[] =>
  Array.from({ length: 100 }, (_, index) => {
    const id = String(100_000 + number * 100 + index);
    return { id, card: index % 10 === 9 ? null : cardFrom({}, id) };
  });

const staged = (items: number) => {
  let scan = { id: 's', staged: stagingFor(items) } as Scan;
  const values = new Map<string, unknown>();
  for (let number = 0; number < PAGES; number += 1) {
    const { puts, staged: next } = stage('1', scan, PLACE, page(number));
    expect(puts.length).toBeLessThan(20);
    for (const { key, value, ttl } of puts) {
      expect(values.has(key)).toBe(false);
      expect(ttl).toBeGreaterThan(0);
      values.set(key, unpack(String(value)));
    }
    scan = { ...scan, staged: next };
  }
  return { scan, values };
};

describe('what a scan has read', () => {
  it.each([200, 20_000, 50_000, 1_000_000])('of %i items lies in its stretch, each card once', (items) => {
    const { scan, values } = staged(items);
    const cards = [...values].filter(([key]) => !key.includes(':list:'));
    const ids: string[] = [];
    for (const [key, value] of cards) {
      const stretch = Number(key.split(':')[3]);
      for (const { id } of value as Staged[]) {
        expect(stretchOf(PLACE, scan.staged, shelfOf(PLACE, pageOf(PLACE, id)))).toBe(stretch);
        ids.push(id);
      }
    }
    const all = Array.from({ length: PAGES }, (_, number) => page(number)).flat();
    expect([...ids].sort()).toEqual(all.map(({ id }) => id));
    expect(scan.staged.parts.reduce((sum, parts) => sum + parts, 0)).toBe(cards.length);
  });

  it('is listed in the order of the search, items apart from what is none', () => {
    const { scan, values } = staged(ITEMS);
    expect(scan.staged.lists).toBe(PAGES);
    const lists = Array.from(
      { length: PAGES },
      (_, list) => values.get(`stage:1:s:list:${list}`) as [string[], string[]],
    );
    const all = Array.from({ length: PAGES }, (_, number) => page(number)).flat();
    expect(lists.flatMap(([items]) => items)).toEqual(all.flatMap(({ id, card }) => (card ? [id] : [])));
    expect(lists.flatMap(([, others]) => others)).toEqual(all.flatMap(({ id, card }) => (card ? [] : [id])));
  });

  it('is nothing where nothing was read', () => {
    const scan = { id: 's', staged: stagingFor(ITEMS) } as Scan;
    expect(stage('1', scan, PLACE, [])).toEqual({ puts: [], staged: scan.staged });
  });

  it('takes as many stretches as messages can hold, and no more than fit a transaction', () => {
    expect(stagingFor(0).parts).toHaveLength(1);
    expect(stagingFor(12_000).parts).toHaveLength(1);
    expect(stagingFor(50_000).parts).toHaveLength(5);
    expect(stagingFor(1_000_000).parts).toHaveLength(12);
  });
});
