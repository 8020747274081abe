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
  try {
    return json.encode(wiki.parse(text));
  } catch {
    return plain(text);
  }
}
