// A field keeps what a person types at once and does not wait for the app, which answers from another frame; when the app
// then gives another value, the app wins.

import { useEffect, useState } from 'react';

export function useDraft<T>(given: T | undefined, first: T): [T, (value: T) => void] {
  const [draft, setDraft] = useState<T>(given ?? first);
  const mark = JSON.stringify(given);
  // biome-ignore lint/correctness/useExhaustiveDependencies: compared by content, since every message brings new objects
  useEffect(() => {
    if (given !== undefined) setDraft(given);
  }, [mark]);
  return [draft, setDraft];
}
