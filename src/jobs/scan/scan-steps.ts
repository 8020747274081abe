// The steps of a scan. Each reads, writes what differs, and says where the scan stands then.

import type { Scan } from '../../store/records';
import { cardsStep, frameStep, placeStep } from './first-steps';
import { alikeStep, historyStep, reconcileStep, settleStep } from './last-steps';
import type { Step } from './scan-mind';

export const STEPS: Record<Scan['phase'], Step> = {
  frame: frameStep,
  cards: cardsStep,
  place: placeStep,
  reconcile: reconcileStep,
  history: historyStep,
  alike: alikeStep,
  settle: settleStep,
};
