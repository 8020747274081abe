// The speaker of the page, made once from Jira's context and handed down to every part.

import { createContext, useContext } from 'react';
import { type Speaker as Speaking, speakerOf } from '../../../src/core/words/speaker';
import { type En, en } from './en';

export type Key = keyof En;
export type Speaker = Speaking<En>;

/** By the first part of a locale; everybody else is spoken to in English. */
const TONGUES = { en };

export const pageSpeaker = (locale: string, timeZone: string): Speaker => speakerOf<En>(TONGUES, locale, timeZone);

const Heard = createContext<Speaker>(pageSpeaker('en', 'UTC'));

export const SpeakerProvider = Heard.Provider;

export const useSpeaker = (): Speaker => useContext(Heard);
