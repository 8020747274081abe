// What the draft would change, asked a moment after the last stroke. An answer that was overtaken is old news.

import { useEffect, useState } from 'react';
import type { Preview } from '../../../src/contract';
import type { Policy } from '../../../src/core/model/policy';
import { ask } from '../ask';
import { reasonOf } from './use-settings';

const AFTER_THE_LAST_STROKE = 500;

export interface Previewed {
  told: Preview | null;
  asking: boolean;
  failure: string | null;
}

export const usePreview = (policy: Policy): Previewed => {
  const [known, setKnown] = useState<Previewed>({ told: null, asking: true, failure: null });
  useEffect(() => {
    let overtaken = false;
    const tell = (next: Partial<Previewed>) => {
      if (!overtaken) setKnown((before) => ({ ...before, failure: null, ...next }));
    };
    tell({ asking: true });
    const timer = setTimeout(() => {
      ask('preview-policy', { policy }).then(
        (told) => tell({ told, asking: false }),
        (error: unknown) => tell({ asking: false, failure: reasonOf(error) }),
      );
    }, AFTER_THE_LAST_STROKE);
    return () => {
      overtaken = true;
      clearTimeout(timer);
    };
  }, [policy]);
  return known;
};
