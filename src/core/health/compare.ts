// What changed between two examinations, named issue by issue: a score that moved without a reason helps nobody. Works
// on compact imprints, so that last week's can be kept.

import type { Report } from '../model/report';
import type { Examination } from './examine';

/** As much of an examination as a later comparison needs; restricted items leave no trace. */
export interface Imprint {
  at: number;
  score: number | null;
  vitals: Record<string, number | null>;
  /** Issue id → ids of the checks that found something. */
  found: Record<string, string[]>;
}

export interface Step {
  issue: string;
  check: string;
}

export interface Changes {
  since: number;
  /** New score less old; null: one of the two could not say. */
  score: number | null;
  vitals: Record<string, number | null>;
  /** Flaws that came up on items that were there before. */
  appeared: Step[];
  /** Flaws that were mended. */
  cleared: Step[];
  arrived: string[];
  /** Done, closed or moved away: a shrinking backlog is good news. */
  left: string[];
}

export function imprintOf({ scene, items }: Examination, report: Report): Imprint {
  const found: Imprint['found'] = {};
  for (const { id, answers } of items)
    if (scene.card(id)?.restricted === false)
      found[id] = Object.keys(answers).filter((check) => answers[check]?.verdict === 'found');
  return {
    at: report.at,
    score: report.score,
    vitals: Object.fromEntries(report.vitals.map(({ id, score }) => [id, score])),
    found,
  };
}

const moved = (before: number | null | undefined, after: number | null | undefined): number | null =>
  before === null || before === undefined || after === null || after === undefined ? null : after - before;

const missingFrom = (some: readonly string[], others: readonly string[]): string[] =>
  some.filter((one) => !others.includes(one));

export function compare(before: Imprint, after: Imprint): Changes {
  const stayed = Object.keys(after.found).filter((id) => Object.hasOwn(before.found, id));
  const steps = (from: Imprint, to: Imprint): Step[] =>
    stayed.flatMap((issue) =>
      missingFrom(to.found[issue] ?? [], from.found[issue] ?? []).map((check) => ({ issue, check })),
    );
  return {
    since: before.at,
    score: moved(before.score, after.score),
    vitals: Object.fromEntries(Object.keys(after.vitals).map((id) => [id, moved(before.vitals[id], after.vitals[id])])),
    appeared: steps(before, after),
    cleared: steps(after, before),
    arrived: Object.keys(after.found).filter((id) => !Object.hasOwn(before.found, id)),
    left: Object.keys(before.found).filter((id) => !Object.hasOwn(after.found, id)),
  };
}
