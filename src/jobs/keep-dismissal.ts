// "Not a problem here, because …": written down by the project's one writer, together with who said it, and followed by a
// settling that is quiet about it.

import { appendAudit } from '../store/audit';
import type { AuditLine } from '../store/gate-records';
import { writeTogether } from '../store/kvs';
import { putRecord, readRecords } from '../store/project';
import type { KeptDismissal } from '../store/records';
import { holding, lineOf, MOST_DISMISSALS } from './dismissals';
import { scheduleSettling } from './settle/schedule-settling';
import { underWay } from './under-way';

const about =
  ({ issue, check }: { issue: string; check: string }) =>
  (one: KeptDismissal): boolean =>
    one.issue === issue && one.check === check;

const change = async (
  project: string,
  line: AuditLine,
  next: (held: KeptDismissal[]) => KeptDismissal[],
  now: number,
): Promise<void> => {
  const records = await readRecords(project, ['enrolled', 'dismissals', 'audit', 'scan', 'settling']);
  if (!records.enrolled) return;
  const audit = await appendAudit(project, records.audit, [line], now);
  const kept = next(holding(records.dismissals, now)).slice(0, MOST_DISMISSALS);
  const due = underWay(records.scan) ? [] : await scheduleSettling(project, records.settling, false, now);
  await writeTogether({ put: [putRecord(project, 'dismissals', kept), ...audit, ...due], drop: [] });
};

export const keepDismissal = async (project: string, dismissal: KeptDismissal, now: number): Promise<void> => {
  const others = (held: KeptDismissal[]) => held.filter((one) => !about(dismissal)(one));
  const line = lineOf(dismissal, 'dismissed');
  await change(project, line, (held) => [dismissal, ...others(held)], now);
};

export const dropDismissal = async (project: string, line: AuditLine, now: number): Promise<void> => {
  const { issue, about: check } = line;
  if (!issue || !check) return;
  await change(project, line, (held) => held.filter((one) => !about({ issue, check })(one)), now);
};
