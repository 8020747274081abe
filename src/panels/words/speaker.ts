// The speaker of the panel, made once from Jira's context and Forge's translations.

import { createContext, useContext, useMemo } from 'react';
import { type Reader, readerOf, type Speaker, speakerFor } from '../../core/words/speaker';
import { ENGLISH } from '../../core/words/tongue';
import { en } from './en';

const Reading = createContext<Reader>(readerOf(ENGLISH, 'UTC', null));

export const ReaderProvider = Reading.Provider;

export const useSpeaker = (): Speaker<typeof en> => {
  const reader = useContext(Reading);
  return useMemo(() => speakerFor(reader, 'panel', en), [reader]);
};
