// Once an hour: which projects are due for their daily scan, and which scan has lost its messages.

import { eachEnrolled, readRecords } from '../store/project';
import { push } from './queue';
import { isDue, isSilent } from './start-scan';

export const tick = async (now: number): Promise<void> => {
  for await (const project of eachEnrolled()) {
    const { scan } = await readRecords(project, ['scan']);
    if (scan && isSilent(scan, now)) await push({ job: 'scan', project, scan: scan.id });
    else if (isDue(scan, now)) await push({ job: 'scan', project, scan: null });
  }
};
