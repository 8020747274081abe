// Plain text with light marks as rich text. Placeholders give back the parts of the text that was edited.

import { inlineNodes } from './from-inline';
import { partsOf } from './to-text';

export interface Json {
  [key: string]: unknown;
}

const paragraph = (text: string, parts: unknown[]): Json => {
  const content = inlineNodes(text, parts);
  return content.length > 0 ? { type: 'paragraph', content } : { type: 'paragraph' };
};

const item = (text: string, parts: unknown[]): Json => ({ type: 'listItem', content: [paragraph(text, parts)] });

const listKinds: { pattern: RegExp; make(lines: string[], parts: unknown[]): Json }[] = [
  {
    pattern: /^[-*] \[( |x|X)\] (.*)$/,
    make: (lines, parts) => ({
      type: 'taskList',
      attrs: { localId: localId(lines.join()) },
      content: lines.map((line, index) => {
        const [, state = ' ', text = ''] = /^[-*] \[( |x|X)\] (.*)$/.exec(line) ?? [];
        const content = inlineNodes(text, parts);
        const attrs = { localId: localId(`${index} ${line}`), state: state === ' ' ? 'TODO' : 'DONE' };
        return content.length > 0 ? { type: 'taskItem', attrs, content } : { type: 'taskItem', attrs };
      }),
    }),
  },
  {
    pattern: /^[-*] (.*)$/,
    make: (lines, parts) => ({ type: 'bulletList', content: lines.map((line) => item(line.slice(2), parts)) }),
  },
  {
    pattern: /^\d+[.)] (.*)$/,
    make: (lines, parts) => ({
      type: 'orderedList',
      attrs: { order: 1 },
      content: lines.map((line) => item(line.replace(/^\d+[.)] /, ''), parts)),
    }),
  },
  {
    pattern: /^> ?(.*)$/,
    make: (lines, parts) => ({
      type: 'blockquote',
      content: lines.map((line) => paragraph(line.replace(/^> ?/, ''), parts)),
    }),
  },
];

function localId(text: string): string {
  let hash = 7;
  for (const char of text) hash = (hash * 31 + char.charCodeAt(0)) >>> 0;
  return `task-${hash.toString(16)}`;
}

const alone = /^⟦(\d+) [^⟧]*⟧$/;
const inlineTypes = new Set([
  'text',
  'mention',
  'emoji',
  'date',
  'status',
  'inlineCard',
  'mediaInline',
  'placeholder',
  'hardBreak',
  'inlineExtension',
]);

const kindOf = (line: string) => listKinds.find(({ pattern }) => pattern.test(line));

/** A placeholder alone on its line that stands for a block. */
const keptBlock = (line: string, parts: unknown[]): unknown => {
  const part = parts[Number(alone.exec(line.trim())?.[1] ?? 0) - 1] as { type?: string } | undefined;
  return part && !inlineTypes.has(part.type ?? '') ? part : undefined;
};

export function fromText(text: string, edited: unknown): Json {
  const parts = partsOf(edited);
  const lines = text.replaceAll('\r\n', '\n').split('\n');
  const content: unknown[] = [];
  let at = 0;
  const takeWhile = (test: (line: string) => boolean): string[] => {
    const taken: string[] = [];
    for (let line = lines[at]; line !== undefined && test(line); line = lines[at]) {
      taken.push(line);
      at += 1;
    }
    return taken;
  };
  while (at < lines.length) {
    const line = lines[at] ?? '';
    const heading = /^(#{1,6}) (.*)$/.exec(line);
    const kind = kindOf(line);
    const kept = keptBlock(line, parts);
    if (line.trim() === '') at += 1;
    else if (kept !== undefined) {
      content.push(kept);
      at += 1;
    } else if (line.startsWith('```')) {
      at += 1;
      const code = takeWhile((next) => !next.startsWith('```')).join('\n');
      at += 1;
      const language = line.slice(3).trim();
      content.push({
        type: 'codeBlock',
        ...(language ? { attrs: { language } } : {}),
        ...(code ? { content: [{ type: 'text', text: code }] } : {}),
      });
    } else if (heading) {
      at += 1;
      const words = inlineNodes(heading[2] ?? '', parts);
      content.push({
        type: 'heading',
        attrs: { level: heading[1]?.length },
        ...(words.length > 0 ? { content: words } : {}),
      });
    } else if (/^---+$/.test(line)) {
      at += 1;
      content.push({ type: 'rule' });
    } else if (kind)
      content.push(
        kind.make(
          takeWhile((next) => kindOf(next) === kind),
          parts,
        ),
      );
    else {
      const own = takeWhile(
        (next) =>
          next.trim() !== '' &&
          !kindOf(next) &&
          !/^(#{1,6} |```|---+$)/.test(next) &&
          keptBlock(next, parts) === undefined,
      );
      content.push(paragraph(own.join('\n'), parts));
    }
  }
  return { type: 'doc', version: 1, content: content.length > 0 ? content : [{ type: 'paragraph' }] };
}
