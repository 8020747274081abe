// Once an hour: which projects are due for their daily scan, and which scan has lost its messages.

import { eachEnrolled, readRecords } from '../store/project';
import { push } from './queue';
import { isSilent, kindOfNext, startScan } from './start-scan';

const DAY = 86_400_000;
/** A little less than a day, so that a scan does not wander an hour later each day. */
const DUE = DAY - 30 * 60_000;

export const tick = async (now: number): Promise<void> => {
  for await (const project of eachEnrolled()) {
    const { scan } = await readRecords(project, ['scan']);
    if (scan && isSilent(scan, now)) await push({ job: 'scan', project, scan: scan.id });
    else if (!scan || (scan.ended && now - scan.startedAt >= DUE))
      await startScan(project, scan, kindOfNext(scan), now);
  }
};
