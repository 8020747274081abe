// After settings were saved: the audit is told, what the new settings need to know of the issues is read, and the sum is
// drawn anew. How much has to be read follows from what changed.

import { appendAudit } from '../store/audit';
import type { AuditLine } from '../store/gate-records';
import { writeMany, writeTogether } from '../store/kvs';
import { putRecord, type RecordName, readRecords } from '../store/project';
import { refreshed } from './refresh/refresh-issue';
import type { Reread } from './reread';
import { startScan } from './scan/start-scan';
import { EVIDENCE_RECORDS } from './settle/evidence';
import { scheduleSettling } from './settle/schedule-settling';
import { underWay } from './under-way';

const NEEDED: RecordName[] = [
  'enrolled',
  'policy',
  'ground',
  'frame',
  'scan',
  'standing',
  'settling',
  'audit',
  'gate',
  ...EVIDENCE_RECORDS,
];

export const applyPolicy = async (project: string, reread: Reread, line: AuditLine, now: number): Promise<void> => {
  const records = await readRecords(project, NEEDED);
  const { enrolled, ground, scan, standing } = records;
  if (!enrolled) return;
  const audit = await appendAudit(project, records.audit, [line], now);
  await writeTogether({ put: audit, drop: [] });
  if (!ground || ground.place.pages === 0) return;
  const near = (standing?.items ?? []).map(({ id }) => id);
  if (underWay(scan)) {
    // A scan that began before reads these once more at its end, by the settings of that time.
    const late = [...new Set([...scan.late, ...(reread === 'nothing' ? [] : near)])];
    await writeTogether({ put: [putRecord(project, 'scan', { ...scan, late })], drop: [] });
    return;
  }
  if (reread === 'all') {
    await startScan(project, scan, 'full', now);
    return;
  }
  if (reread === 'horizon' && near.length > 0) await writeMany(await refreshed(project, near, records, ground, now));
  await writeTogether({ put: await scheduleSettling(project, records.settling, false, now, 1), drop: [] });
};
