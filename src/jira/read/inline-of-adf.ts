// The inline nodes of ADF as plain text: what a reader would see on the line, links noted apart.

export interface Node {
  type?: unknown;
  text?: unknown;
  attrs?: unknown;
  marks?: unknown;
  content?: unknown;
  [other: string]: unknown;
}

const INLINE = new Set([
  'text',
  'hardBreak',
  'mention',
  'emoji',
  'date',
  'status',
  'inlineCard',
  'placeholder',
  'mediaInline',
  'inlineExtension',
]);

export const isInline = (node: Node): boolean => typeof node.type === 'string' && INLINE.has(node.type);

const record = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};

const string = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Within the text, or to a mailbox: nothing to read stands there. */
const LEADS_NOWHERE = /^(?:#|mailto:|tel:)/i;
const ADDRESS = /\bhttps?:\/\/[^\s<>"]+/g;

export function noteLink(url: string, links: Set<string>): void {
  if (url !== '' && !LEADS_NOWHERE.test(url)) links.add(url);
}

/** An address that nobody made a link of leads as far: scripts write them so. */
export function noteAddresses(text: string, links: Set<string>): void {
  if (text.includes('://')) for (const url of text.match(ADDRESS) ?? []) noteLink(url, links);
}

function noteLinks(node: Node, text: string, links: Set<string>): void {
  const marks = Array.isArray(node.marks) ? node.marks.map(record) : [];
  if (!marks.some(({ type }) => type === 'link' || type === 'code')) noteAddresses(text, links);
  for (const { type, attrs } of marks) if (type === 'link') noteLink(string(record(attrs).href), links);
}

const urlOf = (attrs: Record<string, unknown>): string => string(attrs.url) || string(record(attrs.data).url);

/** Days are written as ISO dates: the reader's own locale is not known here. */
function day(timestamp: unknown): string {
  if (typeof timestamp !== 'number' && (typeof timestamp !== 'string' || timestamp === '')) return '';
  const date = new Date(Number(timestamp));
  return Number.isFinite(date.getTime()) ? date.toISOString().slice(0, 10) : '';
}

export function inlineText(node: Node, inCode: boolean, links: Set<string>): string {
  const attrs = record(node.attrs);
  switch (node.type) {
    case 'text': {
      const text = string(node.text);
      if (inCode) return text;
      noteLinks(node, text, links);
      return text.replaceAll('\n', ' ');
    }
    case 'hardBreak':
      return '\n';
    case 'emoji':
      return string(attrs.text) || string(attrs.shortName);
    case 'date':
      return day(attrs.timestamp);
    case 'inlineCard': {
      const url = urlOf(attrs);
      noteLink(url, links);
      return url;
    }
    case 'mention':
    case 'status':
    case 'inlineExtension':
      return string(attrs.text);
    default:
      return '';
  }
}
