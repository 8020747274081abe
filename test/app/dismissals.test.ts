// "Not a problem here, because …": who may say it, what it quiets, and when it ends.

import { inflateRawSync } from 'node:zlib';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { DismissalView } from '../../src/contract';
import { PEOPLE, worldOf } from '../support/worlds';
import { closeHouses, type House, openHouse } from './house';

afterEach(closeHouses);

const CALM = { duplicates: 0, drops: 0, late: 1000 };

const ready = async (restricted = 0): Promise<House> => {
  const house = await openHouse(worldOf({ items: 60, restricted }), { disorder: CALM });
  await house.enrol();
  return house;
};

const say = <T = DismissalView>(
  house: House,
  payload: Record<string, unknown>,
  as: string = PEOPLE.member,
  question = 'dismiss-finding',
): Promise<T> =>
  house.desk.invoke({
    module: 'backlog-vitals',
    function: question,
    payload,
    as,
    context: { project: { id: house.project } },
  });

const listed = async (house: House) => {
  const { top } = await house.page();
  const first = top.find(({ words }) => words.length > 0) ?? top[0];
  if (!first) throw new Error('There is nothing to dismiss.');
  return first;
};

const shows = async (house: House, { issue, check }: { issue: string; check: string }): Promise<boolean> =>
  (await house.page()).top.some((one) => one.issue === issue && one.check === check);

const wish = ({ issue, check }: { issue: string; check: string }, more: Record<string, unknown> = {}) => ({
  issue,
  check,
  reason: 'The law names this very thing.',
  days: 90,
  ...more,
});

const auditOf = (house: House): unknown[] => {
  const values = Object.values(house.desk.forge.kvs.dump()).flatMap((space) => Object.entries(space));
  const [, packed] = values.find(([key]) => key.startsWith('audited:')) ?? [];
  return JSON.parse(inflateRawSync(Buffer.from(String(packed), 'base64')).toString()) as unknown[];
};

describe('a dismissed finding', () => {
  it('leaves list and score, is told with its author and reason, and comes back when restored', async () => {
    const house = await ready();
    const one = await listed(house);
    const before = await house.page();
    const told = await say(house, { ...wish(one), accountId: PEOPLE.admin, by: PEOPLE.admin });
    expect(told).toMatchObject({ by: PEOPLE.member, own: true, reason: 'The law names this very thing.' });
    await house.desk.advance('1m');
    expect(await shows(house, one)).toBe(false);
    const page = await house.page(PEOPLE.second);
    expect(page.dismissals).toMatchObject([{ issue: one.issue, key: one.key, by: PEOPLE.member, own: false }]);
    expect(page.report?.score).not.toBe(before.report?.score);
    const panel = await house.panel(one.issue);
    expect(panel).toMatchObject({ dismissals: [{ check: one.check }] });

    await say(house, { issue: one.issue, check: one.check }, PEOPLE.second, 'restore-finding');
    await house.desk.advance('1m');
    expect(await shows(house, one)).toBe(true);
    expect((await house.page()).dismissals).toEqual([]);
    expect(auditOf(house)).toMatchObject([
      { did: 'dismissed', by: PEOPLE.member, issue: one.issue, reason: 'The law names this very thing.' },
      { did: 'restored', by: PEOPLE.second, issue: one.issue },
    ]);
  });

  it('changes no verdict', async () => {
    const house = await ready();
    const verdicts = async () =>
      (await house.page()).top.length > 0 && JSON.stringify((await house.page()).report?.strip);
    const before = await verdicts();
    for (const finding of (await house.page()).top.slice(0, 10)) await say(house, wish(finding));
    await house.desk.advance('1m');
    expect(await verdicts()).toBe(before);
    expect((await house.page()).dismissals).toHaveLength(10);
  });

  it('comes back when its time is over', async () => {
    const house = await ready();
    const one = await listed(house);
    await say(house, wish(one, { days: 30 }));
    await house.desk.advance('1m');
    expect(await shows(house, one)).toBe(false);
    await house.desk.advance('31d');
    expect((await house.page()).dismissals).toEqual([]);
  });

  it('comes back when the words change that it was about', async () => {
    const house = await ready();
    const paragraph = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] });
    const asking = (question: string) => ({
      type: 'doc',
      version: 1,
      content: [
        paragraph(
          'Readers lose their place in the queue when a title is withdrawn, and write to us every week about it.',
        ),
        paragraph(question),
      ],
    });
    const [top] = (await house.page()).top;
    const key = top?.key;
    await house.edit(key, {
      summary: 'Keep the place in the queue',
      description: asking('Who may see the queue? TBD.'),
    });
    await house.desk.advance('1m');
    const found = (await house.page()).top.find((one) => one.key === key && one.words.length > 0);
    if (!found) throw new Error('The edited issue quotes nothing.');
    await say(house, wish(found, { days: null }));
    await house.desk.advance('1m');
    expect(await shows(house, found)).toBe(false);
    await house.edit(key, { description: asking('Who may leave the queue? To be decided.') });
    await house.desk.advance('1m');
    expect(await shows(house, found)).toBe(true);
  });
});

describe('dismissing', () => {
  it('is refused to who may not edit the issue', async () => {
    const house = await ready();
    const one = await listed(house);
    await expect(say(house, wish(one), PEOPLE.viewer)).rejects.toThrow('permission');
    await expect(say(house, wish(one), PEOPLE.outsider)).rejects.toThrow('permission');
    await say(house, wish(one));
    await house.desk.advance('1m');
    const restore = { issue: one.issue, check: one.check };
    await expect(say(house, restore, PEOPLE.viewer, 'restore-finding')).rejects.toThrow('permission');
    expect((await house.page()).dismissals).toHaveLength(1);
  });

  it('needs a reason of fair length, a known term, and a finding that is there', async () => {
    const house = await ready();
    const one = await listed(house);
    for (const wrong of [
      { reason: '  ' },
      { reason: 'x'.repeat(501) },
      { days: 7 },
      { days: '90' },
      { issue: '1 OR 1' },
    ])
      await expect(say(house, wish(one, wrong))).rejects.toThrow(/reason|characters|no dismissal/);
    for (const check of ['constructor', 'no-such-check', ''])
      await expect(say(house, wish(one, { check }))).rejects.toThrow('no such finding');
    await house.desk.advance('1m');
    expect((await house.page()).dismissals).toEqual([]);
  });
});
