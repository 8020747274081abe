// Says things in a reader's language, time zone and number format. Words are handed in, so that each face brings its
// own and none asks the browser whom it belongs to.

import { type Filling, fill, type Message } from './fill';

export interface Speaker<W extends Record<string, Message>> {
  locale: string;
  say: <K extends keyof W>(key: K, ...values: Filling<W[K]>) => string;
  number: (n: number, digits?: number) => string;
  /** 0..1 */
  percent: (share: number) => string;
  date: (at: number) => string;
  moment: (at: number) => string;
  ago: (at: number, now: number) => string;
}

/** English is whole; each other language has the same keys. */
export type Tongues<W> = { en: W } & Record<string, Record<keyof W, Message>>;

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

/** Jira writes en_GB, browsers en-GB; a locale that Intl does not know is English. */
const knownLocale = (locale: string): string => {
  try {
    return Intl.getCanonicalLocales(locale.replace('_', '-'))[0] ?? 'en';
  } catch {
    return 'en';
  }
};

const knownZone = (timeZone: string): string => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone;
  } catch {
    return 'UTC';
  }
};

export const speakerOf = <const W extends Record<string, Message>>(
  tongues: Tongues<W>,
  wanted: string,
  zone: string,
): Speaker<W> => {
  const region = knownLocale(wanted);
  const words = tongues[region.split('-')[0] ?? 'en'];
  // Dates in another language than the sentences around them would read as a mistake.
  const locale = words ? region : 'en';
  const timeZone = knownZone(zone);
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone });
  const moment = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone });
  return {
    locale,
    say: (key, ...values) => fill((words ?? tongues.en)[key], values[0] ?? {}, locale),
    number: (n, digits = 0) => new Intl.NumberFormat(locale, { maximumFractionDigits: digits }).format(n),
    percent: (share) => new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(share),
    date: (at) => date.format(at),
    moment: (at) => moment.format(at),
    ago: (at, now) => {
      const passed = Math.max(0, now - at);
      const [unit, size] = STEPS.find(([, step]) => passed >= step) ?? ['second', 1000];
      return unit === 'second' ? relative.format(0, 'second') : relative.format(-Math.floor(passed / size), unit);
    },
  };
};
