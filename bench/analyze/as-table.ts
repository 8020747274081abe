// The examination as a page of text, for people: parts first, the sum second, then what to do next.

import { CHECKS } from '../../src/core/checks';
import { causes } from '../../src/core/health/cause';
import type { Examination } from '../../src/core/health/examine';
import { say, sayOfBacklog } from '../../src/core/health/say';
import type { Report, VitalReport } from '../../src/core/model/report';

const BAR = 20;
const NEAR = 12;
const TO_DO = 5;

const bar = (score: number): string => '█'.repeat(Math.round((score / 100) * BAR)).padEnd(BAR, '░');
const percent = (share: number): string => `${Math.round(100 * share)} %`;
const plain = (count: number): string => count.toLocaleString('en');
const cut = (text: string, width: number): string => (text.length > width ? `${text.slice(0, width - 1)}…` : text);

function vitalLine({ id, score, coverage, checks }: VitalReport): string {
  const worst = checks
    .filter(({ found }) => found > 0)
    .sort((a, b) => b.found - a.found)
    .slice(0, 3)
    .map(({ check, found }) => `${check} ${plain(found)}`)
    .join(', ');
  if (score === null) {
    const why = coverage === 0 ? '' : ` (${percent(coverage)} could be judged)`;
    return `  ${id.padEnd(12)} not enough to say${why}`;
  }
  return `  ${id.padEnd(12)} ${String(Math.round(score)).padStart(3)}  ${bar(score)}  ${percent(coverage).padStart(5)}  ${worst}`;
}

function head(report: Report): string[] {
  const { project, items, horizon, runway, score } = report;
  const from = {
    velocity: 'two sprints at the team’s pace',
    throughput: 'four weeks of finished items',
    fallback: 'no history to go by',
  };
  const ready =
    runway.sprints === null ? 'not enough history to say in sprints' : `${runway.sprints.toFixed(1)} sprints`;
  return [
    `${project.name} (${project.key}), as of ${new Date(report.at).toISOString().slice(0, 16).replace('T', ' ')} UTC`,
    `${plain(items)} open items; the horizon is the first ${plain(horizon.size)} (${from[horizon.from]}) and every planned one.`,
    '',
    `  ${'vital'.padEnd(12)} score${' '.repeat(BAR)} judged  what costs most`,
    ...report.vitals.map(vitalLine),
    `  ${'—'.repeat(12)}`,
    score === null
      ? '  all together: not enough to say'
      : `  ${'together'.padEnd(12)} ${String(Math.round(score)).padStart(3)}  ${bar(score)}  ${percent(report.coverage).padStart(5)}`,
    '',
    `Ready work ahead: ${plain(runway.ready)} items, ${ready}.`,
  ];
}

function aboutBacklog(report: Report): string[] {
  const found = report.backlog.filter(({ verdict }) => verdict === 'found');
  if (found.length === 0) return [];
  const told = causes(found.map(({ check }) => check));
  return [
    '',
    'About the backlog',
    ...found
      .filter(({ check }) => told.includes(check))
      .map(({ check, values }) => `  • ${sayOfBacklog(check, values)}`),
  ];
}

function toDo(report: Report): string[] {
  const lines = report.top.slice(0, TO_DO).map(({ check, key, values, summary }, index) => {
    const text = CHECKS.find(({ id }) => id === check)?.text;
    return [
      `  ${index + 1}. ${key}  ${cut(summary, 80)}`,
      `     ${say(text?.found ?? check, values)}`,
      `     → ${say(text?.fix ?? '', values)}`,
    ].join('\n');
  });
  return lines.length === 0 ? ['', 'Nothing to do: no item has a finding.'] : ['', 'Do these first', ...lines];
}

function near({ items, scene }: Examination): string[] {
  const inside = items.filter(({ inHorizon }) => inHorizon);
  const count = (readiness: string) => inside.filter((item) => item.readiness === readiness).length;
  const lines = inside.slice(0, NEAR).map(({ id, key, position, readiness, answers }) => {
    const found = causes(Object.keys(answers).filter((check) => answers[check]?.verdict === 'found'));
    const place = position === null ? '' : String(position + 1);
    const summary = scene.card(id)?.summary ?? '';
    return `  ${place.padStart(5)}  ${key.padEnd(14)} ${readiness.padEnd(10)} ${cut(summary, 46).padEnd(46)}  ${found.slice(0, 3).join(', ')}`;
  });
  const tally = `${count('ready')} ready, ${count('not-ready')} not ready, ${count('unknown')} unknown`;
  const more = inside.length > NEAR ? [`         … and ${plain(inside.length - NEAR)} more; --json lists all.`] : [];
  return ['', `Near the top: ${tally}`, ...lines, ...more];
}

export const asTable = (examination: Examination, report: Report): string =>
  [...head(report), ...aboutBacklog(report), ...toDo(report), ...near(examination)].join('\n');
