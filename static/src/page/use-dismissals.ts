// Dismissals as the page shows them: what the app told, and over it what was said here a moment ago, because lists and
// score are quiet only after the next settling.

import { useCallback, useMemo, useState } from 'react';
import type { DismissAsk, DismissalView } from '../../../src/contract';
import { ask } from '../ask';

type About = Pick<DismissAsk, 'issue' | 'check'>;

/** Each answers null, or why it did not work. */
export interface DismissalActs {
  dismiss: (wish: DismissAsk) => Promise<string | null>;
  restore: (about: About) => Promise<string | null>;
}

const idOf = ({ issue, check }: About): string => `${issue} ${check}`;
const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const quietIn = (said: ReadonlyMap<string, DismissalView | null>, about: About): boolean =>
  Boolean(said.get(idOf(about)));

export const useDismissals = (told: readonly DismissalView[]) => {
  const [said, setSaid] = useState<ReadonlyMap<string, DismissalView | null>>(new Map());
  const note = useCallback(
    (about: About, view: DismissalView | null) => setSaid((before) => new Map(before).set(idOf(about), view)),
    [],
  );

  const dismiss = useCallback(
    async (wish: DismissAsk): Promise<string | null> => {
      try {
        note(wish, await ask('dismiss-finding', wish));
        return null;
      } catch (error) {
        return reasonOf(error);
      }
    },
    [note],
  );

  const restore = useCallback(
    async ({ issue, check }: About): Promise<string | null> => {
      try {
        await ask('restore-finding', { issue, check });
        note({ issue, check }, null);
        return null;
      } catch (error) {
        return reasonOf(error);
      }
    },
    [note],
  );

  const fresh = [...said.values()].flatMap((one) => one ?? []);
  const dismissals = [...fresh, ...told.filter((one) => !said.has(idOf(one)))];
  /** Said here: gone from the list at once. */
  const quiet = (about: About): boolean => quietIn(said, about);
  /** Whether it is dismissed now that was or was not `before`. */
  const dismissedBy = useCallback(
    (about: About, before: boolean): boolean => (said.has(idOf(about)) ? quietIn(said, about) : before),
    [said],
  );
  const acts = useMemo<DismissalActs>(() => ({ dismiss, restore }), [dismiss, restore]);
  return { acts, dismissals, quiet, dismissedBy };
};
