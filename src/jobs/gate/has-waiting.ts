// Whether entries wait for an act of the gate: asked every hour, by what loads nothing of the gate for it.

import type { Gate } from '../../store/gate-records';

export const hasWaiting = (gate: Gate | null): boolean => gate !== null && gate.first < gate.next;
