// The sentences of an item with where they stand. Lines that writers broke by hand are joined again; lists that lost
// their line breaks on the way through other tools are taken apart.

import type { Words } from '../model/finding';
import type { Reading } from '../model/reading';
import type { Block, BlockKind } from '../model/text';
import { type Token, tokensOf } from './tokens';

export interface Sentence {
  where: Words['where'];
  block: BlockKind | 'summary';
  text: string;
  tokens: Token[];
  /** The heading or the line with a colon that introduces it, in lower case; '' when there is none. */
  lead: string;
}

/** Prose beyond this is not read: no description that people write is longer. */
const MOST_PROSE = 40_000;
/** Nothing that is longer is a sentence. */
const MOST_SENTENCE = 600;

const SHORTENED = /(?:^|[\s(])(?:e\.g|i\.e|etc|vs|cf|approx|incl|resp|no|fig|z\.b|d\.h|bzw|ca|usw|u\.a)\.$/i;

/** Where sentences end, as offsets into the text. */
function cutsOf(text: string): number[] {
  const cuts: number[] = [];
  const ends = /[.!?…]{1,4}["'”’)\]]{0,3}\s+|\n|\s(?:[*#•]{1,3}|-{1,2}|h[1-6]\.)\s+(?=[\p{Lu}"'{([<])|;\s+/gu;
  for (let end = ends.exec(text); end; end = ends.exec(text)) {
    const at = end.index;
    const after = at + end[0].length;
    const next = text.slice(after, after + 2);
    if (end[0][0] === '\n') {
      if (!/^\p{Ll}/u.test(next)) cuts.push(after);
    } else if (end[0][0] === '.') {
      if (!SHORTENED.test(text.slice(Math.max(0, at - 12), at + 1)) && !/^\p{Ll}/u.test(next)) cuts.push(after);
    } else cuts.push(after);
  }
  return cuts;
}

function* piecesOf(text: string): Generator<string> {
  let from = 0;
  for (const cut of [...cutsOf(text), text.length]) {
    for (let at = from; at < cut; at += MOST_SENTENCE) {
      const piece = text
        .slice(at, Math.min(cut, at + MOST_SENTENCE))
        .replaceAll('\n', ' ')
        .trim();
      if (piece !== '') yield piece;
    }
    from = cut;
  }
}

const isLead = (piece: string): boolean => piece.length < 80 && /[:：]\s?$/.test(piece);

const clean = (piece: string): string =>
  piece
    .toLowerCase()
    .replace(/[^\p{L}\p{N} ]+/gu, ' ')
    .replace(/ +/g, ' ')
    .trim();

function* ofBlocks(blocks: Block[], where: Words['where']): Generator<Sentence> {
  let lead = '';
  let heading = '';
  let left = MOST_PROSE;
  let before: BlockKind | null = null;
  for (const block of blocks) {
    if (left <= 0) return;
    if (block.kind === 'code') continue;
    const text = block.text.slice(0, left);
    left -= text.length;
    if (block.kind === 'heading' || block.kind === 'title') {
      heading = clean(text.slice(0, 120));
      lead = heading;
    } else if (before === 'item' && block.kind === 'paragraph') lead = heading;
    before = block.kind;
    for (const piece of piecesOf(text)) {
      yield { where, block: block.kind, text: piece, tokens: tokensOf(piece), lead };
      if (isLead(piece)) lead = clean(piece);
    }
  }
}

const MOST_TITLE = 1000;

export function sentencesOfTitle(title: string): Sentence[] {
  const text = title.slice(0, MOST_TITLE).replace(/\s+/g, ' ').trim();
  return text === '' ? [] : [{ where: 'summary', block: 'summary', text, tokens: tokensOf(text), lead: '' }];
}

export function sentencesOf({ summary, description, acceptance }: Reading): Sentence[] {
  return [
    ...sentencesOfTitle(summary),
    ...ofBlocks(description.blocks, 'description'),
    ...ofBlocks(acceptance.blocks, 'acceptance'),
  ];
}
