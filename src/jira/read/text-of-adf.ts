// Rich text of Jira (ADF) as flat blocks. Walks with its own stack, so that no depth of nesting can overflow, and takes
// whatever it is given: a string becomes paragraphs, a broken node is passed over, an unknown one keeps its text.

import type { Block, BlockKind, Text } from '../../core/model/text';
import { inlineText, isInline, type Node, noteAddresses, noteLink } from './inline-of-adf';
import { withPasted } from './pasted';

interface Frame {
  nodes: unknown[];
  next: number;
  kind: BlockKind;
  depth: number;
  done?: boolean;
  /** Ends a block: what was gathered inside it is closed when the frame is left. */
  block: boolean;
}

interface Gathering {
  blocks: Block[];
  pieces: string[];
  links: Set<string>;
  media: number;
  partial: boolean;
}

/** Containers that only hold other blocks: they give their children nothing but their place. */
const HOLDERS = new Set([
  'doc',
  'bulletList',
  'orderedList',
  'taskList',
  'decisionList',
  'table',
  'tableRow',
  'layoutSection',
  'layoutColumn',
  'mediaSingle',
  'mediaGroup',
  'paragraph',
  'caption',
  'bodiedSyncBlock',
  'syncBlock',
  'extensionFrame',
]);

const KIND_OF: ReadonlyMap<string, BlockKind> = new Map([
  ['heading', 'heading'],
  ['listItem', 'item'],
  ['taskItem', 'task'],
  ['blockTaskItem', 'task'],
  ['decisionItem', 'item'],
  ['tableCell', 'cell'],
  ['tableHeader', 'cell'],
  ['blockquote', 'quote'],
  ['panel', 'panel'],
  ['codeBlock', 'code'],
]);

/** Nodes whose meaning is another app's: what text they carry is kept. */
const FOREIGN = new Set(['extension', 'bodiedExtension', 'multiBodiedExtension']);

const fold = (raw: string): string =>
  raw
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();

function close(into: Gathering, frame: Frame): void {
  if (into.pieces.length === 0) return;
  const text = fold(into.pieces.join(''));
  into.pieces = [];
  if (text === '') return;
  const block: Block = { kind: frame.kind, text, depth: frame.depth };
  if (frame.done !== undefined) block.done = frame.done;
  into.blocks.push(block);
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);

function frameOf(node: Node, parent: Frame): Frame {
  const type = typeof node.type === 'string' ? node.type : '';
  const nodes = Array.isArray(node.content) ? node.content : [];
  const said = KIND_OF.get(type);
  // A list that somebody quotes is a quotation.
  const own = parent.kind === 'quote' && said !== 'code' ? undefined : said;
  const kind = own ?? parent.kind;
  const frame: Frame = { nodes, next: 0, kind, depth: parent.depth, block: true };
  const attrs = isNode(node.attrs) ? node.attrs : {};
  if (parent.done !== undefined) frame.done = parent.done;
  if (kind === 'heading') frame.depth = typeof attrs.level === 'number' ? attrs.level : 1;
  if (kind === 'item' || kind === 'task') {
    if (own) frame.depth = (parent.kind === 'item' || parent.kind === 'task' ? parent.depth : 0) + 1;
  } else if (own && kind !== 'heading') frame.depth = 0;
  if (type === 'taskItem' || type === 'blockTaskItem') frame.done = attrs.state === 'DONE';
  return frame;
}

function enter(node: Node, stack: Frame[], into: Gathering, top: Frame): void {
  const type = typeof node.type === 'string' ? node.type : '';
  const attrs = isNode(node.attrs) ? node.attrs : {};
  if (type === 'media') into.media++;
  if ((type === 'blockCard' || type === 'embedCard') && typeof attrs.url === 'string') noteLink(attrs.url, into.links);
  close(into, top);
  if ((type === 'expand' || type === 'nestedExpand') && typeof attrs.title === 'string' && attrs.title.trim() !== '') {
    into.blocks.push({ kind: 'title', text: fold(attrs.title.replaceAll('\n', ' ')), depth: 0 });
  } else if (FOREIGN.has(type)) {
    into.partial = true;
    if (typeof attrs.text === 'string') into.pieces.push(attrs.text);
  } else if (!HOLDERS.has(type) && !KIND_OF.has(type) && !KNOWN_LEAVES.has(type)) into.partial = true;
  stack.push(frameOf(node, top));
}

const KNOWN_LEAVES = new Set(['media', 'blockCard', 'embedCard', 'rule', 'expand', 'nestedExpand']);

export function textOfAdf(adf: unknown): Text {
  const into: Gathering = { blocks: [], pieces: [], links: new Set(), media: 0, partial: false };
  if (typeof adf === 'string') {
    for (const part of adf.split('\n')) {
      const text = fold(part);
      if (text !== '') into.blocks.push({ kind: 'paragraph', text, depth: 0 });
    }
    noteAddresses(adf, into.links);
    return { blocks: withPasted(into.blocks), links: [...into.links], media: 0, partial: false };
  }
  const stack: Frame[] = [
    { nodes: Array.isArray(adf) ? adf : [adf], next: 0, kind: 'paragraph', depth: 0, block: true },
  ];
  for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
    if (top.next >= top.nodes.length) {
      close(into, top);
      stack.pop();
      continue;
    }
    const node = top.nodes[top.next++];
    if (!isNode(node)) {
      if (node !== null && node !== undefined) into.partial = true;
      if (typeof node === 'string') into.pieces.push(node);
      continue;
    }
    if (isInline(node)) {
      if (node.type === 'mediaInline') into.media++;
      if (node.type === 'inlineExtension') into.partial = true;
      into.pieces.push(inlineText(node, top.kind === 'code', into.links));
      if (Array.isArray(node.content)) stack.push({ ...top, nodes: node.content, next: 0, block: false });
    } else enter(node, stack, into, top);
  }
  return { blocks: withPasted(into.blocks), links: [...into.links], media: into.media, partial: into.partial };
}
