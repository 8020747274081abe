// What a page shows of an examination: small enough to be stored as one value and painted from one read.

import { CHECKS } from '../checks';
import type { Dismissal } from '../model/dismissal';
import type { Policy } from '../model/policy';
import { REPORT_VERSION, type Report } from '../model/report';
import { quietOf } from './dismissed';
import type { Examination } from './examine';
import { agesOf, mixOf } from './profile';
import { stripOf } from './strip';
import { topFindings } from './top';
import { total, weigh } from './weigh';

function aboutBacklog({ backlog, widespread }: Examination): Report['backlog'] {
  const spread = new Map(widespread.map((one) => [one.check, one]));
  return CHECKS.flatMap(({ id }): Report['backlog'] => {
    const wide = spread.get(id);
    if (wide && wide.found > 0) return [{ check: id, verdict: 'found', values: { found: wide.found, of: wide.of } }];
    const answer = backlog[id];
    if (!answer) return [];
    return [{ check: id, verdict: answer.verdict, values: answer.verdict === 'found' ? answer.values : {} }];
  });
}

export function reportOf(examination: Examination, policy: Policy, dismissals: readonly Dismissal[] = []): Report {
  const { scene } = examination;
  const quiet = quietOf(examination, dismissals);
  const vitals = weigh(examination, policy, quiet);
  return {
    v: REPORT_VERSION,
    at: scene.now,
    project: scene.backlog.project,
    items: scene.sums.items,
    ...total(vitals),
    vitals,
    backlog: aboutBacklog(examination),
    runway: scene.runway ?? { ready: 0, velocity: null, sprints: null },
    horizon: scene.reach,
    strip: stripOf(examination),
    ages: agesOf(scene),
    mix: mixOf(scene, policy),
    top: topFindings(examination, policy, quiet),
  };
}
