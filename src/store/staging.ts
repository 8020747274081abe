// How much of a scan waits to be put in place, before anything is read.

import type { Staging } from './records';

/** A page, its list and the checkpoint still fit one transaction. */
const MOST_STRETCHES = 12;
/** Cards that a message holds at a time. */
const STRETCH = 12_000;

/** Nothing yet, for a backlog of so many items. */
export const stagingFor = (items: number): Staging => ({
  lists: 0,
  parts: Array<number>(Math.min(MOST_STRETCHES, Math.max(1, Math.ceil(items / STRETCH)))).fill(0),
});
