// The ~ operator: every word must occur, quoted words in a row, * and ? as wildcards, word forms loosely.

import { notModelled } from '../refusal';

type Test = (words: readonly string[]) => boolean;

const split = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];

/** Cuts English endings off, on both sides alike, so that "button" finds "buttons". */
function stem(word: string): string {
  const cut = word.replace(/([^s])s$/, '$1').replace(/(?:ing|ed|e)$/, '');
  return cut.length >= 3 ? cut : word;
}

export function textMatcher(query: string): (text: string) => boolean {
  if (/\w~\d*(\s|$)/.test(query) || /\^\d/.test(query))
    throw notModelled('JQL text search with ~ or ^ inside the text');
  const tests: Test[] = [];
  const rest = query.replace(/"([^"]*)"/g, (_, phrase: string) => {
    tests.push(phraseTest(split(phrase)));
    return ' ';
  });
  for (const word of rest.toLowerCase().match(/[\p{L}\p{N}_*?]+/gu) ?? []) tests.push(wordTest(word));
  if (tests.length === 0) return () => false;
  return (text) => {
    const words = split(text);
    return tests.every((test) => test(words));
  };
}

function wordTest(word: string): Test {
  if (/[*?]/.test(word)) {
    const pattern = new RegExp(`^${word.replaceAll('*', '.*').replaceAll('?', '.')}$`, 'u');
    return (words) => words.some((each) => pattern.test(each));
  }
  const wanted = stem(word);
  return (words) => words.some((each) => each === word || stem(each) === wanted);
}

function phraseTest(phrase: string[]): Test {
  const wanted = phrase.map(stem);
  return (words) =>
    wanted.length > 0 &&
    words.some((_, at) => wanted.every((word, i) => at + i < words.length && stem(words[at + i]!) === word));
}
