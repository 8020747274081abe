// The texts of one issue, read once for all facts that need them: which language they are in and what stands in them.

import { type Analysis, analyse } from '../language/analysis';
import { packOf } from '../language/detect';
import { surenesses } from '../language/model';
import type { ItemHead, Pack } from '../language/pack';
import { PACKS } from '../language/packs';
import { type Sentence, sentencesOf } from '../language/sentences';
import type { Reading } from '../model/reading';

export interface Study {
  sentences: readonly Sentence[];
  /** null: no language that the rules can read. */
  read: { pack: Pack; analysis: Analysis; sure: Record<ItemHead, number> } | null;
}

export function studyOf(reading: Reading, packs: readonly Pack[] = PACKS): Study {
  const sentences = sentencesOf(reading);
  const pack = packOf(sentences, packs);
  if (!pack) return { sentences, read: null };
  const analysis = analyse(reading, sentences, pack);
  return { sentences, read: { pack, analysis, sure: surenesses(pack.panel, analysis.item) } };
}
