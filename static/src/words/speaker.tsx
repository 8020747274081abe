// Says things in the reader's language, time zone and number format. One speaker is made from Jira's context and handed
// down, so that no component asks the browser who it belongs to.

import { createContext, type ReactNode, useContext } from 'react';
import { type En, en } from './en';
import { type Filling, fill, type Message } from './fill';

export type Key = keyof En;

export interface Speaker {
  locale: string;
  say: <K extends Key>(key: K, ...values: Filling<En[K]>) => string;
  number: (n: number, digits?: number) => string;
  /** 0..1 */
  percent: (share: number) => string;
  date: (at: number) => string;
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

/** Languages that are spoken; the first part of a locale chooses, and English is spoken to everybody else. */
const TONGUES: Record<string, Record<Key, Message>> = { en };

/** Jira writes en_GB, browsers en-GB; a locale that Intl does not know is English. */
const knownLocale = (locale: string): string => {
  try {
    return Intl.getCanonicalLocales(locale.replace('_', '-'))[0] ?? 'en';
  } catch {
    return 'en';
  }
};

const knownZone = (timeZone: string): string | undefined => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone;
  } catch {
    return undefined;
  }
};

export const speakerOf = (wanted: string, zone: string): Speaker => {
  const region = knownLocale(wanted);
  const words = TONGUES[region.split('-')[0] ?? 'en'];
  // Dates in a language that the sentences around them are not in would read as a mistake.
  const locale = words ? region : 'en';
  const timeZone = knownZone(zone);
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone });
  const moment = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone });
  return {
    locale,
    say: (key, ...values) => fill((words ?? en)[key], values[0] ?? {}, locale),
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

const Speaking = createContext<Speaker>(speakerOf('en', 'UTC'));

export const SpeakerProvider = ({ speaker, children }: { speaker: Speaker; children: ReactNode }) => (
  <Speaking.Provider value={speaker}>{children}</Speaking.Provider>
);

export const useSpeaker = (): Speaker => useContext(Speaking);
