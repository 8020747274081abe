// "Not a problem here, because …": written down by the project's one writer, together with who said it, and followed by a
// settling that is quiet about it.

import { type Put, writeTogether } from '../store/kvs';
import { putRecord, readRecords } from '../store/project';
import type { AuditLine, KeptDismissal } from '../store/records';
import { underWay } from './refresh-issue';
import { scheduleSettling } from './schedule-settling';

/** What one value holds, however long the reasons are. */
export const MOST_DISMISSALS = 150;
const AUDITED = 150;

export const holding = (dismissals: readonly KeptDismissal[], now: number): KeptDismissal[] =>
  dismissals.filter(({ until }) => until === null || until > now);

const about =
  ({ issue, check }: { issue: string; check: string }) =>
  (one: KeptDismissal): boolean =>
    one.issue === issue && one.check === check;

/** A message that comes twice leaves one line. */
const withLine = (audit: readonly AuditLine[], line: AuditLine): AuditLine[] => {
  const known = audit.some(
    (one) => one.at === line.at && one.did === line.did && one.issue === line.issue && one.check === line.check,
  );
  return known ? [...audit] : [line, ...audit].slice(0, AUDITED);
};

const change = async (
  project: string,
  line: AuditLine,
  next: (held: KeptDismissal[]) => KeptDismissal[],
  now: number,
): Promise<void> => {
  const records = await readRecords(project, ['enrolled', 'dismissals', 'audit', 'scan', 'settling']);
  if (!records.enrolled) return;
  const puts: Put[] = [
    putRecord(project, 'dismissals', next(holding(records.dismissals, now)).slice(0, MOST_DISMISSALS)),
    putRecord(project, 'audit', withLine(records.audit, line)),
  ];
  const due = underWay(records.scan) ? [] : await scheduleSettling(project, records.settling, false, now);
  await writeTogether({ put: [...puts, ...due], drop: [] });
};

export const keepDismissal = async (project: string, dismissal: KeptDismissal, now: number): Promise<void> => {
  const { print: _, ...told } = dismissal;
  const others = (held: KeptDismissal[]) => held.filter((one) => !about(dismissal)(one));
  await change(project, { ...told, did: 'dismissed' }, (held) => [dismissal, ...others(held)], now);
};

export const dropDismissal = async (project: string, line: AuditLine, now: number): Promise<void> => {
  await change(project, line, (held) => held.filter((one) => !about(line)(one)), now);
};
