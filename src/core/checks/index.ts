// The catalogue: every check, in the order in which a reader meets them. One line each.

import { abandonedItem } from './abandoned-item';
import { absentOwner } from './absent-owner';
import { blockedItem } from './blocked-item';
import { bypassedBacklog } from './bypassed-backlog';
import type { Check } from './check';
import { compoundItem } from './compound-item';
import { dependencyInversion } from './dependency-inversion';
import { duplicateItem } from './duplicate-item';
import { expiredReadiness } from './expired-readiness';
import { flaggedItem } from './flagged-item';
import { flatPriority } from './flat-priority';
import { lopsidedMix } from './lopsided-mix';
import { missingAcceptanceCriteria } from './missing-acceptance-criteria';
import { missingDescription } from './missing-description';
import { missingEstimate } from './missing-estimate';
import { missingOutcome } from './missing-outcome';
import { missingReproduction } from './missing-reproduction';
import { offsiteDetail } from './offsite-detail';
import { openQuestion } from './open-question';
import { orphanItem } from './orphan-item';
import { overdueDate } from './overdue-date';
import { overgrownBacklog } from './overgrown-backlog';
import { oversizedItem } from './oversized-item';
import { prescriptiveItem } from './prescriptive-item';
import { priorityInversion } from './priority-inversion';
import { readyRunway } from './ready-runway';
import { runawayGrowth } from './runaway-growth';
import { staleItem } from './stale-item';
import { thinItem } from './thin-item';
import { unbackedItem } from './unbacked-item';
import { unsetPriority } from './unset-priority';
import { vagueSummary } from './vague-summary';

export const CHECKS: readonly Check[] = [
  missingDescription,
  missingAcceptanceCriteria,
  missingReproduction,
  thinItem,
  vagueSummary,
  openQuestion,
  compoundItem,
  missingEstimate,
  blockedItem,
  flaggedItem,
  oversizedItem,
  expiredReadiness,
  staleItem,
  abandonedItem,
  overdueDate,
  absentOwner,
  prescriptiveItem,
  missingOutcome,
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
  offsiteDetail,
  orphanItem,
  lopsidedMix,
];
