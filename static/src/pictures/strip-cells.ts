// Cuts a backlog into the cells of its strip. A long tail is folded: neighbours share one cell, which shows the state that
// most of them have, so that thousands of items stay one picture.

export const GLYPHS = ['r', 'g', 'f', 's', 'u'] as const;
export type Glyph = (typeof GLYPHS)[number];

const MOST = 600;

const isGlyph = (letter: string): letter is Glyph => (GLYPHS as readonly string[]).includes(letter);

export const countsOf = (strip: string): Record<Glyph, number> => {
  const counts: Record<Glyph, number> = { r: 0, g: 0, f: 0, s: 0, u: 0 };
  for (const letter of strip) if (isGlyph(letter)) counts[letter] += 1;
  return counts;
};

/** Of equals the one that asks for something is shown. */
const TELLING: Glyph[] = ['g', 'f', 'u', 'r', 's'];

const mostOf = (some: string): Glyph => {
  const counts = countsOf(some);
  return TELLING.reduce((most, state) => (counts[state] > counts[most] ? state : most));
};

/** The head item by item, the tail folded where it is long; `each`: how many items a cell of the tail stands for. */
export const cellsOf = (strip: string, head: number): { each: number; cells: { at: number; state: Glyph }[] } => {
  const near = Math.min(strip.length, head);
  const tail = strip.length - near;
  const each = Math.max(1, Math.ceil(tail / MOST));
  const cells = Array.from({ length: near + Math.ceil(tail / each) }, (_, at) => {
    const from = at < near ? at : near + (at - near) * each;
    return { at, state: mostOf(strip.slice(from, at < near ? from + 1 : from + each)) };
  });
  return { each, cells };
};
