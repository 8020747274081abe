// Words in another language. The compiler proves that a translation has the same messages with the same slots; for Forge,
// which knows flat strings only, the forms of a plural become keys of their own.

import { FORMS, type Message, type Plural, type Slots } from './fill';

type SameSlots<E extends Message, D extends Message> = [Slots<E>, Slots<D>] extends [Slots<D>, Slots<E>] ? D : never;

type Proof<E extends Record<string, Message>, D extends Record<string, Message>> = {
  [K in keyof D]: K extends keyof E ? SameSlots<E[K], D[K]> : never;
};

/** Identity, with the proof that the words say the same as E. */
export const translation =
  <E extends Record<string, Message>>() =>
  <const D extends Record<keyof E & string, Message>>(words: D & Proof<E, D>): D =>
    words;

/** The same with what is not translated yet left in English, so that a new message asks nobody for another language. */
export const translationOf =
  <E extends Record<string, Message>>(english: E) =>
  <const D extends Record<string, Message>>(words: D & Proof<E, D>): Omit<E, keyof D> & D => ({
    ...english,
    ...words,
  });

/** What Forge's i18n hands out for one language. Its values may be nested, ours are strings. */
export type Translations = Readonly<Record<string, unknown>>;

/** Key of a message, or of one form of it, in a file of translations. */
const keyOf = (face: string, key: string, form?: string): string => `${face}.${key}${form ? `_${form}` : ''}`;

export const flat = (face: string, words: Readonly<Record<string, Message>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(words).flatMap(([key, message]) =>
      typeof message === 'string'
        ? [[keyOf(face, key), message]]
        : FORMS.flatMap((form) => {
            const said = message[form];
            return said === undefined ? [] : [[keyOf(face, key, form), said]];
          }),
    ),
  );

const textAt = (translations: Translations, key: string): string | undefined => {
  const text = Object.hasOwn(translations, key) ? translations[key] : undefined;
  return typeof text === 'string' ? text : undefined;
};

/** The message in the language of the translations; undefined: they have none. */
export const messageIn = (translations: Translations, face: string, key: string): Message | undefined => {
  const whole = textAt(translations, keyOf(face, key));
  if (whole !== undefined) return whole;
  const other = textAt(translations, keyOf(face, key, 'other'));
  if (other === undefined) return undefined;
  const plural: Plural = { other };
  for (const form of FORMS) {
    const said = textAt(translations, keyOf(face, key, form));
    if (said !== undefined) plural[form] = said;
  }
  return plural;
};
