// Somebody wants a scan to stop. The wish is a note of its own, because only the scan may write its checkpoint; a scan
// that waits for its next hour is woken to read it.

import { cancelKey } from '../../store/keys';
import { writeTogether } from '../../store/kvs';
import { readRecords } from '../../store/project';
import { push } from '../queue';

const DAY = 86_400;

export const cancelScan = async (project: string): Promise<void> => {
  const { enrolled, scan } = await readRecords(project, ['enrolled', 'scan']);
  if (!enrolled || !scan || scan.ended) return;
  await writeTogether({ put: [{ key: cancelKey(project), value: scan.id, ttl: DAY }], drop: [] });
  await push({ job: 'scan', project, scan: scan.id });
};
