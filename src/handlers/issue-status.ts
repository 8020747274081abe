// The lozenge on an issue, seen without opening the panel. It tells only what follows from the issue itself, which
// whoever sees the lozenge sees too. Jira does not say who looks, nor in which language, so it speaks in signs.

import { judgeAlone } from '../core/readiness/judge-alone';
import { frameOf } from '../jobs/settle/backlog-of';
import { EVIDENCE_RECORDS, evidenceOf } from '../jobs/settle/evidence';
import { readCardsOf } from '../store/pages';
import { readRecords } from '../store/project';
import { issueIn, projectIn } from './project-of';

interface Lozenge {
  status: { type: 'lozenge'; value: { label: string; type: 'success' | 'moved' | 'default' } };
}

const lozenge = (label: string, type: Lozenge['status']['value']['type']): Lozenge => ({
  status: { type: 'lozenge', value: { label, type } },
});

export const issueStatus = async (context: unknown): Promise<Lozenge | Record<string, never>> => {
  const [project, issue] = [projectIn(context), issueIn(context)];
  if (project === null || issue === null) return {};
  const records = await readRecords(project, ['enrolled', 'ground', 'frame', 'policy', ...EVIDENCE_RECORDS]);
  const { enrolled, ground, frame, policy } = records;
  if (!enrolled || !ground || ground.place.pages === 0) return {};
  const card = (await readCardsOf(project, ground.place, [issue])).get(issue);
  if (!card) return {};
  const { readiness, gaps } = judgeAlone(card, frameOf(ground, frame), policy, Date.now(), evidenceOf(policy, records));
  if (readiness === 'ready') return lozenge('✓', 'success');
  return readiness === 'not-ready' ? lozenge(`▲ ${gaps.length}`, 'moved') : lozenge('–', 'default');
};
