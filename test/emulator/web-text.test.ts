import schema from '@atlaskit/adf-schema/dist/json-schema/v1/full.json';
import { describe, expect, test } from '@jest/globals';
import Ajv from 'ajv-draft-04';
import { fromText } from '../../emulator/web/shell/adf/from-text';
import { toText } from '../../emulator/web/shell/adf/to-text';

const valid = new Ajv({ strict: false }).compile(schema);
const text = (words: string, ...marks: string[]) => ({
  type: 'text',
  text: words,
  ...(marks.length > 0 ? { marks: marks.map((type) => ({ type })) } : {}),
});
const doc = (...content: unknown[]) => ({ type: 'doc', version: 1, content });
const paragraph = (...content: unknown[]) => ({ type: 'paragraph', content });

const written = `# Why
Somebody **really** needs _this_, with \`code\` and [a page](https://example.org/x).
Second line

- one
- two

1. first
2. second

- [ ] open
- [x] done

> said

\`\`\`sql
select 1;

select 2;
\`\`\`

---

The end`;

describe('editing rich text as plain text', () => {
  test('what is written is valid rich text, and reads back the same', () => {
    const made = fromText(written, null);
    valid(made);
    expect(valid.errors ?? []).toEqual([]);
    const closeUp = (words: string) => words.replace(/\n{2,}/g, '\n');
    expect(closeUp(toText(made))).toBe(closeUp(written));
  });

  test('parts without a mark come back as they were', () => {
    const mention = { type: 'mention', attrs: { id: 'u1', text: '@Ann' } };
    const table = {
      type: 'table',
      content: [{ type: 'tableRow', content: [{ type: 'tableCell', attrs: {}, content: [paragraph(text('x'))] }] }],
    };
    const panel = { type: 'panel', attrs: { panelType: 'info' }, content: [paragraph(text('Mind this'))] };
    const original = doc(paragraph(text('Ask '), mention, text(' first')), table, panel, paragraph(text('End')));
    const shown = toText(original);
    expect(shown).toContain('@Ann');
    expect(fromText(shown, original)).toEqual(original);
    expect(fromText(shown.replace('End', 'Finish'), original)).toEqual(
      doc(...original.content.slice(0, 3), paragraph(text('Finish'))),
    );
  });

  test('a list with more than lines in it is kept whole', () => {
    const nested = {
      type: 'bulletList',
      content: [
        {
          type: 'listItem',
          content: [
            paragraph(text('a')),
            { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph(text('b'))] }] },
          ],
        },
      ],
    };
    const original = doc(paragraph(text('Before')), nested);
    expect(fromText(toText(original), original)).toEqual(original);
  });

  test('a placeholder that stands for nothing stays text', () => {
    expect(fromText('See ⟦9 table⟧', null)).toEqual(doc(paragraph(text('See '), text('⟦9 table⟧'))));
  });

  test.each([null, undefined, 'plain', {}, { content: 3 }])('reads %p without failing', (junk) => {
    expect(typeof toText(junk)).toBe('string');
    valid(fromText('', junk));
    expect(valid.errors ?? []).toEqual([]);
  });

  test('snake_case_names are not italic', () => {
    expect(fromText('use snake_case_names', null)).toEqual(doc(paragraph(text('use snake_case_names'))));
  });
});
