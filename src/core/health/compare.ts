// What changed between an imprint and today, issue by issue. A flaw counts as mended only where it is still looked for,
// in the same way, on an item that still stands where it is looked for.

import { CHECKS } from '../checks';
import type { Changes, Named } from '../model/changes';
import type { Verdict } from '../model/finding';
import type { Imprint } from '../model/imprint';
import type { Policy } from '../model/policy';
import type { ItemReport, Report } from '../model/report';
import type { Quiet } from './dismissed';
import type { Examination } from './examine';
import { askedChecks, compared, itemsOf, scopeOf } from './imprint';

/** More names than this are read by nobody; the rest is counted. */
const MOST_NAMED = 30;

const NEAR_ONLY: ReadonlySet<string> = new Set(
  CHECKS.filter((check) => check.about === 'item' && check.where === 'horizon').map(({ id }) => id),
);

type Step = Named & { check: string };

const moved = (before: number | null | undefined, after: number | null): number | null =>
  before === null || before === undefined || after === null ? null : after - before;

/** The same checks under the same options, both times. */
function comparable(before: Imprint, examination: Examination, policy: Policy): string[] {
  const known = new Set(before.checks);
  return [...askedChecks(examination, policy)].flatMap(([id, print]) => (known.has(`${id} ${print}`) ? id : []));
}

const mended = (verdict: Verdict | undefined): boolean => verdict === 'sound' || verdict === 'not-applicable';

const nameOf = ({ id, key }: ItemReport, { scene }: Examination): Named => ({
  issue: id,
  key,
  summary: scene.card(id)?.summary ?? '',
});

const keyIn = (number: number, { scene }: Examination): string => `${scene.backlog.project.key}-${number}`;

/** null: the policy looks at other items now. */
export function compare(
  before: Imprint,
  examination: Examination,
  report: Report,
  policy: Policy,
  quiet: Quiet,
): Changes | null {
  if (before.scope !== scopeOf(policy)) return null;
  const checks = comparable(before, examination, policy);
  const then = itemsOf(before);
  const now = compared(examination);
  const appeared: Step[] = [];
  const cleared: Step[] = [];
  const arrived: Named[] = [];
  for (const item of now) {
    const old = then.get(item.id);
    if (!old) {
      arrived.push(nameOf(item, examination));
      continue;
    }
    const nearBoth = item.inHorizon && Object.hasOwn(before.near, item.id);
    for (const check of checks) {
      if (NEAR_ONLY.has(check) && !nearBoth) continue;
      const verdict = item.answers[check]?.verdict;
      if (verdict === 'found' && !old.found.has(check) && !quiet(item.id, check))
        appeared.push({ ...nameOf(item, examination), check });
      if (mended(verdict) && old.found.has(check)) cleared.push({ ...nameOf(item, examination), check });
    }
  }
  const here = new Set(now.map(({ id }) => id));
  const hidden = (id: string): boolean => examination.scene.card(id)?.restricted === true;
  const left = [...then]
    .filter(([id]) => !here.has(id) && !hidden(id))
    .map(
      ([id, { number }]): Named => ({
        issue: id,
        key: keyIn(number, examination),
        summary: Object.hasOwn(before.near, id) ? (before.near[id] ?? '') : '',
      }),
    )
    // What was near the top is missed first.
    .sort((a, b) => Number(b.summary !== '') - Number(a.summary !== '') || Number(b.issue) - Number(a.issue));
  const named = <T>(some: readonly T[]): T[] => some.slice(0, MOST_NAMED);
  return {
    since: before.at,
    score: moved(before.score, report.score),
    vitals: Object.fromEntries(report.vitals.map(({ id, score }) => [id, moved(before.vitals[id], score)])),
    appeared: named(appeared),
    cleared: named(cleared),
    arrived: named(arrived),
    left: named(left),
    counts: { appeared: appeared.length, cleared: cleared.length, arrived: arrived.length, left: left.length },
  };
}
