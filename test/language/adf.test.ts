// Rich text of every kind of node, nested without end, or broken.

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { wikiToAdf } from '../../emulator/import/wiki-to-adf';
import type { Block } from '../../src/core/model/text';
import { textOfAdf } from '../../src/jira/read/text-of-adf';

type Node = Record<string, unknown>;
const text = (value: string, marks?: Node[]): Node => ({ type: 'text', text: value, ...(marks ? { marks } : {}) });
const node = (type: string, content: Node[], attrs?: Node): Node => ({ type, content, ...(attrs ? { attrs } : {}) });
const p = (...content: Node[]): Node => node('paragraph', content);
const doc = (...content: Node[]): Node => ({ version: 1, type: 'doc', content });

const ROWS: [string, Node, Partial<Block>[]][] = [
  ['paragraph', p(text('Plain  text')), [{ kind: 'paragraph', text: 'Plain text', depth: 0 }]],
  ['heading', node('heading', [text('Why')], { level: 3 }), [{ kind: 'heading', text: 'Why', depth: 3 }]],
  ['hard break', p(text('one'), { type: 'hardBreak' }, text('two')), [{ kind: 'paragraph', text: 'one\ntwo' }]],
  [
    'nested list',
    node('bulletList', [node('listItem', [p(text('a')), node('orderedList', [node('listItem', [p(text('b'))])])])]),
    [
      { kind: 'item', text: 'a', depth: 1 },
      { kind: 'item', text: 'b', depth: 2 },
    ],
  ],
  [
    'tasks',
    node('taskList', [
      node('taskItem', [text('done')], { state: 'DONE' }),
      node('taskItem', [text('open')], { state: 'TODO' }),
    ]),
    [
      { kind: 'task', text: 'done', done: true },
      { kind: 'task', text: 'open', done: false },
    ],
  ],
  ['decision', node('decisionList', [node('decisionItem', [text('yes')])]), [{ kind: 'item', text: 'yes' }]],
  [
    'table',
    node('table', [node('tableRow', [node('tableHeader', [p(text('H'))]), node('tableCell', [p(text('C'))])])]),
    [
      { kind: 'cell', text: 'H' },
      { kind: 'cell', text: 'C' },
    ],
  ],
  ['panel', node('panel', [p(text('note'))]), [{ kind: 'panel', text: 'note' }]],
  ['quote', node('blockquote', [p(text('said'))]), [{ kind: 'quote', text: 'said' }]],
  [
    'list and code in a quote',
    node('blockquote', [node('bulletList', [node('listItem', [p(text('said'))])]), node('codeBlock', [text('a()')])]),
    [
      { kind: 'quote', text: 'said' },
      { kind: 'code', text: 'a()' },
    ],
  ],
  [
    'picture within a sentence',
    p(text('Press '), { type: 'mediaInline', attrs: { id: '1' } }, text(' to pay')),
    [{ kind: 'paragraph', text: 'Press to pay' }],
  ],
  ['code', node('codeBlock', [text('a();\nb();')]), [{ kind: 'code', text: 'a();\nb();' }]],
  [
    'expand',
    node('expand', [p(text('inside'))], { title: 'More' }),
    [
      { kind: 'title', text: 'More' },
      { kind: 'paragraph', text: 'inside' },
    ],
  ],
  [
    'inline',
    p(
      { type: 'mention', attrs: { text: '@ana' } },
      text(' '),
      { type: 'status', attrs: { text: 'READY' } },
      text(' '),
      { type: 'date', attrs: { timestamp: '1767225600000' } },
      text(' '),
      { type: 'emoji', attrs: { shortName: ':wave:', text: '👋' } },
    ),
    [{ kind: 'paragraph', text: '@ana READY 2026-01-01 👋' }],
  ],
  ['layout', node('layoutSection', [node('layoutColumn', [p(text('left'))])]), [{ kind: 'paragraph', text: 'left' }]],
];

describe('nodes', () => {
  for (const [name, given, blocks] of ROWS)
    test(name, () => {
      const read = textOfAdf(doc(given));
      expect(read.blocks).toMatchObject(blocks);
      expect(read.blocks).toHaveLength(blocks.length);
      expect(read.partial).toBe(false);
    });

  test('links and media are counted apart', () => {
    const read = textOfAdf(
      doc(
        p(text('here', [{ type: 'link', attrs: { href: 'https://a.example' } }]), {
          type: 'inlineCard',
          attrs: { url: 'https://b.example' },
        }),
        node('mediaSingle', [{ type: 'media', attrs: { id: '1' } }]),
      ),
    );
    expect(read.links).toEqual(['https://a.example', 'https://b.example']);
    expect(read.media).toBe(1);
  });

  test.each<[string, Node, string[]]>([
    ['an address that nobody made a link of', p(text('see https://a.example/x now')), ['https://a.example/x']],
    [
      'a card that brings its data along',
      p({ type: 'inlineCard', attrs: { data: { url: 'https://b.example' } } }),
      ['https://b.example'],
    ],
    ['code', p(text('https://api.example', [{ type: 'code' }]), node('codeBlock', [text('https://c.example')])), []],
    [
      'a place in the text, a mailbox',
      p(
        text('up', [{ type: 'link', attrs: { href: '#top' } }]),
        text('ana', [{ type: 'link', attrs: { href: 'mailto:ana@a.example' } }]),
      ),
      [],
    ],
    [
      'its address as text',
      p(text('https://a.example/', [{ type: 'link', attrs: { href: 'https://a.example' } }])),
      ['https://a.example'],
    ],
  ])('where content stands: %s', (_, given, links) => {
    expect(textOfAdf(doc(given)).links).toEqual(links);
  });

  test("another app's words within a sentence leave it whole, and say so", () => {
    const read = textOfAdf(doc(p(text('Total '), { type: 'inlineExtension', attrs: { text: '42' } }, text(' items'))));
    expect(read).toMatchObject({ blocks: [{ text: 'Total 42 items' }], partial: true });
  });

  test('nodes named like what every object has are unknown ones', () => {
    for (const type of ['constructor', 'toString', '__proto__']) {
      const read = textOfAdf(doc(node(type, [p(text('kept'))])));
      expect(read).toMatchObject({ blocks: [{ kind: 'paragraph', text: 'kept' }], partial: true });
    }
  });

  test('a date that is no moment is none', () => {
    const odd = { toString: 1, valueOf: 1 };
    const read = textOfAdf(doc(p(text('on '), { type: 'date', attrs: { timestamp: odd } }, text('time'))));
    expect(read.blocks).toMatchObject([{ text: 'on time' }]);
  });

  test('unknown nodes keep their text and say so', () => {
    const read = textOfAdf(doc(node('hologram', [p(text('still here'))])));
    expect(read.blocks.map((block) => block.text)).toEqual(['still here']);
    expect(read.partial).toBe(true);
  });
});

test('lists ten thousand deep are walked', () => {
  let list = p(text('bottom'));
  for (let depth = 0; depth < 10_000; depth++) list = node('bulletList', [node('listItem', [list])]);
  expect(textOfAdf(doc(list)).blocks).toEqual([{ kind: 'item', text: 'bottom', depth: 10_000 }]);
});

test('strings become paragraphs', () => {
  expect(textOfAdf('one\n\n two ').blocks.map((block) => block.text)).toEqual(['one', 'two']);
});

test('junk never throws, and no block is empty', () => {
  const types = ROWS.flatMap(([, given]) => JSON.stringify(given).match(/"type":"(\w+)"/g) ?? []).map((found) =>
    found.slice(8, -1),
  );
  const tree = fc.letrec((tie) => ({
    node: fc.oneof(
      { maxDepth: 6 },
      fc.anything(),
      fc.record(
        {
          type: fc.oneof(fc.constantFrom(...types), fc.string()),
          text: fc.anything(),
          attrs: fc.anything(),
          marks: fc.anything(),
          content: fc.array(tie('node')),
        },
        { requiredKeys: [] },
      ),
    ),
  })).node;
  fc.assert(
    fc.property(tree, (adf) => {
      for (const block of textOfAdf(adf).blocks) expect(block.text.trim()).not.toBe('');
    }),
    { numRuns: 500, seed: 3 },
  );
});

describe('pasted without markup', () => {
  const blocks = (...lines: string[]): string[] =>
    textOfAdf(doc(p(...lines.flatMap((line) => [text(line), { type: 'hardBreak' }])))).blocks.map(
      ({ kind, text: said }) => `${kind}: ${said}`,
    );

  test.each<[string, string[], string[]]>([
    [
      'a log',
      ['It fails:', '2026-01-01 12:00:01,7 ERROR shop.Pay - why?', '[INFO] done', 'WARN | TBD', 'Please help.'],
      [
        'paragraph: It fails:',
        'code: 2026-01-01 12:00:01,7 ERROR shop.Pay - why?\n[INFO] done\nWARN | TBD',
        'paragraph: Please help.',
      ],
    ],
    [
      'a stack',
      ['Caused by: shop.PayException', ' at shop.Pay.now(Pay.java:17)', 'at noon it works'],
      ['code: Caused by: shop.PayException\nat shop.Pay.now(Pay.java:17)', 'paragraph: at noon it works'],
    ],
    [
      'a mail',
      ['Ana wrote:', '> Could we pay by card?', '>> No.', '', 'Yes.'],
      ['paragraph: Ana wrote:', 'quote: Could we pay by card?\nNo.', 'paragraph: Yes.'],
    ],
    [
      'a fence',
      ['Try', '```sh', 'npm i # or?', '```', 'now'],
      ['paragraph: Try', 'code: ```sh\nnpm i # or?\n```', 'paragraph: now'],
    ],
    ['a fence that is never closed', ['Try', '```', 'Pay now'], ['paragraph: Try', 'code: ```', 'paragraph: Pay now']],
    [
      'prose that looks alike',
      ['ERROR messages are rude', '2026-01-01 is a holiday', '-> next', '> 5'],
      ['paragraph: ERROR messages are rude\n2026-01-01 is a holiday\n-> next', 'quote: 5'],
    ],
  ])('%s', (_, lines, expected) => {
    expect(blocks(...lines)).toEqual(expected);
  });

  test('a fence goes on over paragraphs', () => {
    const kinds = textOfAdf(doc(...['one', '```', 'x?', '```', 'two'].map((line) => p(text(line))))).blocks;
    expect(kinds.map(({ kind }) => kind)).toEqual(['paragraph', 'code', 'code', 'code', 'paragraph']);
  });

  test('ticked tasks stay ticked', () => {
    const task = node('taskItem', [text('pay'), { type: 'hardBreak' }, text('[INFO] paid')], { state: 'DONE' });
    expect(textOfAdf(doc(node('taskList', [task]))).blocks).toEqual([
      { kind: 'task', text: 'pay', depth: 1, done: true },
      { kind: 'code', text: '[INFO] paid', depth: 0 },
    ]);
  });
});

describe('wiki markup', () => {
  const blocks = (wiki: string): string[] =>
    textOfAdf(wikiToAdf(wiki)).blocks.map(({ kind, text: said }) => `${kind}: ${said}`);

  test('headings, lists and code', () => {
    expect(blocks('h2. Why\n* one\n* two\n\n{code}x = 1{code}')).toEqual([
      'heading: Why',
      'item: one',
      'item: two',
      'code: x = 1',
    ]);
  });

  test('pasted HTML keeps its words', () => {
    expect(blocks('{html}<p>Say <b>this</b> &amp; that</p><ul><li>one</li></ul>{html}')).toEqual([
      'paragraph: Say this & that',
      'item: one',
    ]);
  });

  test('broken markup is still text', () => {
    for (const wiki of [
      '{code}',
      '{html}',
      '{'.repeat(5000),
      '[|]',
      '||',
      '{color:red}',
      '\u0000',
      '{html}<a href=',
      '*'.repeat(3000),
    ])
      expect(() => textOfAdf(wikiToAdf(wiki))).not.toThrow();
    expect(blocks('{html}half')).toEqual(['paragraph: half']);
  });
});
