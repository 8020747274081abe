// Where everything lies. Each key begins with what it holds and the project's id, so that a project can be forgotten.

export interface Place {
  /** A backlog that outgrew its pages is laid out anew under the next generation, and the old one stays whole till then. */
  generation: number;
  /** How many pages the cards are spread over. */
  pages: number;
}

export const ENROLLED = 'enrolled:';
export const enrolledKey = (project: string): string => `${ENROLLED}${project}`;
export const policyKey = (project: string): string => `policy:${project}`;
export const groundKey = (project: string): string => `ground:${project}`;
export const frameKey = (project: string): string => `frame:${project}`;
export const orderKey = (project: string, part: number): string => `order:${project}:${part}`;
export const scanKey = (project: string): string => `scan:${project}`;
/** Names the scan that somebody wants to stop. */
export const cancelKey = (project: string): string => `cancel:${project}`;
export const stageKey = (project: string, scan: string, stretch: number, part: number): string =>
  `stage:${project}:${scan}:${stretch}:${part}`;
export const stageListKey = (project: string, scan: string, list: number): string =>
  `stage:${project}:${scan}:list:${list}`;
export const reportKey = (project: string): string => `report:${project}`;
export const historyKey = (project: string): string => `history:${project}`;
export const standingKey = (project: string): string => `standing:${project}`;
export const entriesKey = (project: string): string => `entries:${project}`;
export const dismissalsKey = (project: string): string => `dismissals:${project}`;
export const auditKey = (project: string): string => `audit:${project}`;
export const auditPartKey = (project: string, part: number): string => `audited:${project}:${part}`;
export const gateKey = (project: string): string => `gate:${project}`;
export const batchKey = (project: string, number: number): string => `batch:${project}:${number}`;
/** Every crossing of the last weeks; sprints share a few values. */
export const crossedKey = (project: string, slot: number): string => `crossed:${project}:${slot}`;
export const overridesKey = (project: string): string => `overrides:${project}`;
export const ticksKey = (project: string): string => `ticks:${project}`;
export const matchesKey = (project: string): string => `matches:${project}`;
export const publishedKey = (project: string): string => `published:${project}`;
export const outcomesKey = (project: string): string => `outcomes:${project}`;
/** Taken by whoever saves this version of a policy first. */
export const savingKey = (project: string, version: number): string => `saving:${project}:${version}`;
/** Which enrolled projects a board belongs to: an event about a sprint names its board and no project. */
export const boardKey = (board: number): string => `board:${board}`;
/** What refinement came to. */
export const refinedKey = (project: string): string => `refined:${project}`;
/** What was found, item by item, for a comparison in a week's time. */
export const imprintKey = (project: string, slot: number): string => `imprint:${project}:${slot}`;
/** Look-alikes among the cards, in parts. */
export const alikeKey = (project: string, part: number): string => `alike:${project}:${part}`;
export const settleKey = (project: string): string => `settle:${project}`;
export const hintKey = (project: string, slot: number): string => `hint:${project}:${slot}`;
export const lateHintPrefix = (project: string, slot: number): string => `late:${project}:${slot}:`;
export const pageKey = (project: string, place: Place, page: number): string =>
  `page:${project}:${place.generation}:${page}`;
export const shelfKey = (project: string, place: Place, shelf: number): string =>
  `shelf:${project}:${place.generation}:${shelf}`;

/** Prefixes of all that a project owns, for forgetting it. */
export const everythingOf = (project: string): string[] =>
  ['page', 'shelf', 'stage', 'order', 'alike', 'hint', 'late', 'audited', 'batch', 'crossed', 'saving', 'imprint'].map(
    (kind) => `${kind}:${project}:`,
  );

export const singlesOf = (project: string): string[] =>
  [
    enrolledKey,
    policyKey,
    groundKey,
    frameKey,
    scanKey,
    cancelKey,
    reportKey,
    historyKey,
    standingKey,
    entriesKey,
    dismissalsKey,
    auditKey,
    gateKey,
    overridesKey,
    ticksKey,
    matchesKey,
    publishedKey,
    outcomesKey,
    refinedKey,
    settleKey,
  ].map((key) => key(project));
