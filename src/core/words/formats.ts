// Numbers, dates and ages as a reader's locale and time zone write them.

import { once } from './once';
import { isPlain, marksOf, plainNumber, plainPercent } from './plain-number';

export interface Formats {
  locale: string;
  number: (n: number, digits?: number) => string;
  /** 0..1 */
  percent: (share: number) => string;
  date: (at: number) => string;
  /** Without its year: for the axis of a picture. */
  day: (at: number) => string;
  moment: (at: number) => string;
  ago: (at: number, now: number) => string;
}

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
const STEPS: [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 365 * DAY],
  ['month', 30 * DAY],
  ['week', 7 * DAY],
  ['day', DAY],
  ['hour', 60 * MINUTE],
  ['minute', MINUTE],
];

const knownZone = (timeZone: string): string => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone;
  } catch {
    return 'UTC';
  }
};

const numbersOf = (locale: string): ((n: number, digits?: number) => string) => {
  const made = [0, 1, 2, 3].map((digits) =>
    once(() => new Intl.NumberFormat(locale, { maximumFractionDigits: digits })),
  );
  const marks = marksOf(locale);
  return (n, digits = 0) =>
    marks && isPlain(n) ? plainNumber(n, digits, marks) : (made[Math.min(digits, 3)]?.().format(n) ?? String(n));
};

const sharesOf = (locale: string): ((part: number) => string) => {
  const made = once(() => new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }));
  const marks = marksOf(locale);
  return (part) => (marks && isPlain(part) ? plainPercent(part, marks) : made().format(part));
};

export const formatsOf = (locale: string, zone: string): Formats => {
  const timeZone = once(() => knownZone(zone));
  const dates = (look: Intl.DateTimeFormatOptions) =>
    once(() => new Intl.DateTimeFormat(locale, { ...look, timeZone: timeZone() }));
  const relative = once(() => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }));
  const date = dates({ dateStyle: 'medium' });
  const day = dates({ month: 'short', day: 'numeric' });
  const moment = dates({ dateStyle: 'medium', timeStyle: 'short' });
  return {
    locale,
    number: numbersOf(locale),
    percent: sharesOf(locale),
    date: (at) => date().format(at),
    day: (at) => day().format(at),
    moment: (at) => moment().format(at),
    ago: (at, now) => {
      const passed = Math.max(0, now - at);
      const [unit, size] = STEPS.find(([, step]) => passed >= step) ?? ['second', 1000];
      return unit === 'second' ? relative().format(0, 'second') : relative().format(-Math.floor(passed / size), unit);
    },
  };
};
