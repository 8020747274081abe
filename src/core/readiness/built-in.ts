// The Definition of Ready of a team that has not written its own: what is fair to ask of each kind of work. A defect needs
// the way to it and no size before somebody has looked at it, and research is about an open question.

import type { Kind } from '../model/card';
import type { Criterion } from '../model/criterion';

const asked = (required: readonly string[], advisory: readonly string[] = []): readonly Criterion[] => [
  ...required.map((check): Criterion => ({ by: 'check', check, required: true })),
  ...advisory.map((check): Criterion => ({ by: 'check', check, required: false })),
];

const CLEAR = ['missing-description', 'thin-item', 'vague-summary'];
const STARTABLE = ['blocked-item', 'flagged-item', 'oversized-item', 'expired-readiness'];

export const BUILT_IN: Record<Kind, readonly Criterion[]> = {
  feature: asked([
    ...CLEAR,
    'missing-acceptance-criteria',
    'open-question',
    'compound-item',
    'missing-estimate',
    ...STARTABLE,
  ]),
  defect: asked(
    [...CLEAR, 'missing-reproduction', 'open-question', ...STARTABLE],
    ['compound-item', 'missing-estimate'],
  ),
  technical: asked([...CLEAR, 'open-question', 'compound-item', 'missing-estimate', ...STARTABLE]),
  research: asked([...CLEAR, ...STARTABLE], ['missing-estimate']),
};
