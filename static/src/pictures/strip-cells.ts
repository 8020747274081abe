// Cuts a backlog into the cells of its strip and lays them out. A long tail is folded: neighbours share one cell, which
// shows the state that most of them have, so that thousands of items stay one picture.

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

export const CELL = { width: 7, tall: 18, low: 12 } as const;
/** Between cells, between rows. */
const GAPS = { x: 1, y: 3 } as const;
/** Half of an outline lies inside its cell, so that the cell keeps its size. */
const OUTLINE: Record<Glyph, number> = { r: 0, g: 2, f: 0, s: 1, u: 1 };

const heightOf = (state: Glyph): number => (state === 'r' || state === 'g' ? CELL.tall : CELL.low);

/** One cell as a path whose foot stands at x, y. */
export const cellPath = (state: Glyph, x: number, y: number): string => {
  const inset = OUTLINE[state] / 2;
  const [width, height] = [CELL.width - 2 * inset, heightOf(state) - 2 * inset];
  return `M${x + inset} ${y - inset}v-${height}h${width}v${height}z`;
};

/** The cells in rows of this width, those of one state as one path: thousands of them are five shapes. */
export const stripPaths = (
  cells: readonly { state: Glyph }[],
  width: number,
): { height: number; paths: { state: Glyph; path: string }[] } => {
  const abreast = Math.max(1, Math.floor((width + GAPS.x) / (CELL.width + GAPS.x)));
  const parts: Record<Glyph, string[]> = { r: [], g: [], f: [], s: [], u: [] };
  let foot = 0;
  for (let from = 0; from < cells.length; from += abreast) {
    const row = cells.slice(from, from + abreast);
    foot += Math.max(...row.map(({ state }) => heightOf(state))) + (from > 0 ? GAPS.y : 0);
    row.forEach(({ state }, at) => {
      parts[state].push(cellPath(state, at * (CELL.width + GAPS.x), foot));
    });
  }
  const paths = GLYPHS.flatMap((state) => (parts[state].length > 0 ? [{ state, path: parts[state].join('') }] : []));
  return { height: foot, paths };
};
