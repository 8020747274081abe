// What is told through the queue, in groups that each fit a message.

import { groupsOf } from '../store/groups';

/** Characters of JSON, which is quoted once more on its way; a message must stay well below the 100 KB that the queue takes. */
const MOST_CHARACTERS = 30_000;

export const inMessages = <T>(all: readonly T[], most = Number.POSITIVE_INFINITY): T[][] =>
  groupsOf(all, (one) => JSON.stringify(one).length, { size: MOST_CHARACTERS, count: most });
