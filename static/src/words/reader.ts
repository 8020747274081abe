// Who reads, handed down to every part, and the hook by which a face speaks to them with its own words.

import { createContext, useContext, useMemo } from 'react';
import type { Message } from '../../../src/core/words/fill';
import { type Reader, readerOf, type Speaker, speakerFor } from '../../../src/core/words/speaker';
import { ENGLISH } from '../../../src/core/words/tongue';

const Reading = createContext<Reader>(readerOf(ENGLISH, 'UTC', null));

export const ReaderProvider = Reading.Provider;

/** `face` is the name under which the words stand in the files of translations. */
export const heard = <const W extends Record<string, Message>>(face: string, english: W): (() => Speaker<W>) => {
  return function useSpeaker() {
    const reader = useContext(Reading);
    return useMemo(() => speakerFor(reader, face, english), [reader]);
  };
};
