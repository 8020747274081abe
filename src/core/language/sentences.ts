// The sentences of an item with where they stand. Lines that writers broke by hand are joined again; lists that lost
// their line breaks on the way through other tools are taken apart.

import type { Words } from '../model/finding';
import type { Reading } from '../model/reading';
import type { Block, BlockKind } from '../model/text';
import { cutsOf } from './cuts';
import { type Token, tokensOf } from './tokens';

export interface Sentence {
  where: Words['where'];
  /** A quotation only where the writer speaks beside it; one that is all there is speaks for the item. */
  block: BlockKind | 'summary';
  text: string;
  tokens: Token[];
  /** The heading or the line with a colon that introduces it, in lower case; '' when there is none. */
  lead: string;
  /** Of a task that is ticked. */
  done?: true;
}

/** Prose beyond this is not read: no description that people write is longer. */
const MOST_PROSE = 40_000;
/** Nothing that is longer is a sentence. */
const MOST_SENTENCE = 600;

function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  let from = 0;
  for (const cut of [...cutsOf(text), text.length]) {
    for (let at = from; at < cut; at += MOST_SENTENCE) {
      const piece = text
        .slice(at, Math.min(cut, at + MOST_SENTENCE))
        .replaceAll('\n', ' ')
        .trim();
      if (piece !== '') pieces.push(piece);
    }
    from = cut;
  }
  return pieces;
}

const isLead = (piece: string): boolean => piece.length < 80 && (piece.endsWith(':') || piece.endsWith('：'));

const clean = (piece: string): string =>
  piece
    .toLowerCase()
    .replace(/[^\p{L}\p{N} ]+/gu, ' ')
    .replace(/ +/g, ' ')
    .trim();

/** Somebody speaks beside those who are quoted, and does more than to introduce them. */
const speaks = ({ kind, text }: Block): boolean =>
  kind !== 'quote' && kind !== 'code' && kind !== 'heading' && kind !== 'title' && !/[:：]$/.test(text);

function addBlocks(sentences: Sentence[], blocks: Block[], where: Words['where']): void {
  const quoted: BlockKind = blocks.some(speaks) ? 'quote' : 'paragraph';
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
    const kind = block.kind === 'quote' ? quoted : block.kind;
    for (const piece of piecesOf(text)) {
      sentences.push({
        where,
        block: kind,
        text: piece,
        tokens: tokensOf(piece),
        lead,
        ...(block.done && { done: true }),
      });
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
  const sentences = sentencesOfTitle(summary);
  addBlocks(sentences, description.blocks, 'description');
  addBlocks(sentences, acceptance.blocks, 'acceptance');
  return sentences;
}
