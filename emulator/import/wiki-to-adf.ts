// Wiki markup of older Jiras as ADF, so that imported issues look as Jira Cloud would show them. What the converter
// cannot read becomes plain paragraphs: an import loses formatting rather than text.

import { JSONTransformer } from '@atlaskit/editor-json-transformer';
import { WikiMarkupTransformer } from '@atlaskit/editor-wikimarkup-transformer';
import { withoutHtml } from './html-in-wiki';
import { keywordLooks, quickenKeywords } from './wiki-keywords';

quickenKeywords(keywordLooks());

const wiki = new WikiMarkupTransformer();
const json = new JSONTransformer();

/** Jira's own limit for a text field is 32,767 characters; far beyond it the converter may need minutes. */
const MOST = 40_000;

/**
 * Each mark that could open something is looked for to the end of its line, so a line of nothing but marks takes the
 * converter quadratic time and more. Of a hundred thousand real texts none has a line with half as many.
 */
const MOST_MARKS = 500;
const MARK = /(?<![\p{L}\p{N}])[*_^~+-](?=\S)|h[1-6]\. |\{\p{L}|\[[~^]|!(?=\S)/gu;

const isBomb = (text: string): boolean =>
  text.length > MOST_MARKS && text.split('\n').some((line) => (line.match(MARK)?.length ?? 0) > MOST_MARKS);

const plain = (text: string): unknown => ({
  version: 1,
  type: 'doc',
  content: text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => ({ type: 'paragraph', content: [{ type: 'text', text: line }] })),
});

/** Markup knows one and two braces; the converter takes quadratic time over long runs of them. */
export function wikiToAdf(markup: string): unknown {
  if (markup.length > MOST) return plain(markup);
  const text = withoutHtml(markup).replace(/\{{4,}/g, '{{');
  if (isBomb(text)) return plain(text);
  try {
    return json.encode(wiki.parse(text));
  } catch {
    return plain(text);
  }
}
