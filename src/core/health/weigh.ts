// From answers to a score: 100 × (1 − found / (found + sound)) for each vital, weighted by check and by place in the
// backlog. The vital *ready* counts items instead, because that is what its name says. *unknown* lowers the coverage and
// nothing else; below half coverage a vital says that it cannot say.

import { CHECKS } from '../checks';
import type { Check, Scene } from '../checks/check';
import type { Card } from '../model/card';
import type { Answer } from '../model/finding';
import { type Policy, VITALS, type Vital } from '../model/policy';
import type { CheckReport, ItemReport, Readiness, VitalReport } from '../model/report';
import { counts } from './counted';
import type { Quiet } from './dismissed';
import type { Examination } from './examine';
import { isOn } from './judge';
import { vitalWeight } from './vital-weight';

const ENOUGH = 0.5;

interface Mass {
  found: number;
  sound: number;
  unknown: number;
}

/** In full as far as the horizon, then ever less: the hundredth idea in the tail hardly matters. */
export function placeWeight(card: Card, scene: Scene): number {
  if (scene.horizon.has(card.id)) return 1;
  const position = scene.position.get(card.id) ?? scene.backlog.cards.length;
  const size = Math.max(1, scene.reach.size);
  return size / Math.max(size, position + 1);
}

const empty = (): Mass => ({ found: 0, sound: 0, unknown: 0 });

function add(mass: Mass, { verdict }: Answer, weight: number): void {
  if (verdict !== 'not-applicable') mass[verdict] += weight;
}

interface Sum {
  mass: Mass;
  count: Mass;
}

/** An item that sums speak of, and what its place is worth: looked up once for all checks. */
interface Weighed {
  item: ItemReport;
  place: number;
}

const weighedOf = ({ scene, items }: Examination): Weighed[] =>
  items.flatMap((item) => {
    const card = scene.card(item.id);
    return card && counts(card, scene.now) ? [{ item, place: placeWeight(card, scene) }] : [];
  });

function sumOf(check: Check, weighed: readonly Weighed[], { widespread }: Examination, quiet: Quiet): Sum {
  const mass = empty();
  const count = empty();
  for (const { item, place } of weighed) {
    const answer = item.answers[check.id];
    if (!answer || quiet(item.id, check.id)) continue;
    add(mass, answer, place);
    add(count, answer, 1);
  }
  const silent = widespread.find((one) => one.check === check.id)?.silent ?? 0;
  mass.found += silent;
  count.found += silent;
  return { mass, count };
}

/**
 * Items of the horizon by their readiness. One whose gaps were all dismissed is in no count: nobody calls it ready, and
 * nobody complains.
 */
function standingOf({ scene, items }: Examination, quiet: Quiet): Record<Readiness, number> {
  const counted: Record<Readiness, number> = { ready: 0, 'not-ready': 0, unknown: 0 };
  for (const { id, inHorizon, readiness, gaps } of items) {
    const card = scene.card(id);
    if (!inHorizon || !card || !counts(card, scene.now)) continue;
    // What fell silent cannot be dismissed, and neither can what is no check.
    if (gaps.length > 0 && gaps.every((criterion) => quiet(id, criterion))) continue;
    counted[readiness] += 1;
  }
  return counted;
}

function vitalOf(
  vital: Vital,
  weighed: readonly Weighed[],
  examination: Examination,
  policy: Policy,
  quiet: Quiet,
): VitalReport {
  const checks = CHECKS.filter((check) => check.vital === vital && isOn(check, policy));
  const sums: (Sum & { check: Check })[] = checks
    .filter((check) => check.about === 'item')
    .map((check) => ({ check, ...sumOf(check, weighed, examination, quiet) }));
  // A judgement of the backlog weighs as much as one of every item would.
  const everyItem = Math.max(1, ...sums.map(({ mass }) => mass.found + mass.sound + mass.unknown));
  for (const check of checks) {
    if (check.about !== 'backlog') continue;
    const mass = empty();
    const count = empty();
    const answer = examination.backlog[check.id] ?? { verdict: 'unknown' };
    add(mass, answer, everyItem);
    add(count, answer, 1);
    sums.push({ check, mass, count });
  }
  let found = 0;
  let judged = 0;
  let demanded = 0;
  for (const { check, mass } of sums) {
    found += check.weight * mass.found;
    judged += check.weight * (mass.found + mass.sound);
    demanded += check.weight * (mass.found + mass.sound + mass.unknown);
  }
  const items = vital === 'ready' ? standingOf(examination, quiet) : undefined;
  if (items) {
    found = items['not-ready'];
    judged = items.ready + found;
    demanded = judged + items.unknown;
  }
  const coverage = demanded === 0 ? 0 : judged / demanded;
  return {
    id: vital,
    ...(items ? { items } : {}),
    score: coverage >= ENOUGH && judged > 0 ? 100 * (1 - found / judged) : null,
    coverage,
    weight: vitalWeight(policy, vital),
    checks: CHECKS.flatMap((check): CheckReport[] => {
      const sum = sums.find((one) => one.check === check);
      return sum ? [{ check: check.id, ...sum.count }] : [];
    }),
  };
}

export const weigh = (examination: Examination, policy: Policy, quiet: Quiet = () => false): VitalReport[] => {
  const weighed = weighedOf(examination);
  return VITALS.map((vital) => vitalOf(vital, weighed, examination, policy, quiet));
};

/** The parts first, the sum second: a weighted mean of the vitals that can be judged. */
export function total(vitals: readonly VitalReport[]): { score: number | null; coverage: number } {
  let points = 0;
  let weight = 0;
  let covered = 0;
  let all = 0;
  for (const vital of vitals) {
    all += vital.weight;
    covered += vital.weight * vital.coverage;
    if (vital.score === null) continue;
    points += vital.weight * vital.score;
    weight += vital.weight;
  }
  return { score: weight > 0 ? points / weight : null, coverage: all > 0 ? covered / all : 0 };
}
