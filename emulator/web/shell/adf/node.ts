// Jira's rich text as a tree that anything may be wrong with.

export interface AdfNode {
  type: string;
  attrs: Record<string, unknown>;
  content: AdfNode[];
  text: string;
  marks: { type: string; attrs: Record<string, unknown> }[];
}

const fields = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};

export function adfNode(value: unknown): AdfNode {
  const { type, attrs, content, text, marks } = fields(value);
  return {
    type: String(type ?? 'unknown'),
    attrs: fields(attrs),
    content: Array.isArray(content) ? content.map(adfNode) : [],
    text: typeof text === 'string' ? text : '',
    marks: Array.isArray(marks)
      ? marks.map((mark) => ({ type: String(fields(mark).type), attrs: fields(fields(mark).attrs) }))
      : [],
  };
}

export const isEmptyAdf = (value: unknown): boolean => {
  if (value === null || value === undefined) return true;
  return wordsOf(adfNode(value)).trim() === '' && !JSON.stringify(value).includes('"media');
};

export const wordsOf = (node: AdfNode): string =>
  node.type === 'text' ? node.text : node.content.map(wordsOf).join(' ');
