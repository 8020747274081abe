// A text of an older Jira as ADF. Most texts hold no markup at all, or hold it in a few of their paragraphs; what is plain
// is put together here, a thousand times as fast as the converter would, and in the same form.

import { wikiToAdf } from './wiki-to-adf';

type Inline = { type: 'text'; text: string } | { type: 'hardBreak' };

/**
 * A line without anything that could be markup or that the converter would tidy: words, marks that mean nothing, single
 * spaces, a colon before one, hyphens and slashes within words, words of four letters and more in parentheses.
 */
const PLAIN_LINE =
  /^(?!h\d\.|bq\.|www\.)[\p{L}\p{N}](?:[\p{L}\p{N}.,'"%=$&<>@]|:(?= [\p{L}\p{N}]|$)|(?<=[\p{L}\p{N}])[-/](?=[\p{L}\p{N}])|(?<= )\((?=[\p{L} ]{4,60}\))|(?<=[\p{L}]{2})\)| (?! |$))*$/u;

const inlinesOf = (lines: readonly string[]): Inline[] =>
  lines.flatMap((text, at): Inline[] => [
    ...(at === 0 ? [] : [{ type: 'hardBreak' } as const]),
    { type: 'text', text },
  ]);

/** The whole text as plain paragraphs; null where some of it may be more. */
export function plainAdf(source: string): unknown {
  const paragraphs = source.split(/\r?\n\r?\n/).map((part) => part.split(/\r?\n/));
  if (!paragraphs.every((lines) => lines.every((line) => PLAIN_LINE.test(line)))) return null;
  return {
    version: 1,
    type: 'doc',
    content: paragraphs.map((lines) => ({ type: 'paragraph', content: inlinesOf(lines) })),
  };
}

export const toAdf = (source: string): unknown => plainAdf(source) ?? wikiToAdf(source);
