// A sentence with the word classes found in it and the way it speaks: an order, a demand, a wish, a state, a question.

import { type Hit, hitsOf, type Matcher } from './lexicon';
import type { Sentence } from './sentences';
import { type Token, tokensOf } from './tokens';

export interface Scanned {
  sentence: Sentence;
  hits: Hit[];
  names: ReadonlySet<string>;
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

function startOf(sentence: Sentence): number {
  const { tokens } = sentence;
  let start = 0;
  if (sentence.where === 'summary') {
    for (let i = 0; i < Math.min(tokens.length - 1, PREFIX); i++) {
      const token = tokens[i] as Token;
      if (token.kind === 'sign' && PREFIX_ENDS.has(token.low)) start = i + 1;
    }
  }
  while (start < tokens.length - 1 && /^(?:sign|number)$/.test((tokens[start] as Token).kind)) start++;
  return start;
}

const namesOf = (hits: readonly Hit[]): Set<string> => new Set(hits.map(({ name }) => name));

/** All sentences of a text. Neighbours share their lead, so it is read once. */
export function scanAll(sentences: readonly Sentence[], matcher: Matcher): Scanned[] {
  let lead = '';
  let led: ReadonlySet<string> = new Set();
  return sentences.map((sentence) => {
    if (sentence.lead !== lead) {
      lead = sentence.lead;
      led = namesOf(hitsOf(tokensOf(lead), matcher));
    }
    const hits = hitsOf(sentence.tokens, matcher);
    const code = sentence.tokens.filter(({ kind }) => kind === 'code').length;
    return { sentence, hits, names: namesOf(hits), led, start: startOf(sentence), code };
  });
}
