// The inline nodes of ADF as plain text: what a reader would see on the line, links noted apart.

export interface Node {
  type?: unknown;
  text?: unknown;
  attrs?: unknown;
  marks?: unknown;
  content?: unknown;
  [other: string]: unknown;
}

const INLINE = new Set(['text', 'hardBreak', 'mention', 'emoji', 'date', 'status', 'inlineCard', 'placeholder']);

export const isInline = (node: Node): boolean => typeof node.type === 'string' && INLINE.has(node.type);

const record = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};

const string = (value: unknown): string => (typeof value === 'string' ? value : '');

function noteLinks(node: Node, links: Set<string>): void {
  if (!Array.isArray(node.marks)) return;
  for (const mark of node.marks) {
    const { type, attrs } = record(mark);
    const href = string(record(attrs).href);
    if (type === 'link' && href !== '') links.add(href);
  }
}

/** Days are written as ISO dates: the reader's own locale is not known here. */
function day(timestamp: unknown): string {
  const at = Number(timestamp);
  const date = new Date(at);
  return timestamp !== '' && timestamp !== null && Number.isFinite(date.getTime())
    ? date.toISOString().slice(0, 10)
    : '';
}

export function inlineText(node: Node, inCode: boolean, links: Set<string>): string {
  const attrs = record(node.attrs);
  switch (node.type) {
    case 'text':
      noteLinks(node, links);
      return inCode ? string(node.text) : string(node.text).replaceAll('\n', ' ');
    case 'hardBreak':
      return '\n';
    case 'emoji':
      return string(attrs.text) || string(attrs.shortName);
    case 'date':
      return day(attrs.timestamp);
    case 'inlineCard': {
      const url = string(attrs.url);
      if (url !== '') links.add(url);
      return url;
    }
    case 'mention':
    case 'status':
      return string(attrs.text);
    default:
      return '';
  }
}
