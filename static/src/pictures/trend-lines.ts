// Turns a history of scores into the points of its line, one line for each unbroken stretch. The scale is always 0-100:
// a scale that follows the data makes two points look like a cliff.

export interface Point {
  at: number;
  score: number | null;
  items: number;
}

const EDGE = 5;

export const linesOf = (
  past: Point[],
  width: number,
  height: number,
): { lines: string[]; end: { x: number; y: number } | null } => {
  const from = past[0]?.at ?? 0;
  const span = Math.max(1, (past[past.length - 1]?.at ?? 0) - from);
  const place = (at: number, score: number) => ({
    x: EDGE + ((at - from) / span) * (width - 2 * EDGE),
    y: EDGE + (1 - score / 100) * (height - 2 * EDGE),
  });
  const lines: string[] = [];
  let line: string[] = [];
  let end: { x: number; y: number } | null = null;
  for (const { at, score } of past) {
    if (score === null) {
      if (line.length > 0) lines.push(line.join(' '));
      line = [];
      continue;
    }
    end = place(at, score);
    line.push(`${end.x.toFixed(1)},${end.y.toFixed(1)}`);
  }
  if (line.length > 0) lines.push(line.join(' '));
  return { lines, end };
};
