// The settings: who may change them, what is refused, and what the team's own Definition of Ready then says.

import { afterEach, describe, expect, it } from '@jest/globals';
import type { IssueContext, Preview, Saved, SettingsView } from '../../src/contract';
import type { Criterion } from '../../src/core/model/criterion';
import { DEFAULT_POLICY, type Policy } from '../../src/core/model/policy';
import { asking, BY_HAND, CALM, gatePolicy, save, writesOf } from '../support/gate';
import { PEOPLE, worldOf } from '../support/worlds';
import { by, closeHouses, type House, openHouse } from './house';

afterEach(closeHouses);

type Settings = Extract<SettingsView, { state: 'settings' }>;

const ready = async (): Promise<House> => {
  const house = await openHouse(worldOf({ items: 60 }), { disorder: CALM });
  await house.enrol();
  return house;
};

const settings = (house: House, as?: string) => asking<Settings>(house, 'open-settings', {}, as);

const asked = (...criteria: Criterion[]): Policy => ({
  ...DEFAULT_POLICY,
  definition: { kinds: { feature: criteria, defect: criteria, technical: criteria, research: criteria }, types: {} },
});

const jql = (text: string): Policy => asked({ by: 'jql', id: 'own', name: 'Our own', jql: text, required: true });

const inHorizon = async (house: House) => {
  const { top } = await house.page();
  const stored = await Promise.all(top.map(({ issue }) => house.panel(issue)));
  return stored.flatMap((one: IssueContext) => (one.state === 'enrolled' && one.stored?.inHorizon ? [one] : []));
};

describe('settings', () => {
  it('are opened with what they may name, and saved with a version', async () => {
    const house = await ready();
    const before = await settings(house);
    expect(before).toMatchObject({ policy: DEFAULT_POLICY, version: 0, mayEdit: true, others: [] });
    expect(before.types.map(({ name }) => name).sort()).toEqual(['Chore', 'Fault', 'Wish']);
    expect(before.fields.map(({ name }) => name)).toContain('Weight');
    await save(house, gatePolicy({ mode: 'warn', grace: 5 }));
    expect(await settings(house, PEOPLE.member)).toMatchObject({
      version: 1,
      mayEdit: false,
      policy: { gate: { mode: 'warn', grace: 5 } },
      fields: [],
    });
  });

  it('that somebody else saved meanwhile are not overwritten', async () => {
    const house = await ready();
    await save(house, gatePolicy({ mode: 'warn' }));
    const late = await asking<Saved>(house, 'save-policy', { policy: DEFAULT_POLICY, version: 0 });
    expect(late).toEqual({ saved: false, conflict: true, refusals: [] });
    const [a, b] = await Promise.all(
      ['advise', 'off'].map((mode) =>
        asking<Saved>(house, 'save-policy', { policy: gatePolicy({ mode: mode as 'off' }), version: 1 }),
      ),
    );
    expect([a?.saved, b?.saved].sort()).toEqual([false, true]);
  });

  it.each([
    ['sorts', 'labels = x ORDER BY created', 'sorted-jql'],
    ['asks who asks', 'assignee = currentUser()', 'personal-jql'],
    ['asks who asks, deep inside', 'NOT (labels = x OR reporter in (currentUser()))', 'personal-jql'],
    ['asks who asks of the past', 'status WAS "Waiting" BY currentUser()', 'personal-jql'],
    ['does not read', 'labels in (', 'bad-jql'],
    ['names a status that there is not', 'status = Nowhere', 'bad-jql'],
  ])('are refused when JQL %s', async (_, text, code) => {
    const house = await ready();
    const saved = await asking<Saved>(house, 'save-policy', { policy: jql(text), version: 0 });
    expect(saved).toMatchObject({ saved: false, conflict: false });
    if (saved.saved) return;
    expect(saved.refusals.map((one) => one.code)).toContain(code);
    expect(saved.refusals[0]?.at).toBe('definition.kinds.feature.0.jql');
  });

  it('that make no sense are refused with a path and a sentence, and leave all as it was', async () => {
    const house = await ready();
    const policy = { ...DEFAULT_POLICY, gate: { mode: 'veto' }, secret: 1 };
    const saved = await asking<Saved>(house, 'save-policy', { policy, version: 0 });
    expect(saved).toMatchObject({ saved: false, conflict: false });
    expect((await settings(house)).version).toBe(0);
  });
});

describe('a criterion', () => {
  it('in JQL is asked of the horizon alone, at the settling, as the app', async () => {
    const house = await ready();
    house.desk.forgetCalls();
    await save(house, jql('created <= now()'));
    const matches = by(house.desk.calls('jira'), 'jql/match');
    expect(matches.length).toBeGreaterThan(0);
    const all = await inHorizon(house);
    expect(all.length).toBeGreaterThan(0);
    for (const one of all) {
      expect(one.matches).toEqual({ own: true });
      expect(one.stored?.readiness).toBe('ready');
    }
    house.desk.forgetCalls();
    await house.edit(house.world.issues.find(({ id }) => id === all[0]?.stored?.id)?.key, { labels: ['x'] });
    await house.desk.advance('3m');
    expect(by(house.desk.calls('jira'), 'jql/match').length).toBeLessThanOrEqual(2);
    expect(writesOf(house)).toEqual([]);
  });

  it('in JQL that Jira cannot be asked about is unknown, and blocks nothing', async () => {
    const house = await ready();
    house.desk.forge.faults.set([{ kind: 'error', service: 'jira', path: 'jql/match' }]);
    await save(house, jql('created <= now()'));
    const all = await inHorizon(house);
    expect(all.length).toBeGreaterThan(0);
    for (const one of all) expect(one.stored?.readiness).toBe('unknown');
  });

  it('about a field is known as soon as it is asked for', async () => {
    const house = await ready();
    await save(house, asked({ by: 'field', field: 'labels', name: 'Labels', required: true }));
    for (const one of await inHorizon(house)) {
      const issue = house.world.issues.find(({ id }) => id === one.stored?.id);
      const filled = ((issue?.fields.labels as string[] | undefined) ?? []).length > 0;
      expect(one.stored?.readiness).toBe(filled ? 'ready' : 'not-ready');
    }
  });

  it('that is ticked counts for everybody, with who and when, and is taken back as easily', async () => {
    const house = await ready();
    await save(house, gatePolicy({ mode: 'advise' }));
    const [one] = await inHorizon(house);
    const issue = one?.stored?.id ?? '';
    await asking(house, 'tick-criterion', { issue, tick: 'agreed', done: true }, PEOPLE.member);
    await house.desk.advance('1m');
    expect(await house.panel(issue, PEOPLE.second)).toMatchObject({
      ticks: [{ tick: 'agreed', done: true, by: PEOPLE.member }],
      stored: { readiness: 'ready' },
    });
    await asking(house, 'tick-criterion', { issue, tick: 'agreed', done: false }, PEOPLE.second);
    await house.desk.advance('1m');
    expect(await house.panel(issue)).toMatchObject({ ticks: [], stored: { readiness: 'not-ready' } });
    await expect(asking(house, 'tick-criterion', { issue, tick: 'made-up', done: true })).rejects.toThrow('no such');
  });
});

describe('a preview', () => {
  it('says how many would be ready, and who changes', async () => {
    const house = await ready();
    const report = (await house.page()).report;
    const told = await asking<Preview>(house, 'preview-policy', { policy: { ...DEFAULT_POLICY, definition: BY_HAND } });
    expect(told.after).toBe(0);
    expect(told.of).toBe(report?.strip?.match(/[rgu]/g)?.length ?? -1);
    expect(told.changes.filter(({ before }) => before === 'ready')).toHaveLength(told.before);
    expect(told.names).toEqual({ 'tick:agreed': 'Agreed by the team' });
    expect((await settings(house)).version).toBe(0);
  });
});
