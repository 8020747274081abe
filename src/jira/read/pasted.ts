// Lines that were pasted without any markup: what a machine printed and what stands in fences of Markdown is code, and
// what somebody said in a mail is a quotation. Neither orders or asks anything here.

import type { Block, BlockKind } from '../../core/model/text';

/** Frames of a stack, lines of a log with their level or their moment. */
const PRINTED =
  /^(?:at [\w$.<>/]{1,200}\(|Caused by: [\w.$]|\[(?:TRACE|DEBUG|INFO|WARN|WARNING|ERROR|FATAL|SEVERE)\]|(?:TRACE|DEBUG|INFO|WARN|ERROR|FATAL|SEVERE) {0,3}[[|]|\[?\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d)/;
const QUOTED = /^>[> ]*(?=[\p{L}\p{M}\p{N}"'*_])/u;
const FENCE = '```';
/** How such lines begin, told at one look: nearly all blocks hold none. */
const MAYBE = /(?:^|\n)(?:[>[\d`]|at |Caused by|[A-Z]{4})/;

/** A fence that is opened and closed on its own line stands for itself. */
const isFence = (line: string): boolean => line.startsWith(FENCE) && line.indexOf(FENCE, FENCE.length) < 0;

const fencesIn = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, { text }) => (text.includes(FENCE) ? sum + text.split('\n').filter(isFence).length : sum), 0);

function kindOf(line: string, own: BlockKind): BlockKind {
  if (line.startsWith(FENCE) || PRINTED.test(line)) return 'code';
  return QUOTED.test(line) ? 'quote' : own;
}

/** The same blocks, with pasted lines as blocks of their own. */
export function withPasted(blocks: Block[]): Block[] {
  // The last of an odd number closes nothing, and hides nothing.
  let fences = 2 * Math.floor(fencesIn(blocks) / 2);
  return blocks.flatMap((block) => {
    const fenced = fences % 2 === 1;
    if (block.kind === 'code' || (!fenced && !MAYBE.test(block.text))) return [block];
    const parts: Block[] = [];
    for (const line of block.text.split('\n')) {
      if (line === '') continue;
      const inside = fences % 2 === 1;
      const edge = fences > 0 && isFence(line);
      if (edge) fences--;
      const kind = inside || edge ? 'code' : kindOf(line, block.kind);
      const text = kind === 'quote' ? line.replace(QUOTED, '') : line;
      const last = parts.at(-1);
      if (last?.kind === kind) last.text += `\n${text}`;
      else parts.push(kind === block.kind ? { ...block, text } : { kind, text, depth: 0 });
    }
    return parts;
  });
}
