// What was read out of an item's texts, once, when it was read. Texts are not kept; what the checks need is, with the
// words that caused it.

import { evidence } from '../language/evidence';
import { orderedIn } from '../language/prescription';
import { quote } from '../language/quote';
import { shows } from '../language/scan';
import { termsOf } from '../language/terms';
import { conditionOf, gainOf, isIgnorance } from '../language/told';
import type { Wish } from '../language/wishes';
import type { Kind, Wording } from '../model/card';
import type { Reading } from '../model/reading';
import { type Study, studyOf } from './study';

const MOST = 3;
/** Weaker signs of a prescription are not kept: every card would carry some. */
const WEAKEST = 0.2;
const NO_EMPTY: ReadonlySet<string> = new Set();

type Read = NonNullable<Study['read']>;

/** Addresses are no prose: a smart link shows a title in their place. */
const proseIn = (text: string): number =>
  text.includes('://') ? text.replace(/\bhttps?:\/\/\S+/g, '').trim().length : text.length;

function measured(reading: Reading, { sentences, read }: Study): Wording {
  const { blocks, links, media } = reading.description;
  return {
    language: null,
    length: blocks.reduce((sum, { kind, text }) => sum + (kind === 'code' ? 0 : proseIn(text)), 0),
    listed: blocks.filter(({ kind, done }) => kind === 'item' || (kind === 'task' && !done)).length,
    links: links.length,
    media,
    prescriptions: [],
    prescriptive: 0,
    outcome: null,
    acceptance: null,
    questions: [],
    wishes: [],
    thin: 0,
    terms: termsOf(reading, sentences, read?.pack.empty ?? NO_EMPTY),
  };
}

/** An afterthought makes two wishes of a feature only; elsewhere it tells more of the same work. */
const counts = (how: Wish['how'], kind: Kind): boolean => kind === 'feature' || (kind !== 'defect' && how !== 'added');

/** Each digit is stored with every card. */
const rounded = (sure: number): number => Math.round(sure * 1000) / 1000;

/** Other kinds of work may name solutions: what counts is how surely this is a feature rather than one of them. */
const asFeature = ({ feature, technical, defect, research }: Read['sure']): number =>
  feature / (feature + technical + defect + research);

function understood(reading: Reading, kind: Kind, { pack, analysis, sure }: Read): Partial<Wording> {
  const { sentences, questions, wishes } = analysis;
  const { models, cuts } = pack;
  const ordered = kind === 'feature' ? orderedIn(sentences, pack) : { strength: 0, words: [] };
  const gain = gainOf(sentences);
  const condition = conditionOf(sentences);
  const why = sure.outcome >= cuts.outcome;
  const done = sure.acceptance >= cuts.acceptance || reading.acceptance.blocks.length > 0;
  // Grows with what is ordered and with how surely this is a feature; never quite certain.
  const prescriptive = 1 - Math.exp(-ordered.strength * asFeature(sure) ** pack.certainty);
  const open = sure.question >= cuts.question;
  return {
    language: pack.code,
    prescriptions: prescriptive >= WEAKEST ? ordered.words : [],
    prescriptive: rounded(prescriptive),
    outcome: gain ?? (why ? evidence(sentences, ['purpose', 'reason', 'harm', 'value', 'now'], models.outcome) : null),
    acceptance:
      condition ?? (done ? evidence(sentences, ['expected', 'example', 'duty'], models.acceptance, true) : null),
    questions: open
      ? questions
          .filter(({ scanned, from }) => kind !== 'research' || !isIgnorance(scanned, from))
          .slice(0, MOST)
          .map(({ scanned, from, to }) => quote(scanned, [[from, to]]))
      : [],
    wishes: wishes
      .filter(({ how }) => counts(how, kind))
      .slice(0, MOST)
      .map(({ scanned, from, to }) => quote(scanned, [[from, to]])),
    thin: rounded(sure.thin),
  };
}

/** Code, a log, or what should have happened instead: with one of them a defect can be looked for. */
const isReproduced = ({ description }: Reading, { sentences, read }: Study): boolean =>
  sentences.length > 0 &&
  (description.blocks.some(({ kind }) => kind === 'code') ||
    (read?.analysis.sentences ?? []).some((one) => one.led.has('expected') || shows(one, 'expected')));

export function wordingOf(reading: Reading, kind: Kind, study: Study = studyOf(reading)): Wording {
  const wording = measured(reading, study);
  if (!study.read) return wording;
  const reproduced = kind === 'defect' && isReproduced(reading, study);
  return { ...wording, ...understood(reading, kind, study.read), ...(reproduced && { reproduced }) };
}
