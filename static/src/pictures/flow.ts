// Where the parts of a saved picture stand: in reading order, line after line, each with its words beside it or, where
// there is no room, below.

export interface Part {
  width: number;
  height: number;
  /** How wide its words are; 0: it has none. */
  words: number;
}

export interface Placed {
  x: number;
  y: number;
  /** Where its words begin, and the middle of their line. */
  words: { x: number; y: number };
}

const BESIDE = 8;
const APART = 24;
const BELOW = 12;
const LINE = 16;

/** As wide as its widest part, and no narrower than a sentence wants. */
export const roomFor = (parts: readonly Part[]): number => Math.max(440, ...parts.map(({ width }) => width));

export const flow = (parts: readonly Part[], room: number): { places: Placed[]; height: number } => {
  let [x, y, tall] = [0, 0, 0];
  const next = () => {
    y += tall > 0 ? tall + BELOW : 0;
    [x, tall] = [0, 0];
  };
  const places = parts.map(({ width, height, words }): Placed => {
    const beside = width === 0 ? 0 : width + BESIDE;
    const fits = words === 0 || beside + words <= room;
    const wide = words > 0 && fits ? beside + words : width;
    if (x > 0 && x + wide > room) next();
    const high = Math.max(height, words > 0 && fits ? LINE : 0);
    const place = { x, y, words: { x: x + (fits ? beside : 0), y: y + (fits ? high / 2 : height + LINE / 2) } };
    x += wide + APART;
    tall = Math.max(tall, fits ? high : height + LINE);
    if (!fits) next();
    return place;
  });
  next();
  return { places, height: Math.max(0, y - BELOW) };
};
