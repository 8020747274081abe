// What an item leaves undecided: doubts that the text states, and real questions. Polite requests, answered questions
// and questions inside examples are none.

import { type Scanned, shows } from './scan';
import type { Token } from './tokens';

export interface Question {
  scanned: Scanned;
  /** Token indices of the words that show it. */
  from: number;
  to: number;
  sure: 'stated' | 'asked';
}

const asks = (scanned: Scanned): boolean => {
  const { tokens, text } = scanned.sentence;
  if (!text.includes('?') || tokens.length < 2) return false;
  let at = tokens.length - 1;
  while (at > 0 && /[)"'”’\]]/.test((tokens[at] as Token).low)) at--;
  return tokens[at]?.low === '?' || /\?\s*\)/.test(text);
};

/** Code, calls and screen texts hold question marks too. */
const quotesCode = (scanned: Scanned): boolean =>
  scanned.code > 0 && /[=;{}]|\w\(["']|:\s?["']|https?:/.test(scanned.sentence.text);

const isAnswer = (scanned: Scanned | undefined): boolean =>
  scanned !== undefined && /^(?:a|answer|yes|no)\b\s?[:,.-]/i.test(scanned.sentence.text) && !shows(scanned, 'doubt');

const QUOTES = /["”’»]/;
const QUOTING = /["“‘„«]/;

/** A question that a screen or a person asks in the text is not asked of the reader. */
function isQuoted({ sentence: { tokens } }: Scanned): boolean {
  const mark = tokens.findLastIndex(({ low }) => low === '?');
  return (
    QUOTES.test(tokens[mark + 1]?.low ?? '') &&
    tokens.some(({ low, kind }, at) => at < mark && kind === 'sign' && QUOTING.test(low))
  );
}

function asked(scanned: Scanned, next: Scanned | undefined): Question | null {
  if (!asks(scanned) || quotesCode(scanned) || isAnswer(next)) return null;
  if (shows(scanned, 'polite') || isQuoted(scanned)) return null;
  const { tokens } = scanned.sentence;
  const starter = scanned.hits.find(({ name, from }) => name === 'ask' && from <= scanned.start + 4);
  if (!starter && tokens.length < 4 && !/\?\s*\)/.test(scanned.sentence.text)) return null;
  return { scanned, from: starter?.from ?? scanned.start, to: tokens.length, sure: 'asked' };
}

export function questionsOf(sentences: readonly Scanned[]): Question[] {
  const questions: Question[] = [];
  sentences.forEach((scanned, index) => {
    // What is ticked is settled. A quoted question counts: readers take it for one that nobody has answered.
    if (scanned.sentence.done) return;
    const doubt = scanned.hits.find(
      ({ name, from }) => name === 'doubt' || (name === 'weigh' && from === scanned.start),
    );
    if (doubt && !isAnswer(scanned) && !isAnswer(sentences[index + 1]))
      questions.push({ scanned, from: doubt.from, to: doubt.to, sure: 'stated' });
    else {
      const question = asked(scanned, sentences[index + 1]);
      if (question) questions.push(question);
    }
  });
  return questions;
}
