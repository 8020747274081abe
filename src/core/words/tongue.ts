// Which of our languages a reader is spoken to in, and how their region writes dates and numbers.

/** Language → the locale of its file. English needs none at run time: its words are built in. */
export const FILES = { en: 'en-US', de: 'de-DE' } as const;

export type File = (typeof FILES)[keyof typeof FILES];

/** Jira writes en_GB, browsers en-GB; a locale that Intl does not know is English. */
const knownLocale = (locale: string): string => {
  try {
    return Intl.getCanonicalLocales(locale.replace('_', '-'))[0] ?? 'en';
  } catch {
    return 'en';
  }
};

const isOurs = (language: string): language is keyof typeof FILES => Object.hasOwn(FILES, language);

export interface Tongue {
  /** Of dates and numbers. In another language than the sentences around them they would read as a mistake. */
  locale: string;
  /** The file of translations to ask Forge for; null: the words are built in. */
  file: File | null;
}

export const ENGLISH: Tongue = { locale: 'en', file: null };

export const tongueOf = (wanted: string): Tongue => {
  const locale = knownLocale(wanted);
  const [language = 'en'] = locale.split('-');
  if (!isOurs(language)) return ENGLISH;
  return { locale, file: language === 'en' ? null : FILES[language] };
};
