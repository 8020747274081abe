// A picture as a file. What the style sheet says of each shape is written into the shape, because a file has no style
// sheet; as attributes, because a policy may forbid inline styles.

import { download } from '../parts/download';

const LOOKS = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'font-family',
  'font-size',
  'font-weight',
] as const;
const SHARPNESS = 2;

const standalone = (svg: SVGSVGElement): { text: string; width: number; height: number } => {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const [shapes, copies] = [svg, copy].map((one) => [one, ...one.querySelectorAll('*')]) as [Element[], Element[]];
  shapes.forEach((shape, at) => {
    const look = getComputedStyle(shape);
    for (const name of LOOKS) {
      const value = look.getPropertyValue(name);
      if (value !== '') copies[at]?.setAttribute(name, value);
    }
    copies[at]?.removeAttribute('class');
  });
  const { width, height } = svg.getBoundingClientRect();
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  return { text: new XMLSerializer().serializeToString(copy), width, height };
};

const painted = async ({ text, width, height }: ReturnType<typeof standalone>, ground: string): Promise<Blob> => {
  const url = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(width * SHARPNESS);
    canvas.height = Math.round(height * SHARPNESS);
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
export const savePicture = async (svg: SVGSVGElement, name: string): Promise<void> => {
  const drawing = standalone(svg);
  try {
    download(`${name}.png`, 'image/png', await painted(drawing, getComputedStyle(document.body).backgroundColor));
  } catch {
    download(`${name}.svg`, 'image/svg+xml', drawing.text);
  }
};
