// What a refinement came to is written down by the project's one writer, and kept for a quarter.

import type { OutcomeView } from '../contract';
import { writeTogether } from '../store/kvs';
import { putRecord, readRecords } from '../store/project';

const KEPT = 90 * 86_400_000;
const MOST = 500;

export const stillKept = (outcomes: readonly OutcomeView[], now: number): OutcomeView[] =>
  outcomes.filter(({ at }) => now - at < KEPT);

export const keepOutcome = async (project: string, outcome: OutcomeView, now: number): Promise<void> => {
  const { enrolled, refined } = await readRecords(project, ['enrolled', 'refined']);
  const isSame = ({ issue, at, by }: OutcomeView): boolean =>
    issue === outcome.issue && at === outcome.at && by === outcome.by;
  // Messages come twice.
  if (!enrolled || refined.some(isSame)) return;
  const all = [outcome, ...stillKept(refined, now)].sort((a, b) => b.at - a.at).slice(0, MOST);
  await writeTogether({ put: [putRecord(project, 'refined', all)], drop: [] });
};
