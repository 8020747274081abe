// The pages behind the overview: all findings, the agenda of refinement and its outcomes, how things went. To each viewer
// what Jira shows them, and nothing written to Jira.

import { afterEach, describe, expect, it } from '@jest/globals';
import type { FindingsView, OutcomeView, RefinementView, TrendsView } from '../../src/contract';
import { FIELDS, PEOPLE, worldOf } from '../support/worlds';
import { closeHouses, type House, openHouse, openItemsOf } from './house';

afterEach(closeHouses);

type Findings = Extract<FindingsView, { state: 'findings' }>;
type Refinement = Extract<RefinementView, { state: 'refinement' }>;
type Trends = Extract<TrendsView, { state: 'trends' }>;

const findings = (house: House, as?: string) => house.ask<Findings>('open-findings', as);
const refinement = (house: House, as?: string) => house.ask<Refinement>('open-refinement', as);
const record = (house: House, payload: Record<string, unknown>, as: string = PEOPLE.member) =>
  house.desk.invoke<OutcomeView>({
    module: 'backlog-vitals',
    function: 'record-outcome',
    payload,
    as,
    context: { project: { id: house.project } },
  });

const listed = ({ items }: Findings): string[] =>
  items.flatMap(({ key, findings }) => findings.map(({ check }) => `${key} ${check}`));

describe('every page', () => {
  it.each(['open-findings', 'open-refinement', 'open-trends'] as const)(
    '%s says why it shows nothing',
    async (page) => {
      const house = await openHouse(worldOf({ items: 30 }));
      expect(await house.ask(page)).toEqual({ state: 'not-enrolled' });
      expect(await house.ask(page, PEOPLE.outsider)).toEqual({ state: 'no-permission' });
      await house.ask('enrol-project');
      expect(await house.ask(page)).toEqual({ state: 'first-scan' });
      await house.desk.advance('3m');
      expect(await house.ask(page)).not.toEqual({ state: 'first-scan' });
      expect(await house.ask(page, PEOPLE.outsider)).toEqual({ state: 'no-permission' });
    },
  );
});

describe('findings', () => {
  it('hold what the report lists, word for word, in backlog order', async () => {
    const house = await openHouse(worldOf({ items: 150 }));
    const { report } = await house.enrol();
    const all = await findings(house);
    expect(report?.top.length).toBeGreaterThan(10);
    for (const { issue, check, values, words, summary } of report?.top ?? []) {
      const item = all.items.find((one) => one.issue === issue);
      expect(item?.summary).toBe(summary);
      expect(item?.findings).toContainEqual({ check, values, words, dismissed: false });
    }
    const places = all.items.flatMap(({ position }) => position ?? []);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(all.more).toBe(0);
    for (const { findings: found } of all.items) expect(found.length).toBeLessThanOrEqual(3);
    expect(Object.keys(all.typeNames).sort()).toEqual(
      expect.arrayContaining([...new Set(all.items.map(({ type }) => type))]),
    );
  });

  it('name the parents that the viewer may see, each once', async () => {
    const house = await openHouse(worldOf({ items: 80 }));
    await house.enrol();
    const { items, parents } = await findings(house);
    const ids = new Set(items.flatMap(({ parent }) => parent ?? []));
    expect(ids.size).toBeGreaterThan(0);
    expect(new Set(Object.keys(parents))).toEqual(ids);
    for (const [issue, parent] of Object.entries(parents)) {
      expect(parent).toMatchObject({ issue, key: expect.stringMatching(/^GEN-\d+$/) });
      expect(parent.summary).not.toBe('');
    }
  });

  it('leave out what the viewer may not see, and show it to whoever may', async () => {
    const house = await openHouse(worldOf({ items: 120, restricted: 0.3 }));
    await house.enrol();
    const hidden = new Set(openItemsOf(house.world).flatMap(({ fields, key }) => (fields.security ? key : [])));
    const shown = await findings(house, PEOPLE.member);
    expect(shown.items.length).toBeGreaterThan(0);
    expect(shown.items.filter(({ key }) => hidden.has(key))).toEqual([]);
    const whole = await findings(house, PEOPLE.admin);
    expect(whole.items.some(({ key }) => hidden.has(key))).toBe(true);
    expect(listed(whole)).toEqual(expect.arrayContaining(listed(shown)));
    expect(shown.mayDismiss).toBe(true);
    expect((await findings(house, PEOPLE.viewer)).mayDismiss).toBe(false);
  });

  it('say what was dismissed', async () => {
    const house = await openHouse(worldOf({ items: 60 }));
    await house.enrol();
    const [first] = (await findings(house)).items;
    const check = first?.findings[0]?.check;
    await house.desk.invoke({
      module: 'backlog-vitals',
      function: 'dismiss-finding',
      payload: { issue: first?.issue, check, reason: 'Agreed with the team.', days: 30 },
      as: PEOPLE.member,
      context: { project: { id: house.project } },
    });
    await house.desk.advance('3m');
    const again = (await findings(house)).items.find(({ issue }) => issue === first?.issue);
    expect(again?.findings.find((one) => one.check === check)?.dismissed).toBe(true);
  });
});

describe('refinement', () => {
  it('walks the horizon in order, without what is being worked on', async () => {
    const house = await openHouse(worldOf({ items: 120 }));
    const { report } = await house.enrol();
    const { items, mayRecord } = await refinement(house);
    const working = new Set(house.world.sprints.filter(({ state }) => state === 'active').map(({ id }) => id));
    const inActive = openItemsOf(house.world).filter(({ fields }) =>
      ((fields[FIELDS.sprint] as { id: number }[] | null) ?? []).some(({ id }) => working.has(id)),
    );
    expect(inActive.length).toBeGreaterThan(0);
    const keys = new Set(items.map(({ key }) => key));
    expect(inActive.filter(({ key }) => keys.has(key))).toEqual([]);
    const near = report?.vitals.find(({ id }) => id === 'ready')?.items;
    expect(items.length + inActive.length).toBeGreaterThanOrEqual(near?.['not-ready'] ?? 0);
    const places = items.flatMap(({ position }) => position ?? []);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(mayRecord).toBe(true);
    for (const { readiness, gaps, reporter, questions } of items) {
      expect(readiness === 'not-ready').toBe(gaps.length > 0);
      expect(reporter).not.toBe('');
      for (const { quote } of questions) expect(quote).not.toBe('');
    }
  });

  it('keeps its outcomes for ninety days, and writes nothing to Jira', async () => {
    const house = await openHouse(worldOf({ items: 60 }));
    await house.enrol();
    const [first, second] = (await refinement(house)).items;
    house.desk.forgetCalls();
    await record(house, { issue: first?.issue, outcome: 'needs-answers', note: ' Ask the \n registrar. ' });
    await house.desk.advance('1m');
    await record(house, { issue: second?.issue, outcome: 'refined', note: '' });
    await house.desk.advance('1m');
    const { outcomes } = await refinement(house);
    expect(outcomes).toMatchObject([
      { issue: second?.issue, outcome: 'refined', note: '', by: PEOPLE.member },
      { issue: first?.issue, outcome: 'needs-answers', note: 'Ask the   registrar.', by: PEOPLE.member },
    ]);
    const writes = house.desk
      .calls('jira')
      .filter(({ method, path }) => method !== 'GET' && !/check|bulkfetch|search/.test(path));
    expect(writes).toEqual([]);
    // Whether or not another comes: the weekly look drops what is too old.
    await house.desk.advance('98d');
    expect((await refinement(house)).outcomes).toEqual([]);
    await record(house, { issue: first?.issue, outcome: 'later', note: '' });
    await house.desk.advance('1m');
    expect((await refinement(house)).outcomes.map(({ outcome }) => outcome)).toEqual(['later']);
  });

  it('takes an outcome from nobody who may not edit, and none that is no outcome', async () => {
    const house = await openHouse(worldOf({ items: 60 }));
    await house.enrol();
    const [first] = (await refinement(house)).items;
    const wish = { issue: first?.issue, outcome: 'refined', note: '' };
    await expect(record(house, wish, PEOPLE.viewer)).rejects.toThrow('permission');
    await expect(record(house, wish, PEOPLE.outsider)).rejects.toThrow('permission');
    await expect(record(house, { ...wish, outcome: 'burnt' })).rejects.toThrow('no outcome');
    await expect(record(house, { ...wish, issue: '1 OR 1=1' })).rejects.toThrow('no outcome');
    await expect(record(house, { ...wish, note: 'x'.repeat(501) })).rejects.toThrow('500');
    await house.desk.advance('1m');
    expect((await refinement(house)).outcomes).toEqual([]);
  });

  it('shows nobody an item or an outcome that Jira hides from them', async () => {
    const house = await openHouse(worldOf({ items: 120, restricted: 0.4 }));
    await house.enrol();
    const hidden = new Set(openItemsOf(house.world).flatMap(({ fields, id }) => (fields.security ? id : [])));
    const secret = (await refinement(house, PEOPLE.admin)).items.find(({ issue }) => hidden.has(issue));
    expect(secret).toBeDefined();
    await record(house, { issue: secret?.issue, outcome: 'split', note: 'In two.' }, PEOPLE.admin);
    await house.desk.advance('1m');
    expect((await refinement(house, PEOPLE.admin)).outcomes).toHaveLength(1);
    const seen = await refinement(house, PEOPLE.member);
    expect(seen.outcomes).toEqual([]);
    expect(seen.items.filter(({ issue }) => hidden.has(issue))).toEqual([]);
  });
});

describe('trends', () => {
  it('tell growth, ages and kinds of work of what everybody may see', async () => {
    const house = await openHouse(worldOf({ items: 90, restricted: 0.2 }));
    const { report } = await house.enrol();
    const trends = await house.ask<Trends>('open-trends', PEOPLE.viewer);
    expect(trends.weeks).toHaveLength(13);
    expect(trends.weeks?.some(({ finished }) => finished > 0)).toBe(true);
    const total = (some: readonly number[]): number => some.reduce((sum, one) => sum + one, 0);
    expect(total(trends.ages.map(({ items }) => items))).toBe(report?.items);
    expect(total(trends.mix.map(({ open }) => open))).toBe(report?.items);
    expect(total(trends.mix.map(({ finished }) => finished))).toBeGreaterThan(0);
    expect(trends.runway).toEqual(report?.runway);
    expect(trends.history).toHaveLength(1);
    expect(trends.forecast?.map(({ of, items }) => [of, items > 0])).toEqual([
      ['horizon', true],
      ['backlog', true],
    ]);
    const [near, all] = trends.forecast ?? [];
    expect(near?.by[1]?.at).toBeGreaterThan(trends.now);
    expect(all?.by[1]?.at).toBeGreaterThan(near?.by[1]?.at ?? Number.POSITIVE_INFINITY);
  });
});
