// What Jira says about a query that its grammar refuses. The parser names the word at which it stopped and what it would
// have taken instead; from that follows the sentence.

import { RESERVED_WORDS } from '@atlaskit/jql-ast';

/** As the parser reports it: 'mismatched input 'x' expecting {A, B}', and where. */
export interface ParseError {
  message: string;
  start?: number;
  stop?: number;
  line?: number;
  charPositionInLine?: number;
}

const OPERATORS =
  "The valid operators are '=', '!=', '<', '>', '<=', '>=', '~', '!~', 'IN', 'NOT IN', 'IS' and 'IS NOT'.";
const RESERVED = new Set([...RESERVED_WORDS].map((word) => word.toLowerCase()));
const ESCAPES = `The valid escape sequences are \\', \\", \\t, \\n, \\r, \\\\, '\\ ' and \\uXXXX.`;

const hex = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** What was expected, by a token that only that set has; the first that fits. */
const EXPECTED: readonly [token: RegExp, what: string, asWhat: string][] = [
  [/'<'/, 'operator', ''],
  [/^BY$/, "'by'", ''],
  [/\bEMPTY\b/, 'either a value, list or function', 'a value'],
  [/<EOF>.*\bORDER\b/, "either 'OR' or 'AND'", ''],
  [/\bCUSTOMFIELD\b/, 'a field name', 'a field name'],
  [/^POSNUMBER$/, 'a custom field id (a positive number)', ''],
  [/^']'$/, "']'", ''],
  [/'\)'/, "')'", ''],
  [/\bASC\b/, "either 'ASC' or 'DESC'", ''],
  [/^\{?'\('/, 'either a value, list or function', 'a value'],
  [/STRING/, 'either a value, list or function', 'a value'],
];

/** What the grammar has no place for, and Jira refuses by its meaning: the wrong kind of value behind an operator. */
function misused(jql: string, got: string, start: number, expected: string): string | null {
  const before = jql.slice(0, start);
  const word = '("(?:[^"\\\\]|\\\\.)*"|\'(?:[^\'\\\\]|\\\\.)*\'|[^\\s()=!<>~]+)';
  const bare = (text: string): string => text.replace(/^(["'])(.*)\1$/s, '$2');
  const listless = new RegExp(`${word}\\s+(not\\s+in|in)\\s+${word}\\s*$`, 'i').exec(before);
  if (listless && /'\('/.test(expected) && !/^(true|false)$/i.test(got))
    return `Operator '${listless[2]!.toLowerCase().replace(/\s+/, ' ')}' does not support the non-list value '"${bare(listless[3]!)}"' for field '${bare(listless[1]!)}'.`;
  const is = new RegExp(`${word}\\s+(is(?:\\s+not)?)\\s*$`, 'i').exec(before);
  if (is && /^EMPTY$|NOT/.test(expected) && got !== '' && got !== '!' && !RESERVED.has(got.toLowerCase()))
    return `Operator '${is[2]!.toLowerCase().replace(/\s+/, ' ')}' does not support searching for non-empty values for field '${bare(is[1]!)}'.`;
  const compared = new RegExp(`${word}\\s*([<>]=?)\\s*$`).exec(before);
  if (compared && /^(empty|null)$/i.test(got))
    return `Operator '${compared[2]}' does not support the empty value representation '${got.toUpperCase()}' for field '${bare(compared[1]!)}'.`;
  const listed = new RegExp(`${word}\\s*(!?=|[<>]=?|!?~)\\s*$`).exec(before);
  const list = /^\([^()]*\)/.exec(jql.slice(start));
  if (listed && got === '(' && list)
    return `Operator '${listed[2]}' does not support the list value '${list[0]}' for field '${bare(listed[1]!)}'.`;
  return null;
}

const expectedBy = (error: ParseError): string => /expecting (.*)$/s.exec(error.message)?.[1] ?? '';
const gotBy = (jql: string, error: ParseError): string =>
  error.start === undefined || error.start >= jql.length ? '' : jql.slice(error.start, error.stop);

/** What validation says about a query that the grammar refuses only because of the kind of a value; null: it is broken. */
export const misuse = (jql: string, error: ParseError | undefined): string | null =>
  error ? misused(jql, gotBy(jql, error), error.start ?? jql.length, expectedBy(error)) : null;

export const syntaxError = (jql: string, error: ParseError | undefined): string =>
  `Error in the JQL Query: ${sentence(jql, error)}`;

function sentence(jql: string, error: ParseError | undefined): string {
  if (!error) return 'it cannot be read.';
  const got = gotBy(jql, error);
  const at = ` (line ${error.line ?? 1}, character ${(error.charPositionInLine ?? 0) + 1})`;
  const found = EXPECTED.find(([token]) => token.test(expectedBy(error)));
  const what = found?.[1] ?? 'something else';
  if (got === '')
    return what === 'operator'
      ? `Expecting operator before the end of the query. ${OPERATORS}`
      : `Expecting ${what} ${what === 'a field name' ? 'at' : 'before'} the end of the query.`;
  const quote = /^["']/.exec(got)?.[0];
  if (quote && (got.length === 1 || !got.endsWith(quote) || /(^|[^\\])(\\\\)*\\["']$/.test(got))) {
    const text = jql.slice((error.start ?? 0) + 1).replace(/[\r\n]/g, ' ');
    return text === ''
      ? `The quoted string has not been completed.${at}`
      : `The quoted string '${text}' has not been completed.${at}`;
  }
  if (/^\\/.test(got)) return `'${got.slice(0, 3)}' is an illegal JQL escape sequence. ${ESCAPES}${at}`;
  if (/^[{}*/%+^$#@?;]/.test(got))
    return `The character '${got[0]}' is a reserved JQL character. You must enclose it in a string or use the escape '${hex(got[0]!)}' instead.${at}`;
  if (RESERVED.has(got.toLowerCase()) && !/^(and|or|not|in|is|empty|null|was|changed|order|by|asc|desc)$/i.test(got))
    return `'${got}' is a reserved JQL word. You must surround it in quotation marks to use it in a query.${at}`;
  if (what === 'operator') return `Expecting operator but got '${got}'. ${OPERATORS}${at}`;
  if (/CUSTOMFIELD/.test(expectedBy(error)) && got === '[')
    return `Expecting a field name but got '['. Did you mean 'cf['?${at}`;
  const quoting = found?.[2] ? ` You must surround '${got}' in quotation marks to use it as ${found[2]}.` : '';
  return `Expecting ${what} but got '${got}'.${quoting}${at}`;
}
