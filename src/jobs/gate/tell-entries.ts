// Entries go from whoever found them to the gate as messages. They are sent before anything else is stored: what is told
// twice counts once, and what is never told is lost.

import type { Entry } from '../../core/model/entry';
import { inMessages } from '../in-messages';
import { push } from '../queue';

const MOST = 200;

export const tellEntries = async (project: string, entries: readonly Entry[]): Promise<void> => {
  for (const group of inMessages(entries, MOST)) await push({ job: 'enter', project, entries: group });
};
