// What the gate's tests do all the time: settings, entries into sprints, and what Jira was told to change.

import type { AuditView, Question } from '../../src/contract';
import { DEFAULT_POLICY, type Policy } from '../../src/core/model/policy';
import type { House } from '../app/house';
import { PEOPLE } from './worlds';

/** Events once each and soon: for tests that are about something else. */
export const CALM = { duplicates: 0, drops: 0, late: 1000 };

export const asking = <T>(house: House, question: Question, payload: unknown, as: string = PEOPLE.admin): Promise<T> =>
  house.desk.invoke<T>({
    module: 'backlog-vitals',
    function: question,
    payload: payload as Record<string, unknown>,
    as,
    context: { project: { id: house.project } },
  });

/** Every item lacks it until somebody ticks it: so that readiness is the test's to give. */
export const BY_HAND: Policy['definition'] = {
  kinds: Object.fromEntries(
    (['feature', 'defect', 'technical', 'research'] as const).map((kind) => [
      kind,
      [{ by: 'tick', id: 'agreed', name: 'Agreed by the team', required: true }],
    ]),
  ),
  types: {},
};

export const gatePolicy = (gate: Policy['gate'], rest: Partial<Policy> = {}): Policy => ({
  ...DEFAULT_POLICY,
  definition: BY_HAND,
  gate,
  ...rest,
});

export const save = async (house: House, policy: Policy): Promise<void> => {
  const { version } = await asking<{ version: number }>(house, 'open-settings', {});
  const saved = await asking<{ saved: boolean }>(house, 'save-policy', { policy, version });
  if (!saved.saved) throw new Error(`Not saved: ${JSON.stringify(saved)}`);
  await house.desk.advance('1m');
};

export const moveIn = (house: House, sprint: number, issues: readonly (string | undefined)[], as?: string) =>
  house.post(`/rest/agile/1.0/sprint/${sprint}/issue`, { issues }, as);

export const sprintOf = (house: House, state: 'active' | 'future'): number => {
  const sprint = house.world.sprints.find((one) => one.state === state);
  if (!sprint) throw new Error(`There is no ${state} sprint.`);
  return sprint.id;
};

export const auditOf = async (house: House, as: string = PEOPLE.admin): Promise<AuditView[]> => {
  const lines: AuditView[] = [];
  let from: string | null = null;
  do {
    const page: { lines: AuditView[]; next: string | null } = await asking(
      house,
      'open-audit',
      { from, did: null },
      as,
    );
    lines.push(...page.lines);
    from = page.next;
  } while (from !== null);
  return lines;
};

/** Calls of the app that change something in Jira. */
export const writesOf = (house: House) =>
  house.desk
    .calls('jira')
    .filter(({ method, path }) => method !== 'GET' && !/\/(search|permissions\/check|bulkfetch|jql)/.test(path));

export const commentsOf = async (house: House, key: string): Promise<{ author: string; text: string }[]> => {
  const { body } = await house.desk
    .rest(PEOPLE.admin)
    .get<{ comments: { author: { accountId: string }; body: unknown }[] }>(`/rest/api/3/issue/${key}/comment`);
  return body.comments.map((one) => ({ author: one.author.accountId, text: JSON.stringify(one.body) }));
};

export const sprintIn = async (house: House, key: string): Promise<number[]> => {
  const { body } = await house.desk
    .rest(PEOPLE.admin)
    .get<{ fields: Record<string, unknown> }>(`/rest/api/3/issue/${key}`);
  const found = Object.values(body.fields).find(
    (value): value is { id: number; state: string }[] => Array.isArray(value) && value.some((one) => one?.boardId),
  );
  return (found ?? []).filter(({ state }) => state !== 'closed').map(({ id }) => id);
};
