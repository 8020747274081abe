// The speaker of the panel, made once from Jira's context.

import { createContext, useContext } from 'react';
import { type Speaker as Speaking, speakerOf } from '../../core/words/speaker';
import { type En, en } from './en';

export type Speaker = Speaking<En>;

export const panelSpeaker = (locale: string, timeZone: string): Speaker => speakerOf<En>({ en }, locale, timeZone);

const Heard = createContext<Speaker>(panelSpeaker('en', 'UTC'));

export const SpeakerProvider = Heard.Provider;

export const useSpeaker = (): Speaker => useContext(Heard);
