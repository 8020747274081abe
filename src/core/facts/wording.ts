// What was read out of an item's texts, once, when it was read. Texts are not kept; what the checks need is, with the
// words that caused it.

import { analyse } from '../language/analysis';
import { packOf } from '../language/detect';
import { evidence } from '../language/evidence';
import { sureness } from '../language/model';
import type { Pack } from '../language/pack';
import { PACKS } from '../language/packs';
import { orderedIn } from '../language/prescription';
import { quote } from '../language/quote';
import { sentencesOf } from '../language/sentences';
import { termsOf } from '../language/terms';
import type { Kind, Wording } from '../model/card';
import type { Reading } from '../model/reading';

const MOST = 3;

function measured(reading: Reading): Wording {
  const { blocks, links, media } = reading.description;
  return {
    language: null,
    length: blocks.reduce((sum, { kind, text }) => sum + (kind === 'code' ? 0 : text.length), 0),
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
    terms: termsOf(sentencesOf(reading), new Set()),
  };
}

function read(reading: Reading, kind: Kind, pack: Pack): Wording {
  const { sentences, questions, wishes, item } = analyse(reading, pack.matcher);
  const { models, cuts } = pack;
  const ordered = kind === 'feature' ? orderedIn(sentences, pack) : { strength: 0, words: [] };
  const why = sureness(models.outcome, item) >= cuts.outcome;
  const done = sureness(models.acceptance, item) >= cuts.acceptance || reading.acceptance.blocks.length > 0;
  const open = sureness(models.question, item) >= cuts.question;
  return {
    ...measured(reading),
    language: pack.code,
    prescriptions: ordered.words,
    prescriptive: ordered.strength * sureness(models.feature, item),
    outcome: why ? evidence(sentences, ['purpose', 'reason', 'harm', 'value', 'now'], models.outcome) : null,
    acceptance: done ? evidence(sentences, ['expected', 'example', 'duty'], models.acceptance, true) : null,
    questions: open ? questions.slice(0, MOST).map(({ scanned, from, to }) => quote(scanned, [[from, to]])) : [],
    wishes: wishes.length > 1 ? wishes.slice(0, MOST).map(({ scanned, from, to }) => quote(scanned, [[from, to]])) : [],
    thin: sureness(models.thin, item),
    terms: termsOf(
      sentences.map(({ sentence }) => sentence),
      pack.empty,
    ),
  };
}

export function wordingOf(reading: Reading, kind: Kind): Wording {
  const pack = packOf(sentencesOf(reading), PACKS);
  return pack ? read(reading, kind, pack) : measured(reading);
}
