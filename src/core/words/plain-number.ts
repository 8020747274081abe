// Numbers as most of our readers write them, without Intl: the first number asked of it takes a slow browser a tenth of a
// second, which is a tenth of a page. A test holds these against Intl; other locales ask it.

export interface Marks {
  group: string;
  point: string;
  percent: string;
}

const ENGLISH: Marks = { group: ',', point: '.', percent: '%' };
const GERMAN: Marks = { group: '.', point: ',', percent: '\u00a0%' };

const MARKS: Readonly<Record<string, Marks>> = {
  en: ENGLISH,
  'en-US': ENGLISH,
  'en-GB': ENGLISH,
  de: GERMAN,
  'de-DE': GERMAN,
};

export const marksOf = (locale: string): Marks | undefined =>
  Object.hasOwn(MARKS, locale) ? MARKS[locale] : undefined;

/** Beyond, and for what is no number, Intl has its own ways. */
export const isPlain = (n: number): boolean => Math.abs(n) < 1e9;

/** Half is more, and half is what is written so: 2.675 is, although the nearest double lies below. */
const rounded = (n: number, digits: number): number => (n < 1e-6 ? 0 : Math.round(Number(`${n}e${digits}`)));

export const plainNumber = (n: number, digits: number, { group, point }: Marks): string => {
  const all = String(rounded(Math.abs(n), digits)).padStart(digits + 1, '0');
  const [whole, rest] = [all.slice(0, all.length - digits), all.slice(all.length - digits).replace(/0+$/, '')];
  return `${n < 0 ? '-' : ''}${whole.replace(/\B(?=(?:\d{3})+$)/g, group)}${rest && point}${rest}`;
};

/** 0..1 */
export const plainPercent = (share: number, marks: Marks): string =>
  `${share < 0 ? '-' : ''}${plainNumber(rounded(Math.abs(share), 2), 0, marks)}${marks.percent}`;
