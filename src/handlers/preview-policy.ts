// What another Definition of Ready would change, before it is saved: judged from what is known, for what the asker may see.

import type { Preview } from '../contract';
import type { Policy } from '../core/model/policy';
import { criterionNames } from '../core/readiness/criterion-names';
import { previewed, previewOf } from '../core/readiness/preview';
import { refusalsOf } from '../core/readiness/refusals';
import { objectIn } from '../jira/read/json';
import { EMPTY_FRAME } from '../jobs/settle/backlog-of';
import { evidenceOf } from '../jobs/settle/evidence';
import { readOutlines, seeBacklog } from '../jobs/settle/read-backlog';
import { readRecords } from '../store/project';
import { rightsOrNone } from './open-page';
import { NotAllowed, NotPossible } from './wishes';

const NOTHING = { of: 0, before: 0, after: 0, changes: [], untold: [], unread: 0 };

export const previewPolicy = async (project: string, payload: unknown, now: number): Promise<Preview> => {
  const { administer } = await rightsOrNone(project);
  if (!administer) throw new NotAllowed('Only an administrator of the project can try other settings.');
  const after = objectIn(payload)?.policy;
  const [wrong] = refusalsOf(after);
  if (wrong) throw new NotPossible(`${wrong.at}: ${wrong.message}`);
  const policy = after as Policy;
  const records = await readRecords(project, [
    'enrolled',
    'policy',
    'ground',
    'frame',
    'dismissals',
    'ticks',
    'matches',
  ]);
  const { ground } = records;
  const names = criterionNames(policy);
  if (!records.enrolled || !ground || ground.place.pages === 0) return { ...NOTHING, names };
  const frame = records.frame ?? EMPTY_FRAME;
  const outlines = await readOutlines(project, ground, frame);
  // Judged as closely as either of the two settings wants it.
  const seen = await seeBacklog(project, { ground, frame, policy, dismissals: [] }, outlines, now);
  const ask = {
    backlog: seen.backlog,
    before: records.policy,
    after: policy,
    evidence: evidenceOf(policy, records),
    now,
  };
  const { visible } = await rightsOrNone(project, previewed(ask));
  return { ...previewOf({ ...ask, sees: (issue) => visible.has(issue) }), names };
};
