// The Lendery project in Rank order: what is done stands on top, as it does in a real project, then the open items.

import type { Row } from '../row';
import { ATTIC } from './attic';
import { EPICS } from './epics';
import { FINISHED } from './finished';
import { LOWER_MIDDLE } from './lower-middle';
import { SPRINT_38, SPRINT_38_SUBTASKS } from './sprint-38';
import { SPRINT_39 } from './sprint-39';
import { TAIL } from './tail';
import { TOP } from './top';
import { UPPER_MIDDLE } from './upper-middle';

export const LENDERY: readonly Row[] = [
  ...FINISHED,
  ...EPICS,
  ...SPRINT_38,
  ...SPRINT_38_SUBTASKS,
  ...SPRINT_39,
  ...TOP,
  ...UPPER_MIDDLE,
  ...LOWER_MIDDLE,
  ...TAIL,
  ...ATTIC,
];
