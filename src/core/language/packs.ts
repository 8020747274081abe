// The languages that the rules can read. Reading a pack's word lists takes longer than all else that loads, and most
// functions never look at a text: so it is done when somebody first does.

import { GERMAN } from './de';
import { ENGLISH } from './en';
import { type Pack, type PackData, packFrom } from './pack';

/** The same for everybody, and never changed once it is there. */
const whenAsked = (data: PackData): Pack => {
  let read: Pack | undefined;
  const pack = (): Pack => {
    read ??= packFrom(data);
    return read;
  };
  return {
    code: data.code,
    get common() {
      return pack().common;
    },
    get known() {
      return pack().known;
    },
    get empty() {
      return pack().empty;
    },
    get vague() {
      return pack().vague;
    },
    get words() {
      return pack().words;
    },
    get matcher() {
      return pack().matcher;
    },
    get models() {
      return pack().models;
    },
    get panel() {
      return pack().panel;
    },
    cuts: data.cuts,
    doubt: data.doubt,
    certainty: data.certainty,
  };
};

export const PACKS: readonly Pack[] = [ENGLISH, GERMAN].map(whenAsked);
