// The examination as one JSON object, for programs.

import type { Examination } from '../../src/core/health/examine';
import type { ItemReport, Report } from '../../src/core/model/report';

const round = (value: number): number => Math.round(value * 1000) / 1000;
const rounded = (value: number | null): number | null => (value === null ? null : round(value));

function itemOf({ key, position, readiness, gaps, advice, answers }: ItemReport) {
  return {
    key,
    position,
    verdict: readiness,
    gaps,
    advice,
    checks: Object.fromEntries(Object.entries(answers).map(([check, { verdict }]) => [check, verdict])),
    findings: Object.entries(answers).flatMap(([check, answer]) =>
      answer.verdict === 'found' ? [{ check, values: answer.values, words: answer.words ?? [] }] : [],
    ),
  };
}

export function asJson({ items }: Examination, report: Report): string {
  return JSON.stringify({
    now: new Date(report.at).toISOString(),
    project: report.project.key,
    coverage: round(report.coverage),
    score: rounded(report.score),
    vitals: report.vitals.map(({ id, score, coverage, weight }) => ({
      id,
      score: rounded(score),
      coverage: round(coverage),
      weight,
    })),
    runway: { ...report.runway, sprints: rounded(report.runway.sprints) },
    horizon: report.horizon,
    backlog: report.backlog,
    items: items.map(itemOf),
  });
}
