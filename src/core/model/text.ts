// Rich text as the checks see it: flat blocks in reading order. Where a word stands matters more than how it looks,
// so marks and nesting are gone and the kind of block stays.

export type BlockKind = 'paragraph' | 'heading' | 'item' | 'task' | 'cell' | 'quote' | 'panel' | 'code' | 'title';

export interface Block {
  kind: BlockKind;
  /** Plain text, whitespace folded, never empty. A line break that the writer set inside the block stays as "\n". */
  text: string;
  /** Heading level 1-6 or list depth from 1; 0 elsewhere. */
  depth: number;
  /** Tasks only: ticked or not. */
  done?: boolean;
}

/** Text of one field: its blocks, and what stands in it that is not text. */
export interface Text {
  blocks: Block[];
  links: string[];
  /** Images and files. */
  media: number;
  /** True when the field held nodes that the reader does not know: their text is kept, their meaning is not. */
  partial: boolean;
}

export const NO_TEXT: Text = { blocks: [], links: [], media: 0, partial: false };
