// Texts of an export: converted when they are read, kept as text, and converted no differently for being converted faster.

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { plainAdf, toAdf } from '../../emulator/import/to-adf';
import { quickenKeywords } from '../../emulator/import/wiki-keywords';
import { wikiToAdf } from '../../emulator/import/wiki-to-adf';
import { defineLazyText, lazyText } from '../../emulator/jira/rich-text';
import { warmTexts } from '../../emulator/warm';

describe('lazy texts', () => {
  test('are converted once, and every reader gets a document of its own', () => {
    let conversions = 0;
    const holder: { body?: { words: string[] } } = {};
    defineLazyText(holder, 'body', 'two words', (source) => {
      conversions++;
      return { words: source.split(' ') };
    });
    expect(lazyText(holder, 'body')?.source).toBe('two words');
    expect(conversions).toBe(0);
    holder.body?.words.push('spoilt');
    for (let round = 0; round < 3; round++) expect(holder.body).toEqual({ words: ['two', 'words'] });
    expect(conversions).toBe(1);
    expect(lazyText({ body: 'plain' }, 'body')).toBeNull();
  });
});

test('are read by two threads before anybody asks, comments last', async () => {
  const lazily = (key: string, source: string): object => {
    const holder = {};
    defineLazyText(holder, key, source, toAdf);
    return holder;
  };
  const issues = Array.from({ length: 120 }, (_, n) => ({
    id: String(n),
    key: `A-${n}`,
    fields: { comment: { comments: [lazily('body', `*bold* ${n}`)] } },
  }));
  for (const [n, { fields }] of issues.entries()) defineLazyText(fields, 'description', `_slanted_ ${n}`, toAdf);
  const problems: string[] = [];
  const warming = warmTexts({ issues }, (problem) => problems.push(problem));
  await warming.ready;
  await warming.done;
  const texts = issues.flatMap(({ fields }) => [
    lazyText(fields, 'description'),
    lazyText(fields.comment.comments[0]!, 'body'),
  ]);
  expect(problems).toEqual([]);
  expect(texts.filter((text) => !text?.kept())).toEqual([]);
  expect(texts[1]!()).toEqual(wikiToAdf('*bold* 0'));
  expect(texts.at(-2)!()).toEqual(wikiToAdf('_slanted_ 119'));
});

/** How each kind of markup that the converter knows begins. */
const BEGINNINGS =
  '[a| http://a ftp://a irc://a jamfselfservice://a mailto:a \\\\ \r \n ! -- --- ---- - + * ^ ~ _ ?? :) (y) ;) ' +
  '{-} {+} {*} {^} {~} {_} {{a {??} {adf} {anchor} {code} {quote} {noformat} {panel} {color} {loremipsum}';

describe('quickened keywords', () => {
  test('skip only letters with which no markup begins', () => {
    let asked = 0;
    const looks = { parseMacroKeyword: () => asked++, parseOtherKeyword: () => asked++ } as Record<
      string,
      (rest: string) => unknown
    >;
    quickenKeywords(looks);
    const looksAt = (rest: string): boolean => {
      asked = 0;
      looks.parseMacroKeyword!(rest);
      looks.parseOtherKeyword!(rest);
      return asked === (rest.startsWith('{') ? 2 : 1);
    };
    expect(BEGINNINGS.split(' ').filter((each) => !looksAt(each))).toEqual([]);
    expect([...'abcdegklnopqrstuvwxyzABC 0123456789.,"%/äß'].filter(looksAt)).toEqual([]);
  });

  test('leave the document as it was', () => {
    const types = (value: unknown): string[] => JSON.stringify(value).match(/"type":"\w+"/g) ?? [];
    const document = wikiToAdf(
      'h2. Till\n\nPress *Pay* :) see [shop|https://shop.example] or mailto:a@shop.example\n* one\n{code}a{code}',
    );
    const kinds = new Set(types(document).map((each) => each.slice(8, -1)));
    for (const kind of ['heading', 'strong', 'emoji', 'link', 'bulletList', 'codeBlock']) expect(kinds).toContain(kind);
  });
});

describe('plain texts', () => {
  const piece = fc.constantFrom(
    ...[
      'word',
      'Überall',
      'x',
      'h1',
      'h1.',
      'bq.',
      'www.a.de',
      '漢字',
      '3.2.0',
      'a-b',
      'and/or',
      '(see there)',
      '(y)',
      '(x)',
    ],
    ...[
      'note: this',
      ':)',
      ';)',
      'a:b',
      '-',
      '--',
      '*',
      '_',
      '{',
      '[',
      '|',
      '#',
      '!',
      '+1',
      '~',
      '^',
      '?',
      '\\',
      '@ann',
      'AT&T',
      '100%',
    ],
    ...[' ', ' ', ' ', '  ', '\n', '\n', '\n\n', '\r\n', '.', ',', '"', "'", '=', '$', '<b>', '\t'],
  );

  test('are put together as the converter would, and what may be more is left to it', () => {
    let plain = 0;
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 5 }), (pieces) => {
        const text = pieces.join('');
        const made = plainAdf(text);
        if (made === null) return;
        plain++;
        expect([text, JSON.stringify(made)]).toEqual([text, JSON.stringify(wikiToAdf(text))]);
      }),
      { numRuns: 4_000, seed: 11 },
    );
    expect(plain).toBeGreaterThan(300);
  });

  test.each([
    'One line.',
    'Steps: open the page\nand wait (for a while).\n\nThen and/or there: a well-known error of 5%',
  ])('%j needs no converter', (text) => {
    expect(plainAdf(text)).toEqual(wikiToAdf(text));
    expect(toAdf(text)).toEqual(plainAdf(text));
  });

  test.each([
    'h2. Head',
    '* item',
    'a *bold* word',
    'http://a.de',
    'trailing ',
    'two  spaces',
    'yes (y)',
    '{code}x{code}',
  ])('%j is left to it', (text) => expect(plainAdf(text)).toBeNull());
});

describe('markup bombs', () => {
  const typesIn = (value: unknown): Set<string> =>
    new Set((JSON.stringify(value).match(/"type":"\w+"/g) ?? []).map((each) => each.slice(8, -1)));

  test.each(['*a ', '_a_ ', 'h1. ', '!a!', '{color:red}', '{panel}', '[~', '[^'])(
    'a line of nothing but %j is text, and all of it is there',
    (unit) => {
      const text = unit.repeat(1000);
      const document = wikiToAdf(text);
      expect([...typesIn(document)].sort()).toEqual(['doc', 'paragraph', 'text']);
      expect(JSON.stringify(document)).toContain(JSON.stringify(text.trim()).slice(1, -1));
    },
  );

  test('as much markup as people write is still markup', () => {
    const lines = Array.from({ length: 20 }, (_, at) => `* ${'*bold* and _slanted_ '.repeat(20)}${at}`);
    expect(typesIn(wikiToAdf(lines.join('\n')))).toEqual(new Set([...typesIn(wikiToAdf('* *bold* _slanted_'))]));
  });
});
