// Numbers, dates and ages as a reader's locale and time zone write them.

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
  const made = [0, 1, 2].map((digits) => new Intl.NumberFormat(locale, { maximumFractionDigits: digits }));
  return (n, digits = 0) => made[Math.min(digits, 2)]?.format(n) ?? String(n);
};

export const formatsOf = (locale: string, zone: string): Formats => {
  const timeZone = knownZone(zone);
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone });
  const day = new Intl.DateTimeFormat(locale, { month: 'short', day: 'numeric', timeZone });
  const moment = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone });
  const share = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  return {
    locale,
    number: numbersOf(locale),
    percent: (part) => share.format(part),
    date: (at) => date.format(at),
    day: (at) => day.format(at),
    moment: (at) => moment.format(at),
    ago: (at, now) => {
      const passed = Math.max(0, now - at);
      const [unit, size] = STEPS.find(([, step]) => passed >= step) ?? ['second', 1000];
      return unit === 'second' ? relative.format(0, 'second') : relative.format(-Math.floor(passed / size), unit);
    },
  };
};
