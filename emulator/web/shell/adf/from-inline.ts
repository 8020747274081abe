// The marks inside a line: bold, italics, code, struck, links, line breaks, placeholders.

interface Mark {
  type: string;
  attrs?: Record<string, unknown>;
}

interface Token {
  pattern: RegExp;
  mark(found: RegExpExecArray): Mark;
}

const tokens: Token[] = [
  { pattern: /`([^`\n]+)`/, mark: () => ({ type: 'code' }) },
  { pattern: /\*\*([^*\n]+)\*\*/, mark: () => ({ type: 'strong' }) },
  { pattern: /~~([^~\n]+)~~/, mark: () => ({ type: 'strike' }) },
  { pattern: /(?<![\w])_([^_\n]+)_(?![\w])/, mark: () => ({ type: 'em' }) },
  { pattern: /\[([^\]\n]+)\]\(([^)\s]+)\)/, mark: (found) => ({ type: 'link', attrs: { href: found[2] } }) },
];

const placeholder = /⟦(\d+) [^⟧]*⟧/;

const plain = (text: string, marks: Mark[]): unknown[] => {
  const nodes: unknown[] = [];
  text.split('\n').forEach((line, index) => {
    if (index > 0) nodes.push({ type: 'hardBreak' });
    if (line !== '') nodes.push(marks.length > 0 ? { type: 'text', text: line, marks } : { type: 'text', text: line });
  });
  return nodes;
};

function marked(text: string, marks: Mark[]): unknown[] {
  let first: { token: Token; found: RegExpExecArray } | null = null;
  for (const token of tokens) {
    const found = token.pattern.exec(text);
    if (found && (first === null || found.index < first.found.index)) first = { token, found };
  }
  if (first === null) return plain(text, marks);
  const { token, found } = first;
  const mark = token.mark(found);
  const inside = found[1] ?? '';
  const within = [...marks, mark];
  return [
    ...plain(text.slice(0, found.index), marks),
    ...(mark.type === 'code' ? plain(inside, [mark]) : marked(inside, within)),
    ...marked(text.slice(found.index + found[0].length), marks),
  ];
}

export function inlineNodes(text: string, parts: unknown[]): unknown[] {
  const found = placeholder.exec(text);
  if (!found) return marked(text, []);
  const part = parts[Number(found[1]) - 1];
  return [
    ...marked(text.slice(0, found.index), []),
    ...(part === undefined ? plain(found[0], []) : [part]),
    ...inlineNodes(text.slice(found.index + found[0].length), parts),
  ];
}
