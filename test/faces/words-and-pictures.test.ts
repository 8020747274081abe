// The words and pictures of the faces: plural forms, numbers, ages and zones by the reader's locale, marks that cover exactly what
// they should, and no sentence anywhere but in the messages files.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import ts from 'typescript';
import { varied } from '../../src/core/health/varied';
import { fill, grammarOf } from '../../src/core/words/fill';
import { formatsOf } from '../../src/core/words/formats';
import { piecesOf, unsaid } from '../../src/core/words/pieces';
import { readerOf, speakerFor } from '../../src/core/words/speaker';
import { tongueOf } from '../../src/core/words/tongue';
import { flow } from '../../static/src/pictures/flow';
import { cellsOf as cellsOfRunway, stretchOf } from '../../static/src/pictures/runway-cells';
import { cellsOf, stripPaths } from '../../static/src/pictures/strip-cells';
import { linesOf } from '../../static/src/pictures/trend-lines';

const ROOT = join(__dirname, '../..');

describe('messages', () => {
  const message = { one: '{n} item of {all}', other: '{n} items of {all}' };

  test.each([
    [0, '0 items of 2,000'],
    [1, '1 item of 2,000'],
    [1200, '1,200 items of 2,000'],
  ])('%i', (n, said) => expect(fill(message, { n, all: 2000 }, grammarOf('en'))).toBe(said));

  test('a slot without a value stays visible', () =>
    expect(fill('{a} {b}', { a: 'x' }, grammarOf('en'))).toBe('x {b}'));

  test('a value with braces is not filled again', () =>
    expect(fill('{a}', { a: '{b}', b: 'no' }, grammarOf('en'))).toBe('{b}'));
});

test.each(['en', 'en-US', 'en-GB', 'de', 'de-DE'])('%s: numbers written by hand are those of Intl', (locale) => {
  const { number, percent } = formatsOf(locale, 'UTC');
  const intl = [0, 1, 2, 3].map((digits) => new Intl.NumberFormat(locale, { maximumFractionDigits: digits }));
  const share = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const some = fc.oneof(fc.integer(), fc.double({ min: -1e16, max: 1e16 }), fc.double({ min: -2, max: 2 }));
  fc.assert(
    fc.property(
      some.filter((n) => !Object.is(n, -0)),
      fc.nat(3),
      (n, digits) => {
        expect(number(n, digits)).toBe(intl[digits]?.format(n));
      },
    ),
  );
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (part) => {
      expect(percent(part)).toBe(share.format(part));
    }),
  );
  const halves = [0.005, 0.045, 0.285, 0.575, 1.005];
  expect(halves.map(percent)).toEqual(halves.map((half) => share.format(half)));
});

describe('a speaker', () => {
  const words = { hello: 'Hello', days: { one: '{n} day', other: '{n} days' } } as const;
  const german = { 'face.hello': 'Hallo', 'face.days_one': '{n} Tag', 'face.days_other': '{n} Tage' };
  const speakerOf = (locale: string, zone: string, translations: Record<string, string> | null = null) =>
    speakerFor(readerOf(tongueOf(locale), zone, translations), 'face', words);
  const at = Date.UTC(2026, 4, 12, 22, 30);
  const DAY = 86_400_000;

  test('speaks the language of a regional locale, as Jira writes it', () => {
    const speaker = speakerOf('de_AT', 'UTC', german);
    expect([speaker.say('hello'), speaker.say('days', { n: 1 }), speaker.say('days', { n: 1200 })]).toEqual([
      'Hallo',
      '1 Tag',
      '1\u00a0200 Tage',
    ]);
  });

  test.each(['fr_FR', 'de_DE', 'no locale at all'])('speaks English with English dates without words: %s', (locale) => {
    const speaker = speakerOf(locale, 'UTC');
    expect([speaker.say('hello'), speaker.date(at)]).toEqual(['Hello', 'May 12, 2026']);
  });

  test('says one missing message in English, and a check by its id that it does not know', () => {
    const speaker = speakerOf('de', 'UTC', { 'check.stale-item.name': 'Alt' });
    expect([speaker.say('hello'), speaker.checks.name('stale-item'), speaker.checks.name('new-flaw')]).toEqual([
      'Hello',
      'Alt',
      'new-flaw',
    ]);
  });

  test('tells the day of the reader, not of the server', () => {
    expect(speakerOf('en_GB', 'Pacific/Auckland').date(at)).toBe('13 May 2026');
    expect(speakerOf('en_GB', 'nowhere').date(at)).toBe('12 May 2026');
  });

  test.each([
    [10_000, 'now'],
    [90_000, '1 minute ago'],
    [DAY, 'yesterday'],
    [20 * DAY, '2 weeks ago'],
    [800 * DAY, '2 years ago'],
    [-DAY, 'now'],
  ])('%i ms ago is %s', (passed, said) => {
    expect(speakerOf('en', 'UTC').ago(at - passed, at)).toBe(said);
  });
});

test('a strip shows the head item by item and folds a long tail by what most of its items are', () => {
  const { cells, each } = cellsOf(`rgu${'s'.repeat(700)}${'f'.repeat(500)}`, 3);
  expect(each).toBe(2);
  expect(cells.map(({ state }) => state).join('')).toBe(`rgu${'s'.repeat(350)}${'f'.repeat(250)}`);
  expect(cellsOf('rs', 30).cells).toHaveLength(2);
});

test('the cells of a strip stand in rows, and a tall one makes its row higher', () => {
  const { height, paths } = stripPaths([{ state: 'r' }, { state: 's' }, { state: 's' }], 16);
  expect(height).toBe(18 + 3 + 12);
  expect(paths).toEqual([
    { state: 'r', path: 'M0 18v-18h7v18z' },
    { state: 's', path: 'M8.5 17.5v-11h6v11zM0.5 32.5v-11h6v11z' },
  ]);
});

test('the parts of a saved picture stand in reading order, in lines, and none over another', () => {
  const part = fc.record({
    width: fc.integer({ min: 0, max: 300 }),
    height: fc.integer({ min: 1, max: 60 }),
    words: fc.integer({ min: 0, max: 300 }),
  });
  fc.assert(
    fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
      const { places, height } = flow(parts, 310);
      places.forEach(({ x, y, words }, at) => {
        const { width = 0, height: tall = 0 } = parts[at] ?? {};
        const before = places[at - 1];
        expect(x + width).toBeLessThanOrEqual(310);
        expect(Math.max(y + tall, words.y)).toBeLessThanOrEqual(height);
        const right = before && Math.max(before.x + (parts[at - 1]?.width ?? 0), before.words.x);
        if (before?.y === y) expect(x).toBeGreaterThan(right ?? 0);
        else if (before) expect(y).toBeGreaterThanOrEqual(before.y + (parts[at - 1]?.height ?? 0));
      });
    }),
  );
});

test('a runway is drawn in whole sprints, and at most six of them', () => {
  expect(cellsOfRunway(1.5).map(({ filled }) => filled)).toEqual([1, 0.5, 0]);
  expect(cellsOfRunway(40)).toHaveLength(6);
  expect([0.9, 1, 2, 9].map(stretchOf)).toEqual(['short', 'thin', 'right', 'long']);
});

test('a trend breaks where there was not enough to say', () => {
  const past = [10, 50, null, 80].map((score, at) => ({ at, score, items: 1 }));
  const { lines, end } = linesOf(past, 100, 50);
  expect(lines.map((line) => line.split(' ').length)).toEqual([2, 1]);
  expect(end?.x).toBeCloseTo(95);
  expect(end?.y).toBeCloseTo(13);
});

test('five things to do are five sorts of things, then the rest as it came', () => {
  const top = ['a', 'a', 'b', 'a', 'c'].map((check, at) => ({ check, at }));
  expect(varied(top).map(({ at }) => at)).toEqual([0, 2, 4, 1, 3]);
});

describe('marks', () => {
  const cases: [marks: [number, number][], marked: string[]][] = [
    [[[0, 3]], ['Add']],
    [
      [
        [6, 12],
        [0, 3],
      ],
      ['Add', 'button'],
    ],
    [
      [
        [0, 5],
        [3, 12],
      ],
      ['Add a', ' button'],
    ],
    [
      [
        [-4, 3],
        [6, 99],
      ],
      ['Add', 'button'],
    ],
    [[[9, 2]], []],
  ];

  test.each(cases)('%j', (marks, marked) => {
    const pieces = piecesOf({ quote: 'Add a button', marks });
    expect(pieces.filter((piece) => piece.marked).map((piece) => piece.text)).toEqual(marked);
  });

  test('no letter is lost or said twice, whatever the marks are', () => {
    const mark = fc.tuple(fc.integer({ min: -5, max: 60 }), fc.integer({ min: -5, max: 60 }));
    fc.assert(
      fc.property(fc.string({ maxLength: 50 }), fc.array(mark), (quote, marks) => {
        const pieces = piecesOf({ quote, marks });
        expect(pieces.map((piece) => piece.text).join('')).toBe(quote);
      }),
    );
  });

  test('a quotation that the sentence holds already is not said again', () => {
    const words = { where: 'description', quote: 'Who pays?', marks: [] } as const;
    expect(unsaid('Still open: “Who pays?”', [{ ...words, marks: [] }])).toEqual([]);
    expect(unsaid('Still open.', [{ ...words, marks: [] }])).toHaveLength(1);
  });
});

const filesUnder = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.tsx'))
    .map((file) => join(folder, file));

/** Attributes that people read or hear. */
const SPOKEN = new Set(['title', 'label', 'alt', 'placeholder', 'aria-label', 'ariaLabel', 'description', 'text']);

const proseIn = (file: string): string[] => {
  const source = ts.createSourceFile(file, readFileSync(join(ROOT, file), 'utf8'), ts.ScriptTarget.Latest, true);
  const prose: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node) && /\p{L}/u.test(node.text)) prose.push(node.text.trim());
    if (ts.isJsxExpression(node) && node.expression && ts.isStringLiteralLike(node.expression)) {
      const { text } = node.expression;
      if (!ts.isJsxAttribute(node.parent) && /\p{L}/u.test(text)) prose.push(text);
    }
    if (ts.isJsxAttribute(node) && SPOKEN.has(node.name.getText()) && node.initializer) {
      if (ts.isStringLiteral(node.initializer)) prose.push(node.initializer.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return prose;
};

describe('sentences', () => {
  test.each([...filesUnder('static/src'), ...filesUnder('src/panels')])('none in %s', (file) => {
    expect(proseIn(file)).toEqual([]);
  });
});
