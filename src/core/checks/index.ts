// The catalogue: every check, in the order in which a reader meets them. One line each.

import { abandonedItem } from './abandoned-item';
import { absentOwner } from './absent-owner';
import { blockedItem } from './blocked-item';
import { bypassedBacklog } from './bypassed-backlog';
import type { Check } from './check';
import { dependencyInversion } from './dependency-inversion';
import { duplicateItem } from './duplicate-item';
import { expiredReadiness } from './expired-readiness';
import { flatPriority } from './flat-priority';
import { lopsidedMix } from './lopsided-mix';
import { missingEstimate } from './missing-estimate';
import { orphanItem } from './orphan-item';
import { overdueDate } from './overdue-date';
import { overgrownBacklog } from './overgrown-backlog';
import { oversizedItem } from './oversized-item';
import { priorityInversion } from './priority-inversion';
import { readyRunway } from './ready-runway';
import { runawayGrowth } from './runaway-growth';
import { staleItem } from './stale-item';
import { unbackedItem } from './unbacked-item';
import { unsetPriority } from './unset-priority';

export const CHECKS: readonly Check[] = [
  missingEstimate,
  blockedItem,
  oversizedItem,
  expiredReadiness,
  staleItem,
  abandonedItem,
  overdueDate,
  absentOwner,
  unsetPriority,
  flatPriority,
  priorityInversion,
  dependencyInversion,
  unbackedItem,
  readyRunway,
  overgrownBacklog,
  runawayGrowth,
  duplicateItem,
  bypassedBacklog,
  orphanItem,
  lopsidedMix,
];
