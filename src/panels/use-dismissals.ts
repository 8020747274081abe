// Dismissals of the open issue: what the app told, and over it what was said here a moment ago.

import { useState } from 'react';
import type { DismissAsk, DismissalView } from '../contract';
import { askDismiss, askRestore } from './ask';
import type { ShownFinding } from './shown-findings';

/** Each answers null, or why it did not work. */
export interface DismissalActs {
  dismiss: (wish: Omit<DismissAsk, 'issue'>) => Promise<string | null>;
  restore: (check: string) => Promise<string | null>;
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

export const useDismissals = (told: readonly DismissalView[], issue: string) => {
  const [said, setSaid] = useState<Record<string, DismissalView | null>>({});
  const attempt = async (check: string, act: () => Promise<DismissalView | null>): Promise<string | null> => {
    try {
      const view = await act();
      setSaid((before) => ({ ...before, [check]: view }));
      return null;
    } catch (error) {
      return reasonOf(error);
    }
  };
  const acts: DismissalActs = {
    dismiss: (wish) => attempt(wish.check, () => askDismiss({ ...wish, issue })),
    restore: (check) => attempt(check, () => askRestore({ issue, check }).then(() => null)),
  };
  /** Only as long as the finding is about the same words. */
  const heldFor = ({ check, print }: ShownFinding): DismissalView | undefined => {
    const view = Object.hasOwn(said, check) ? said[check] : told.find((one) => one.check === check);
    return view && view.print === print ? view : undefined;
  };
  return { acts, heldFor };
};
