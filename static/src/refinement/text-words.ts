// The words of the agenda as plain text.

import { useMemo } from 'react';
import { criterionName } from '../parts/criterion-name';
import type { TextWords } from './agenda';
import type { Shown } from './agenda-list';
import { useSpeaker } from './words/speaker';

export const useTextWords = ({ told, people }: Shown): TextWords => {
  const { say, checks, date } = useSpeaker();
  return useMemo(
    () => ({
      title: say('text.title', { date: date(told.now) }),
      missing: (gaps) => say('text.missing', { gaps }),
      open: (words) => say('text.open', { words }),
      ask: (names) => say('text.ask', { names }),
      outcome: ({ outcome, note }) =>
        say('text.outcome', { outcome: say(`outcome.${outcome}`), note: note === '' ? '' : ` – ${note}` }),
      gapName: (gap) => criterionName(gap, told.names, checks),
      person: (id) => people[id],
    }),
    [say, checks, date, told, people],
  );
};
