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
