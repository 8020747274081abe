// What a judgement needs beside the issue itself: ticks, and what Jira last answered to criteria in JQL.

import { sceneOf } from '../../core/health/scene';
import type { Backlog } from '../../core/model/backlog';
import type { Card } from '../../core/model/card';
import type { Criterion, Evidence } from '../../core/model/criterion';
import type { Policy } from '../../core/model/policy';
import { RateLimited } from '../../jira/errors';
import { matchIssues } from '../../jira/match';
import type { Asked, KeptTick, Matches } from '../../store/gate-records';
import { logTrouble } from '../log';

const DAY = 86_400_000;
/** Jira answers from an index that is behind: what was asked so soon after a change is asked once more. */
export const LAG = 60_000;

/** Records that evidence is drawn from. */
export const EVIDENCE_RECORDS = ['ticks', 'matches'] as const;

const ticksOf = (ticks: readonly KeptTick[]): Evidence['ticks'] => {
  const found: Record<string, string[]> = {};
  for (const { issue, tick } of ticks) {
    const list = found[issue];
    if (list) list.push(tick);
    else found[issue] = [tick];
  }
  return found;
};

type JqlCriterion = Extract<Criterion, { by: 'jql' }>;

/** Each once, wherever the definition names it. */
export const jqlCriteriaOf = ({ definition }: Policy): JqlCriterion[] => {
  const lists = [...Object.values(definition?.kinds ?? {}), ...Object.values(definition?.types ?? {})];
  const found = lists.flat().filter((one): one is JqlCriterion => one?.by === 'jql');
  return [...new Map(found.map((one) => [one.id, one])).values()];
};

/** An answer to a query that was reworded since is none. */
const matchesOf = (policy: Policy, matches: Matches | null): Evidence['matches'] =>
  Object.fromEntries(
    jqlCriteriaOf(policy).flatMap(({ id, jql }) => {
      const asked = matches?.asked[id];
      if (asked?.jql !== jql) return [];
      return [[id, Object.fromEntries(Object.entries(asked.issues).map(([issue, [, matched]]) => [issue, matched]))]];
    }),
  );

export const evidenceOf = (
  policy: Policy,
  { ticks, matches }: { ticks: readonly KeptTick[]; matches: Matches | null },
): Evidence => ({ ticks: ticksOf(ticks), matches: matchesOf(policy, matches) });

/** The same, about the items near the top. */
export const askHorizon = async (
  backlog: Backlog,
  policy: Policy,
  known: Matches | null,
  now: number,
): Promise<Matches | null> => {
  if (jqlCriteriaOf(policy).length === 0) return null;
  const { horizon } = sceneOf(backlog, policy, now, { similar: false });
  return await askMatches(
    policy,
    known,
    backlog.cards.filter(({ id }) => horizon.has(id)),
    now,
  );
};

type Changed = Pick<Card, 'id' | 'updated'>;

const isStale = (asked: Asked | undefined, criterion: JqlCriterion, now: number): boolean =>
  asked === undefined || asked.jql !== criterion.jql || now - asked.at >= DAY;

/**
 * Asks about issues that are new or changed since they were asked, and about all of them once a day, because a query may
 * depend on the date. What Jira does not answer stays unknown, but for its quota, which whoever `waits` is told of. The
 * same object comes back where nothing had to be asked.
 */
export const askMatches = async (
  policy: Policy,
  known: Matches | null,
  cards: readonly Changed[],
  now: number,
  waits = false,
): Promise<Matches | null> => {
  const criteria = jqlCriteriaOf(policy);
  if (criteria.length === 0) return null;
  const next: Matches = { v: 1, asked: {} };
  const anew = criteria.some((one) => isStale(known?.asked[one.id], one, now));
  const open = cards.filter(
    ({ id, updated }) => anew || criteria.some((one) => known?.asked[one.id]?.issues[id]?.[0] !== updated),
  );
  const gone =
    known !== null && Object.values(known.asked).some(({ issues }) => Object.keys(issues).length > cards.length);
  const same = known !== null && Object.keys(known.asked).length === criteria.length;
  if (open.length === 0 && !gone && same) return known;
  const answers = await answersTo(criteria, open, waits);
  const asked = new Set(open.map(({ id }) => id));
  criteria.forEach(({ id, jql }, index) => {
    const before = anew ? undefined : known?.asked[id];
    const matched = answers?.[index];
    const issues: Asked['issues'] = {};
    for (const card of cards) {
      const kept = before?.issues[card.id];
      if (!asked.has(card.id) && kept) issues[card.id] = kept;
      else if (asked.has(card.id) && matched)
        issues[card.id] = [now - card.updated > LAG ? card.updated : 0, matched.has(card.id)];
    }
    next.asked[id] = { jql, at: anew ? now : (before?.at ?? now), issues };
  });
  return next;
};

/** A criterion that cannot be asked must not keep a backlog from being judged. */
const answersTo = async (
  criteria: readonly JqlCriterion[],
  cards: readonly Changed[],
  waits: boolean,
): Promise<(ReadonlySet<string> | null)[] | null> => {
  if (cards.length === 0) return null;
  try {
    return await matchIssues(
      criteria.map(({ jql }) => jql),
      cards.map(({ id }) => id),
    );
  } catch (error) {
    if (waits && error instanceof RateLimited) throw error;
    logTrouble('Criteria in JQL', error);
    return null;
  }
};
