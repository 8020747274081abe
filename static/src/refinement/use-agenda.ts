// The agenda as the app told it, and over it what was recorded and ticked here a moment ago.

import { useCallback, useMemo, useState } from 'react';
import type { Outcome, OutcomeView } from '../../../src/contract';
import { ask } from '../ask';
import { reasonOf } from '../shell/use-told';
import { type Agenda, latestOf } from './agenda';

export interface AgendaActs {
  /** Each answers null, or why it did not work. */
  record: (issue: string, outcome: Outcome, note: string) => Promise<string | null>;
  tick: (issue: string, tick: string, done: boolean) => Promise<string | null>;
}

export const useAgenda = (told: Agenda) => {
  const [recorded, setRecorded] = useState<readonly OutcomeView[]>([]);
  const [ticked, setTicked] = useState<ReadonlyMap<string, boolean>>(new Map());

  const record = useCallback<AgendaActs['record']>(async (issue, outcome, note) => {
    try {
      const view = await ask('record-outcome', { issue, outcome, note });
      setRecorded((before) => [view, ...before]);
      return null;
    } catch (error) {
      return reasonOf(error);
    }
  }, []);

  const tick = useCallback<AgendaActs['tick']>(async (issue, id, done) => {
    try {
      const view = await ask('tick-criterion', { issue, tick: id, done });
      setTicked((before) => new Map(before).set(`${issue} ${id}`, view.done));
      return null;
    } catch (error) {
      return reasonOf(error);
    }
  }, []);

  const items = useMemo(
    () =>
      told.items.map((item) => ({
        ...item,
        ticks: item.ticks.map((one) => ({ ...one, done: ticked.get(`${item.issue} ${one.tick}`) ?? one.done })),
      })),
    [told.items, ticked],
  );
  const latest = useMemo(() => latestOf([...recorded, ...told.outcomes]), [recorded, told.outcomes]);
  const acts = useMemo<AgendaActs>(() => ({ record, tick }), [record, tick]);
  return { items, latest, acts };
};
