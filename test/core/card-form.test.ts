// Cards are stored. Whoever changes their form has to raise their version, or cards of the old form would be judged as
// if they had the new one.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { hashOf } from '../../src/core/facts/hash';
import { CARD_VERSION } from '../../src/core/model/card';

/** The form of each version: write the new one here when it changes, under the next number. */
const FORMS: Record<number, string> = { 2: '1mpia4v' };

const formOf = (source: string): string => {
  const bare = source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\/\/.*/g, '');
  const from = bare.indexOf('export type Kind');
  return hashOf(bare.slice(from).replace(/\s+/g, ' ').trim());
};

describe('the form of a card', () => {
  const source = readFileSync(join(__dirname, '../../src/core/model/card.ts'), 'utf8');

  it('is the one that its version stands for', () => {
    expect(source).toContain('export interface Card {');
    expect(formOf(source)).toBe(FORMS[CARD_VERSION]);
  });

  it('is told apart by what it holds, and not by comments', () => {
    expect(formOf(source.replace('/** Says why', '/** Tells why'))).toBe(formOf(source));
    expect(formOf(source.replace('votes: number;', 'votes: string;'))).not.toBe(formOf(source));
  });
});
