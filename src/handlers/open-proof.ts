// Whether readiness pays: sums over closed sprints, so there is nothing in it that a viewer must not see but the count of
// restricted items, which were never among them.

import type { ProofView } from '../contract';
import type { Entry } from '../core/model/entry';
import type { Outcome } from '../core/model/proof';
import { proofOf } from '../core/readiness/proof';
import type { SprintOutcome } from '../store/gate-records';
import { readRecords } from '../store/project';
import { rightsOrNone } from './open-page';

const entriesOf = ({ sprint, name, items }: SprintOutcome): Entry[] =>
  items.map(({ id, issue, at, readiness }) => ({
    id,
    issue,
    key: '',
    summary: '',
    sprint: { id: sprint, name, state: 'active' },
    at,
    by: null,
    readiness,
    gaps: [],
  }));

const outcomesOf = ({ sprint, name, closedAt, items }: SprintOutcome): Outcome[] =>
  items.map(({ issue, end, cycleDays }) => ({ issue, sprint, name, closedAt, end, cycleDays }));

export const openProof = async (project: string, now: number): Promise<ProofView> => {
  const [rights, { enrolled, report, outcomes }] = await Promise.all([
    rightsOrNone(project),
    readRecords(project, ['enrolled', 'report', 'outcomes']),
  ]);
  if (!rights.browse) return { state: 'no-permission' };
  if (!enrolled) return { state: 'not-enrolled' };
  if (!report) return { state: 'first-scan' };
  return { state: 'proof', now, proof: proofOf(outcomes.flatMap(entriesOf), outcomes.flatMap(outcomesOf)) };
};
