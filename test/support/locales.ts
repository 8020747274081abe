// The files of translations that the manifest names, written from the words of the faces.

import { FACES } from '../../locales/faces';
import { FILES } from '../../src/core/words/tongue';
import { flat } from '../../src/core/words/translation';

const LANGUAGES = ['en', 'de'] as const;

export const locales = (): Map<string, string> =>
  new Map(
    LANGUAGES.map((language) => {
      const words = Object.entries(FACES).map(([face, said]) => flat(face, said[language]));
      return [`locales/${FILES[language]}.json`, `${JSON.stringify(Object.assign({}, ...words), null, 2)}\n`];
    }),
  );
