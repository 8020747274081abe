// Atlassian's converter asks at every letter of a text whether one of forty keywords begins there. Most letters begin
// none, and here they are told apart by one look at the first letter; what the converter makes of a text stays the same.

import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

type Look = (rest: string) => unknown;

const load = createRequire(__filename);
const PACKAGE = '@atlaskit/editor-wikimarkup-transformer';

/** First letters of [, links, line breaks, media, dashes, formats, macros and emoji. */
const FIRST = new Set([...'[hfjim\\\r\n!-{+*^~_?:(;'].map((each) => each.charCodeAt(0)));

const onlyWhere =
  (begins: (code: number) => boolean, look: Look): Look =>
  (rest) =>
    begins(rest.charCodeAt(0)) ? look(rest) : null;

/** The converter's own looks, by name. */
export const keywordLooks = (): Record<string, Look> =>
  load(join(dirname(load.resolve(PACKAGE)), 'parser/tokenize/keyword.js')) as Record<string, Look>;

/** Does nothing to a converter whose looks have other names. */
export function quickenKeywords(looks: Record<string, Look>): void {
  const { parseMacroKeyword, parseOtherKeyword } = looks;
  if (!parseMacroKeyword || !parseOtherKeyword) return;
  looks.parseMacroKeyword = onlyWhere((code) => code === 0x7b, parseMacroKeyword);
  looks.parseOtherKeyword = onlyWhere((code) => FIRST.has(code), parseOtherKeyword);
}
