// Whatever call it dies at, and wherever Jira asks it to wait, a first scan ends with the same report and has read at most
// one page of the search twice.

import { afterEach, describe, expect, it } from '@jest/globals';
import type { Fault } from '../../emulator/forge/faults';
import { worldOf } from '../support/worlds';
import { by, closeHouses, type House, ofJobs, openHouse } from './house';

afterEach(closeHouses);

const WORLD = { items: 350, history: false } as const;

interface Told {
  report: unknown;
  pages: number;
  /** Calls of its messages, by the service they went to. */
  calls: { kvs: number; jira: number };
}

const scanned = async (faults: Fault[]): Promise<Told> => {
  const house: House = await openHouse(worldOf(WORLD));
  await house.ask('enrol-project');
  house.desk.forge.faults.set(faults);
  await house.desk.advance('3h');
  const page = await house.page();
  expect(page.failure).toBeNull();
  expect(page.progress).toBeNull();
  const searches = by(ofJobs(house.desk, 'jira'), 'search/jql');
  const mine = (service: 'kvs' | 'jira'): number =>
    house.desk.calls(service).filter((call) => call.function === 'on-queue').length;
  await closeHouses();
  return {
    report: { ...page.report, at: 0 },
    pages: searches.filter(({ status, points }) => status === 200 && points > 1).length,
    calls: { kvs: mine('kvs'), jira: mine('jira') },
  };
};

const fault = (kind: Fault['kind'], service: 'kvs' | 'jira', after: number, times: number): Fault => ({
  kind,
  service,
  after,
  times,
  function: 'on-queue',
  retryAfter: 120,
});

describe('a first scan', () => {
  it('survives death at any call', async () => {
    const plain = await scanned([]);
    expect(plain.calls.kvs).toBeGreaterThan(10);
    const moments = (['kvs', 'jira'] as const).flatMap((service) =>
      Array.from({ length: Math.ceil(plain.calls[service] / 5) }, (_, fifth) => ({ service, after: fifth * 5 + 1 })),
    );
    for (const { service, after } of moments) {
      const { report, pages } = await scanned([fault('crash', service, after, 1)]);
      expect({ service, after, report }).toEqual({ service, after, report: plain.report });
      expect(pages).toBeLessThanOrEqual(plain.pages + 1);
    }
  }, 600_000);

  it('survives a storm of refusals that begins anywhere', async () => {
    const plain = await scanned([]);
    for (const after of [2, 5, 8, 11, 14]) {
      const { report, pages } = await scanned([fault('rate-limit', 'jira', after, 9)]);
      expect({ after, report }).toEqual({ after, report: plain.report });
      expect(pages).toBeLessThanOrEqual(plain.pages + 1);
    }
  }, 300_000);
});
