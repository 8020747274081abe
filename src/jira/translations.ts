// The app's words in another language, from the files that Forge lays beside the function.

import { i18n } from '@forge/api';

export const readTranslations = async (locale: string): Promise<Readonly<Record<string, unknown>> | null> =>
  (await i18n.getTranslations(locale, { fallback: false })).translations;
