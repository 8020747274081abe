// Once an hour: which projects are due for their daily scan, and which scan or gate has lost its
// messages.

import { eachEnrolled, readRecords } from '../store/project';
import { hasWaiting } from './gate/has-waiting';
import { push } from './queue';
import { isDue, isSilent } from './scan/start-scan';

export const tick = async (now: number): Promise<void> => {
  for await (const project of eachEnrolled()) {
    const { scan, gate } = await readRecords(project, ['scan', 'gate']);
    if (hasWaiting(gate)) await push({ job: 'act', project });
    if (scan && isSilent(scan, now)) await push({ job: 'scan', project, scan: scan.id });
    else if (isDue(scan, now)) await push({ job: 'scan', project, scan: null });
  }
};
