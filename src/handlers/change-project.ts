// The two clicks that change something: an administrator enrols a project, somebody who may edit asks for a scan.

import type { PageView } from '../contract';
import { cancelScan } from '../jobs/scan/cancel-scan';
import { kindOfNext, startScan } from '../jobs/scan/start-scan';
import { writeTogether } from '../store/kvs';
import { putRecord, readRecords } from '../store/project';
import { openPage, rightsOrNone } from './open-page';
import { NotAllowed } from './wishes';

export const enrolProject = async (project: string, person: string, now: number): Promise<PageView> => {
  const rights = await rightsOrNone(project);
  if (!rights.administer) throw new NotAllowed('Only an administrator of the project can enrol it.');
  const { enrolled, scan } = await readRecords(project, ['enrolled', 'scan']);
  if (!enrolled) {
    await writeTogether({ put: [putRecord(project, 'enrolled', { v: 1, at: now })], drop: [] });
    await startScan(project, scan, 'full', now);
  }
  return await openPage(project, person, now);
};

/** A scan asked for again and again reads only what changed, and never more than one at a time. */
export const askForScan = async (project: string, person: string, now: number): Promise<PageView> => {
  const rights = await rightsOrNone(project);
  if (!rights.edit && !rights.administer) throw new NotAllowed('Scanning needs the permission to edit issues.');
  const { enrolled, scan } = await readRecords(project, ['enrolled', 'scan']);
  if (enrolled && !(scan && scan.ended === null)) await startScan(project, scan, kindOfNext(scan), now);
  return await openPage(project, person, now);
};

export const stopScan = async (project: string, person: string, now: number): Promise<PageView> => {
  const rights = await rightsOrNone(project);
  if (!rights.edit && !rights.administer) throw new NotAllowed('Stopping a scan needs the permission to edit issues.');
  await cancelScan(project);
  return await openPage(project, person, now);
};
