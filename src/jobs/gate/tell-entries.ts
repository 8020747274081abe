// Entries go from whoever found them to the gate as messages. They are sent before anything else is stored: what is told
// twice counts once, and what is never told is lost.

import type { Entry } from '../../core/model/entry';
import { push } from '../queue';

const MOST = 200;
/** A message must stay well below what the queue takes. */
const MOST_BYTES = 60_000;

const groupsOf = (entries: readonly Entry[]): Entry[][] => {
  const groups: Entry[][] = [];
  let bytes = 0;
  for (const entry of entries) {
    const size = JSON.stringify(entry).length * 2;
    const last = groups.at(-1);
    if (last && last.length < MOST && bytes + size <= MOST_BYTES) {
      last.push(entry);
      bytes += size;
    } else {
      groups.push([entry]);
      bytes = size;
    }
  }
  return groups;
};

export const tellEntries = async (project: string, entries: readonly Entry[]): Promise<void> => {
  for (const group of groupsOf(entries)) await push({ job: 'enter', project, entries: group });
};
