// The catalogue: every check, in the order in which a reader meets them. One line each.

import type { Check } from './check';
import { missingEstimate } from './missing-estimate';
import { readyRunway } from './ready-runway';
import { staleItem } from './stale-item';

export const CHECKS: readonly Check[] = [missingEstimate, staleItem, readyRunway];
