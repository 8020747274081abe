// Whether readiness pays: sums over closed sprints, so there is nothing in it that a viewer must not see but the count of
// restricted items, which were never among them.

import type { ProofView } from '../contract';
import { proofOf } from '../core/readiness/proof';
import { readRecords } from '../store/project';
import { rightsOrNone } from './open-page';

export const openProof = async (project: string, now: number): Promise<ProofView> => {
  const [rights, { enrolled, report, outcomes }] = await Promise.all([
    rightsOrNone(project),
    readRecords(project, ['enrolled', 'report', 'outcomes']),
  ]);
  if (!rights.browse) return { state: 'no-permission' };
  if (!enrolled) return { state: 'not-enrolled' };
  if (!report) return { state: 'first-scan' };
  return { state: 'proof', now, proof: proofOf(outcomes) };
};
