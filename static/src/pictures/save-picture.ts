// What a face draws as a file of its own: the drawings of a box, each with what it says, under the title of them all.
// What the style sheet says of each shape is written into the shape, because a file has no style sheet; as attributes,
// because a policy may forbid inline styles.

import { download } from '../parts/download';
import { flow, roomFor } from './flow';

const LOOKS = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'font-family',
  'font-size',
  'font-weight',
] as const;
const SVG = 'http://www.w3.org/2000/svg';
const SHARPNESS = 2;
const MARGIN = 16;
const TITLE = 28;

interface Drawing {
  /** null: words alone. */
  shape: SVGSVGElement | null;
  says: string;
  width: number;
  height: number;
}

/** A copy that needs nothing of the page. */
const copyOf = (svg: SVGSVGElement): Drawing => {
  const shape = svg.cloneNode(true) as SVGSVGElement;
  const [shapes, copies] = [svg, shape].map((one) => [one, ...one.querySelectorAll('*')]) as [Element[], Element[]];
  shapes.forEach((one, at) => {
    const look = getComputedStyle(one);
    for (const name of LOOKS) {
      const value = look.getPropertyValue(name);
      if (value !== '') copies[at]?.setAttribute(name, value);
    }
    copies[at]?.removeAttribute('class');
  });
  const { width, height } = svg.getBoundingClientRect();
  shape.setAttribute('width', String(width));
  shape.setAttribute('height', String(height));
  return { shape, says: svg.dataset.picture ?? '', width, height };
};

const drawingsIn = (box: Element): Drawing[] =>
  [...box.querySelectorAll<SVGSVGElement | HTMLElement>('[data-picture]')].map((one) =>
    one instanceof SVGSVGElement ? copyOf(one) : { shape: null, says: one.dataset.picture ?? '', width: 0, height: 0 },
  );

interface Hand {
  family: string;
  ink: string;
  ground: string;
}

const write = (says: string, x: number, y: number, size: number, { family, ink }: Hand): SVGTextElement => {
  const text = document.createElementNS(SVG, 'text');
  const look = { x, y, fill: ink, 'font-family': family, 'font-size': size, 'font-weight': size > 13 ? 600 : 400 };
  for (const [name, value] of Object.entries(look)) text.setAttribute(name, String(value));
  text.setAttribute('dominant-baseline', 'central');
  text.textContent = says;
  return text;
};

const widthOf = (says: string, { family }: Hand): number => {
  const brush = document.createElement('canvas').getContext('2d');
  if (!brush || says === '') return says.length * 7;
  brush.font = `400 13px ${family}`;
  return Math.ceil(brush.measureText(says).width);
};

const together = (title: string, drawings: readonly Drawing[], hand: Hand): SVGSVGElement => {
  const parts = drawings.map(({ width, height, says }) => ({ width, height, words: widthOf(says, hand) }));
  const room = roomFor(parts);
  const { places, height } = flow(parts, room);
  const [wide, high] = [room + 2 * MARGIN, height + TITLE + 2 * MARGIN];
  const whole = document.createElementNS(SVG, 'svg');
  for (const [name, value] of Object.entries({ width: wide, height: high, viewBox: `0 0 ${wide} ${high}` }))
    whole.setAttribute(name, String(value));
  whole.append(write(title, MARGIN, MARGIN + 8, 15, hand));
  places.forEach(({ x, y, words }, at) => {
    const { shape, says } = drawings[at] ?? {};
    shape?.setAttribute('x', String(MARGIN + x));
    shape?.setAttribute('y', String(MARGIN + TITLE + y));
    if (shape) whole.append(shape);
    if (says) whole.append(write(says, MARGIN + words.x, MARGIN + TITLE + words.y, 13, hand));
  });
  return whole;
};

const painted = async (text: string, whole: SVGSVGElement, ground: string): Promise<Blob> => {
  const url = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(whole.width.baseVal.value * SHARPNESS);
    canvas.height = Math.round(whole.height.baseVal.value * SHARPNESS);
    const brush = canvas.getContext('2d');
    if (!brush) throw new Error('no canvas');
    brush.fillStyle = ground;
    brush.fillRect(0, 0, canvas.width, canvas.height);
    brush.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no image'))), 'image/png');
    });
  } finally {
    URL.revokeObjectURL(url);
  }
};

/** PNG where the browser can paint it, else the drawing itself. */
export const savePicture = async (box: Element, name: string, title: string): Promise<void> => {
  const { fontFamily: family, color: ink, backgroundColor: ground } = getComputedStyle(document.body);
  const whole = together(title, drawingsIn(box), { family, ink, ground });
  const text = new XMLSerializer().serializeToString(whole);
  try {
    download(`${name}.png`, 'image/png', await painted(text, whole, ground));
  } catch {
    download(`${name}.svg`, 'image/svg+xml', text);
  }
};
