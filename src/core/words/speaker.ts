// Says things in a reader's language, time zone and number format. Each face brings its own English words; what Forge's
// translations say instead, where they do, is looked up by the name of the face.

import { type CheckWords, checkWordsOf } from './check-words';
import { type Filling, fill, type Grammar, grammarOf, type Message } from './fill';
import { type Formats, formatsOf } from './formats';
import { ENGLISH, type Tongue } from './tongue';
import { messageIn, type Translations } from './translation';

/** Somebody who reads: made once, before the first word. */
export interface Reader {
  formats: Formats;
  grammar: Grammar;
  checks: CheckWords;
  /** The message in the reader's language, or the English one. */
  message: (face: string, key: string, english: Message) => Message;
}

export interface Speaker<W extends Record<string, Message>> extends Formats {
  say: <K extends keyof W & string>(key: K, ...values: Filling<W[K]>) => string;
  /** The words of the checks. */
  checks: CheckWords;
}

/** `translations` is what Forge gave for the tongue's file; without them everybody is spoken to in English. */
export const readerOf = (tongue: Tongue, timeZone: string, translations: Translations | null): Reader => {
  const { locale } = translations || tongue.file === null ? tongue : ENGLISH;
  const formats = formatsOf(locale, timeZone);
  const grammar: Grammar = { ...grammarOf(locale), number: (n) => formats.number(n, 3) };
  const said = new Map<string, Message>();
  const message = (face: string, key: string, english: Message): Message => {
    if (!translations) return english;
    const id = `${face}.${key}`;
    const found = said.get(id) ?? messageIn(translations, face, key) ?? english;
    said.set(id, found);
    return found;
  };
  return { formats, grammar, message, checks: checkWordsOf(message, grammar) };
};

export const speakerFor = <const W extends Record<string, Message>>(
  { formats, grammar, message, checks }: Reader,
  face: string,
  english: W,
): Speaker<W> => ({
  ...formats,
  checks,
  say: (key, ...values) => fill(message(face, key, english[key] ?? key), values[0] ?? {}, grammar),
});
