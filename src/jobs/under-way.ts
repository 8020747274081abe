// Whether a scan goes on: while one does, others leave notes for it instead of writing cards.

import type { Scan } from '../store/records';

export const underWay = (scan: Scan | null): scan is Scan & { ended: null } => scan !== null && scan.ended === null;
