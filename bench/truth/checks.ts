// Each check against the labels that speak of the same thing. The cards are judged as the app judges them.

import type { Check } from '../../src/core/checks/check';
import { compoundItem } from '../../src/core/checks/compound-item';
import { missingAcceptanceCriteria } from '../../src/core/checks/missing-acceptance-criteria';
import { missingDescription } from '../../src/core/checks/missing-description';
import { missingOutcome } from '../../src/core/checks/missing-outcome';
import { openQuestion } from '../../src/core/checks/open-question';
import { prescriptiveItem } from '../../src/core/checks/prescriptive-item';
import { thinItem } from '../../src/core/checks/thin-item';
import { vagueSummary } from '../../src/core/checks/vague-summary';
import { cardOf } from '../../src/core/facts/card-of';
import { kindOf } from '../../src/core/facts/kind';
import { studyOf } from '../../src/core/facts/study';
import { wordingOf } from '../../src/core/facts/wording';
import { judgeItem, optionsOf } from '../../src/core/health/judge';
import { sceneOf } from '../../src/core/health/scene';
import type { Pack } from '../../src/core/language/pack';
import { PACKS } from '../../src/core/language/packs';
import { emptyBacklog } from '../../src/core/model/backlog';
import type { Card } from '../../src/core/model/card';
import type { Words } from '../../src/core/model/finding';
import { DEFAULT_POLICY, type Policy } from '../../src/core/model/policy';
import type { Reading } from '../../src/core/model/reading';
import { isPrescribed, type Labelled, type Labels, readingOf } from './labels';

export interface Question {
  id: string;
  /** Which label it is measured against; null: this item does not count. */
  is: (labels: Labels) => boolean | null;
  checks: readonly Check[];
}

const ofFeatures = (labels: Labels, value: boolean | null): boolean | null =>
  labels.kind !== 'feature' || value === null ? null : !value;

export const QUESTIONS: readonly Question[] = [
  { id: 'prescriptive-item', is: isPrescribed, checks: [prescriptiveItem] },
  { id: 'open-question', is: ({ open_question }) => open_question, checks: [openQuestion] },
  { id: 'missing-outcome', is: (labels) => ofFeatures(labels, labels.outcome_stated), checks: [missingOutcome] },
  {
    id: 'missing-acceptance-criteria',
    is: (labels) => ofFeatures(labels, labels.acceptance),
    checks: [missingAcceptanceCriteria],
  },
  { id: 'thin', is: ({ too_thin }) => too_thin, checks: [missingDescription, thinItem, vagueSummary] },
  { id: 'compound-item', is: ({ compound }) => compound, checks: [compoundItem] },
];

/** Items stand alone here: nothing is in a sprint, so the sprint rule is lifted. */
const POLICY: Policy = { ...DEFAULT_POLICY, options: { 'missing-acceptance-criteria': { everywhere: true } } };

export interface Judged {
  item: Labelled;
  card: Card;
  /** Question id → words of the finding; absent: nothing found. */
  found: Map<string, Words[]>;
}

function cardWith(reading: Reading, packs: readonly Pack[]): Card {
  if (packs === PACKS) return cardOf(reading, POLICY);
  const study = studyOf(reading, packs);
  const kind = kindOf(reading, POLICY, study);
  return { ...cardOf(reading, POLICY), kind, wording: wordingOf(reading, kind, study) };
}

/** `packs`: other weights than the stored ones, as cross-validation needs. */
export function judgedItems(items: readonly Labelled[], packs: readonly Pack[] = PACKS): Judged[] {
  const scene = sceneOf(emptyBacklog({ id: '0', key: 'LABELS', name: 'Labelled items' }), POLICY, 0, {
    similar: false,
  });
  return items.map((item) => {
    const card = cardWith(readingOf(item), packs);
    const found = new Map<string, Words[]>();
    for (const { id, checks } of QUESTIONS) {
      for (const check of checks) {
        if (check.about !== 'item') continue;
        const answer = judgeItem(check, card, scene, optionsOf(check, POLICY), true);
        if (answer.verdict === 'found') found.set(id, answer.words ?? []);
      }
    }
    return { item, card, found };
  });
}
