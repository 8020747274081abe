// The ~ operator: every word must occur, quoted words in a row, * and ? as wildcards, word forms loosely.

import { notModelled, refuse } from '../refusal';

/** A look at the whole text first, in lower case, which tells most texts apart; then at its words. */
interface Test {
  within: (text: string) => boolean;
  among: (words: readonly string[]) => boolean;
}

const split = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}\p{N}_]+/gu) ?? [];

/** Cuts English endings off, on both sides alike, so that "button" finds "buttons". */
function stem(word: string): string {
  const cut = word.replace(/([^s])s$/, '$1').replace(/(?:ing|ed|e)$/, '');
  return cut.length >= 3 ? cut : word;
}

/** https://support.atlassian.com/jira-software-cloud/docs/search-for-issues-using-the-text-field/: never indexed. */
const STOP_WORDS: ReadonlySet<string> = new Set(
  'a and are as at be but by for if in into is it no not of on or s such t that the their then there these they this to was will with'.split(
    ' ',
  ),
);

/** Of Lucene's language the words, quotes and wildcards are read; what would mean something else is named. */
function unread(rest: string): string | null {
  if (/\S~\d*(\.\d+)?(\s|$)/.test(rest)) return 'fuzzy and proximity search (~)';
  if (/\^\d/.test(rest)) return 'boosting (^)';
  if (/(^|\s)(AND|OR|NOT)(\s|$)|&&|\|\|/.test(rest)) return 'boolean operators';
  if (/(^|\s)[+!-]\S/.test(rest)) return 'words that are required or forbidden (+ -)';
  if (/[[{].*\bTO\b.*[\]}]/.test(rest)) return 'ranges ([a TO b])';
  if (/^\/.+\/$/.test(rest.trim())) return 'regular expressions (/ /)';
  return null;
}

export function textMatcher(query: string, field: string): (text: string) => boolean {
  if (query.trim() === '') throw refuse(400, `The field '${field}' does not support searching for an empty string.`);
  const unparsable = refuse(400, `Unable to parse the text '${query}' for field '${field}'.`);
  if ((query.replace(/\\./g, '').match(/"/g)?.length ?? 0) % 2 > 0) throw unparsable;
  // Operators with nothing to work on.
  if (/^\s*(AND|OR|NOT|&&|\|\|)(\s|$)|(\s|^)(AND|OR|NOT|&&|\|\||[+!-])\s*$/.test(query)) throw unparsable;
  const tests: Test[] = [];
  // A phrase may be followed by ~2, which is for unread() to see.
  const rest = query.replace(/"([^"]*)"/g, (_, phrase: string) => {
    tests.push(phraseTest(split(phrase)));
    return '""';
  });
  const strange = unread(rest);
  if (strange) throw notModelled(`JQL text search with ${strange}`);
  const first = /(?:^|\s)([*?])/.exec(rest)?.[1] ?? /^\s*([~:;\][^{}()])/.exec(rest)?.[1];
  if (first)
    throw refuse(400, `The text query '${query}' for field '${field}' is not allowed to start with '${first}'.`);
  const words = rest.toLowerCase().match(/[\p{L}\p{M}\p{N}_*?]+/gu) ?? [];
  for (const word of words) if (!STOP_WORDS.has(word)) tests.push(wordTest(word));
  if (tests.length === 0 && words.length > 0) throw notModelled('JQL text search with stop words alone');
  if (tests.length === 0) return () => false;
  return (text) => {
    const lower = text.toLowerCase();
    if (!tests.every((test) => test.within(lower))) return false;
    const words = split(lower);
    return tests.every((test) => test.among(words));
  };
}

function wordTest(word: string): Test {
  if (/[*?]/.test(word)) {
    const pattern = new RegExp(`^${word.replaceAll('*', '.*').replaceAll('?', '.')}$`, 'u');
    const [begin = ''] = word.split(/[*?]/);
    return { within: (text) => text.includes(begin), among: (words) => words.some((each) => pattern.test(each)) };
  }
  const wanted = stem(word);
  return {
    within: (text) => text.includes(wanted),
    among: (words) => words.some((each) => each === word || (each.startsWith(wanted) && stem(each) === wanted)),
  };
}

function phraseTest(phrase: string[]): Test {
  // Any word may stand where a stop word does.
  const all = phrase.map((word) => (STOP_WORDS.has(word) ? null : stem(word)));
  const begin = all.findIndex((word) => word !== null);
  if (begin < 0 && phrase.length > 0) throw notModelled('JQL text search with stop words alone');
  const wanted = all.slice(begin, all.findLastIndex((word) => word !== null) + 1);
  return {
    within: (text) => wanted.length > 0 && wanted.every((word) => word === null || text.includes(word)),
    among: (words) =>
      words.some((_, at) =>
        wanted.every((word, i) => at + i < words.length && (word === null || stem(words[at + i]!) === word)),
      ),
  };
}
