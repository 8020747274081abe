// Rich text as plain text with light marks, for editing. What has no mark of its own (a table, a mention, a panel) becomes
// a numbered placeholder, which from-text.ts turns back into the very part it stands for.

import { type AdfNode, adfNode, wordsOf } from './node';

const fence = { open: '⟦', close: '⟧' };

/** Parts without a mark, in reading order: placeholder n stands for the n-th of them. */
export function partsOf(document: unknown): unknown[] {
  const parts: unknown[] = [];
  writeAll(document, parts);
  return parts;
}

export function toText(document: unknown): string {
  if (typeof document === 'string') return document;
  return writeAll(document, []);
}

function writeAll(document: unknown, parts: unknown[]): string {
  const content = (document as { content?: unknown } | null)?.content;
  return Array.isArray(content) ? blocks(content, parts).trim() : '';
}

const keep = (raw: unknown, parts: unknown[]): string => {
  parts.push(raw);
  const node = adfNode(raw);
  const label = String(node.attrs.text ?? wordsOf(node))
    .trim()
    .slice(0, 40);
  return `${fence.open}${parts.length} ${node.type}${label ? `: ${label.replaceAll(fence.close, ' ')}` : ''}${fence.close}`;
};

const marks: Record<string, string> = { strong: '**', em: '_', code: '`', strike: '~~' };

function inline(raw: unknown, parts: unknown[]): string {
  const node = adfNode(raw);
  if (node.type === 'hardBreak') return '\n';
  if (node.type !== 'text') return keep(raw, parts);
  let text = node.text;
  for (const { type, attrs } of node.marks) {
    if (type === 'link') text = `[${text}](${String(attrs.href)})`;
    else if (marks[type]) text = `${marks[type]}${text}${marks[type]}`;
    else return keep(raw, parts);
  }
  return text;
}

const inlines = (content: unknown[], parts: unknown[]): string => content.map((part) => inline(part, parts)).join('');

const contentOf = (raw: unknown): unknown[] => {
  const content = (raw as { content?: unknown }).content;
  return Array.isArray(content) ? content : [];
};

const listMarks: Record<string, (item: AdfNode, index: number) => string> = {
  bulletList: () => '- ',
  orderedList: (_, index) => `${index + 1}. `,
  taskList: (item) => (item.attrs.state === 'DONE' ? '- [x] ' : '- [ ] '),
};

const isParagraph = (raw: unknown): boolean => adfNode(raw).type === 'paragraph';

/** Lists of single paragraphs are marked; anything richer is kept as it is. */
function list(raw: unknown, type: string, parts: unknown[]): string {
  const items = contentOf(raw);
  const plain = items.every(
    (item) => type === 'taskList' || (contentOf(item).length === 1 && contentOf(item).every(isParagraph)),
  );
  if (!plain) return keep(raw, parts);
  return items
    .map((item, index) => {
      const words = type === 'taskList' ? contentOf(item) : contentOf(contentOf(item)[0]);
      return (listMarks[type]?.(adfNode(item), index) ?? '- ') + inlines(words, parts).replaceAll('\n', ' ');
    })
    .join('\n');
}

function block(raw: unknown, parts: unknown[]): string {
  const node = adfNode(raw);
  switch (node.type) {
    case 'paragraph':
      return inlines(contentOf(raw), parts);
    case 'heading':
      return `${'#'.repeat(Number(node.attrs.level) || 3)} ${inlines(contentOf(raw), parts)}`;
    case 'codeBlock':
      return `\`\`\`${String(node.attrs.language ?? '')}\n${wordsOf(node)}\n\`\`\``;
    case 'rule':
      return '---';
    case 'blockquote':
      return contentOf(raw).every(isParagraph)
        ? contentOf(raw)
            .map((part) => `> ${inlines(contentOf(part), parts).replaceAll('\n', ' ')}`)
            .join('\n')
        : keep(raw, parts);
    case 'bulletList':
    case 'orderedList':
    case 'taskList':
      return list(raw, node.type, parts);
    default:
      return keep(raw, parts);
  }
}

const blocks = (content: unknown[], parts: unknown[]): string => content.map((part) => block(part, parts)).join('\n\n');
