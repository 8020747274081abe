// A sentence with the word classes found in it and the way it speaks: an order, a demand, a wish, a state, a question.

import { type Hit, hitsOf, type Known, knownIn, type Matcher } from './lexicon';
import type { Sentence } from './sentences';
import { type Token, tokensOf } from './tokens';

export interface Scanned {
  sentence: Sentence;
  /** Beside its tokens: what the language knows of each. */
  known: readonly (Known | undefined)[];
  hits: readonly Hit[];
  /** Word classes of the heading or line that introduces it. */
  led: ReadonlySet<string>;
  /** Index of the token that the sentence really starts with: prefixes such as "Android:" or "1." are passed over. */
  start: number;
  /** Named code: identifiers, paths, tags. */
  code: number;
}

const PREFIX_ENDS = new Set([':', ']', ')', '-', '–', '|']);
/** A prefix of a summary ends within this many tokens. */
const PREFIX = 7;

const isPassed = ({ kind }: Token): boolean => kind === 'sign' || kind === 'number';

function startOf(sentence: Sentence): number {
  const { tokens } = sentence;
  let start = 0;
  if (sentence.where === 'summary') {
    for (let i = 0; i < Math.min(tokens.length - 1, PREFIX); i++) {
      const token = tokens[i] as Token;
      if (token.kind === 'sign' && PREFIX_ENDS.has(token.low)) start = i + 1;
    }
  }
  while (start < tokens.length - 1 && isPassed(tokens[start] as Token)) start++;
  return start;
}

/** Sentences hold few hits: looking through them takes less time than a set of their names. */
export function shows({ hits }: Pick<Scanned, 'hits'>, name: string): boolean {
  for (const hit of hits) if (hit.name === name) return true;
  return false;
}

function codeIn(tokens: readonly Token[]): number {
  let code = 0;
  for (const { kind } of tokens) if (kind === 'code') code++;
  return code;
}

function classesOf(lead: string, matcher: Matcher): ReadonlySet<string> {
  const tokens = tokensOf(lead);
  return new Set(hitsOf(tokens, knownIn(tokens, matcher)).map(({ name }) => name));
}

const NONE: ReadonlySet<string> = new Set();

/** All sentences of a text. Neighbours share their lead, so it is read once. */
export function scanAll(sentences: readonly Sentence[], matcher: Matcher): Scanned[] {
  let lead = '';
  let led = NONE;
  return sentences.map((sentence) => {
    if (sentence.lead !== lead) {
      lead = sentence.lead;
      led = classesOf(lead, matcher);
    }
    const { tokens } = sentence;
    const known = knownIn(tokens, matcher);
    return { sentence, known, hits: hitsOf(tokens, known), led, start: startOf(sentence), code: codeIn(tokens) };
  });
}
