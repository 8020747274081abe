// No text makes reading throw, and the work grows with the length of the text: counted in tokens and nodes, not in seconds.

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { hitsOf, knownIn } from '../../src/core/language/lexicon';
import { PACKS } from '../../src/core/language/packs';
import { sentencesOf } from '../../src/core/language/sentences';
import { tokensOf } from '../../src/core/language/tokens';
import type { Wording } from '../../src/core/model/card';
import { textOfAdf } from '../../src/jira/read/text-of-adf';
import { readingFrom, readOf, readText } from './text';

const LONG = 100_000;

const paragraph = (text: string): unknown => ({ type: 'paragraph', content: [{ type: 'text', text }] });

function marksFit(wording: Wording): void {
  const all = [...wording.prescriptions, ...wording.questions, ...wording.wishes, wording.outcome, wording.acceptance];
  for (const words of all) {
    if (!words) continue;
    expect(words.quote.length).toBeLessThanOrEqual(220);
    for (const [start, end] of words.marks) {
      expect(start).toBeGreaterThanOrEqual(0);
      expect(start).toBeLessThan(end);
      expect(end).toBeLessThanOrEqual(words.quote.length);
    }
  }
  expect(Buffer.byteLength(JSON.stringify(wording.terms))).toBeLessThanOrEqual(402);
}

describe('one character a hundred thousand times', () => {
  const CHARACTERS = [
    'a',
    ' ',
    '.',
    '?',
    '!',
    '{',
    '(',
    '"',
    '\n',
    '-',
    '_',
    '/',
    ':',
    'ß',
    '\u0301',
    '\u200d',
    '💥',
    '\ud800',
    '\u0000',
    'A',
  ];
  for (const character of CHARACTERS)
    test(JSON.stringify(character), () => {
      const text = character.repeat(LONG);
      const { wording } = readOf({ ...readingFrom(text), description: textOfAdf(paragraph(text)) });
      marksFit(wording);
      expect(tokensOf(text).length).toBeLessThanOrEqual(text.length);
    });
});

test('sentences of a long text are bounded, however it is cut', () => {
  for (const unit of ['a. ', 'Add a button via Redis? ', 'x\n', 'TBD ', '- Y\n', 'so that because ']) {
    const text = unit.repeat(LONG / unit.length);
    const sentences = sentencesOf(readingFrom('Add export', text.replaceAll('\n', ' ')));
    const tokens = sentences.reduce((sum, sentence) => sum + sentence.tokens.length, 0);
    expect(tokens).toBeLessThanOrEqual(60_000);
    for (const { text: piece } of sentences) expect(piece.length).toBeLessThanOrEqual(1000);
  }
});

test('word classes found grow no faster than the words', () => {
  const found = (times: number): number =>
    PACKS.reduce((sum, { matcher }) => {
      const tokens = tokensOf('add a button via redis so that users can '.repeat(times));
      return sum + hitsOf(tokens, knownIn(tokens, matcher)).length;
    }, 0);
  expect(found(2000)).toBeLessThanOrEqual(found(1000) * 2 + 10);
});

test('every plane of Unicode', () => {
  for (let plane = 0; plane <= 16; plane++) {
    const points = Array.from({ length: 400 }, (_, index) => plane * 0x10000 + index * 163).filter(
      (point) => point <= 0x10ffff,
    );
    const text = points.map((point) => String.fromCodePoint(point)).join(plane % 2 ? ' ' : '');
    marksFit(readText(`Add ${text.slice(0, 50)}`, text).wording);
  }
});

test('any strings at all', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.string({ unit: 'grapheme', maxLength: 800 }),
      (summary, description) => {
        marksFit(readText(summary, description).wording);
      },
    ),
    { numRuns: 200, seed: 7 },
  );
});

test('sentences made of the words that the rules look for', () => {
  const entries = PACKS.flatMap(({ matcher }) =>
    [...matcher.values()].flatMap(({ phrases = [] }) => phrases.map(({ words }) => words.join(' '))),
  );
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...entries, '.', '?', ':', 'x()', '"'), { maxLength: 60 }), (parts) => {
      const once = readText(parts.slice(0, 6).join(' '), parts.join(' '));
      marksFit(once.wording);
      expect(readText(parts.slice(0, 6).join(' '), parts.join(' '))).toEqual(once);
    }),
    { numRuns: 200, seed: 11 },
  );
});
