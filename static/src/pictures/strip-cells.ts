// Lays a backlog out as a strip of cells. A long backlog is folded: neighbours of the same state share one cell, so that
// thousands of items stay one picture of a bounded number of shapes.

export const GLYPHS = ['r', 'g', 'f', 's', 'u'] as const;
export type Glyph = (typeof GLYPHS)[number];

export const CELL = { width: 7, height: 14, gap: 1 };
const PER_ROW = 100;
const MOST = 800;

export interface StripCell {
  at: number;
  state: Glyph;
  x: number;
  y: number;
  width: number;
}

const isGlyph = (letter: string): letter is Glyph => (GLYPHS as readonly string[]).includes(letter);

export const countsOf = (strip: string): Record<Glyph, number> => {
  const counts: Record<Glyph, number> = { r: 0, g: 0, f: 0, s: 0, u: 0 };
  for (const letter of strip) if (isGlyph(letter)) counts[letter] += 1;
  return counts;
};

/** The states drawn: all of them, or every n-th neighbourhood by its most telling state. */
const folded = (strip: string): Glyph[] => {
  const states = [...strip].filter(isGlyph);
  const fold = Math.ceil(states.length / MOST);
  if (fold <= 1) return states;
  const telling: Glyph[] = ['g', 'f', 'u', 'r', 's'];
  return Array.from({ length: Math.ceil(states.length / fold) }, (_, at) => {
    const some = states.slice(at * fold, (at + 1) * fold);
    const most = (state: Glyph) => some.filter((other) => other === state).length;
    return telling.reduce((best, state) => (most(state) > most(best) ? state : best));
  });
};

export const stripOf = (strip: string): { cells: StripCell[]; width: number; height: number } => {
  const states = folded(strip);
  const step = CELL.width + CELL.gap;
  const cells = states.map((state, at) => ({
    at,
    state,
    x: (at % PER_ROW) * step,
    y: Math.floor(at / PER_ROW) * (CELL.height + CELL.gap * 3),
    width: CELL.width,
  }));
  const rows = Math.max(1, Math.ceil(states.length / PER_ROW));
  return { cells, width: PER_ROW * step, height: rows * (CELL.height + CELL.gap * 3) };
};
