// Folds what was read of an issue into what is kept of it.

import { CARD_VERSION, type Card } from '../model/card';
import type { Policy } from '../model/policy';
import type { Reading, SprintRef } from '../model/reading';
import type { BulkEdits } from './bulk-edits';
import { kindOf } from './kind';
import { lastHumanChange } from './last-human-change';
import { linkKindOf } from './link-kind';
import { studyOf } from './study';
import { wordingOf } from './wording';

/** Open work of its own: no epic and no sub-task, whose parent speaks for it. */
export const isItem = (reading: Pick<Reading, 'type' | 'stage'>): boolean =>
  reading.stage !== 'done' && reading.type.level === 0;

function sprintOf(sprints: readonly SprintRef[]): Card['sprint'] {
  const open = sprints.find(({ state }) => state === 'active') ?? sprints.find(({ state }) => state === 'future');
  return open && open.state !== 'closed' ? { id: open.id, state: open.state } : null;
}

/** `bulk`: edits known to be one operation on many issues, from looking across readings. */
export function cardOf(reading: Reading, policy: Policy, bulk?: BulkEdits): Card {
  const study = studyOf(reading);
  const kind = kindOf(reading, policy, study);
  return {
    v: CARD_VERSION,
    id: reading.id,
    key: reading.key,
    summary: reading.summary,
    type: reading.type.id,
    kind,
    stage: reading.stage,
    priority: reading.priorityId,
    assignee: reading.assignee && { id: reading.assignee.accountId, active: reading.assignee.active },
    reporter: reading.reporter?.accountId ?? null,
    labels: [...reading.labels],
    estimate: reading.estimate,
    flagged: reading.flagged,
    parent: reading.parent?.id ?? null,
    sprint: sprintOf(reading.sprints),
    planned: new Set(reading.sprints.map(({ id }) => id)).size,
    links: reading.links.map((link) => ({ kind: linkKindOf(link), id: link.id, key: link.key, stage: link.stage })),
    releases: reading.releases.map((release) => ({ ...release })),
    due: reading.due,
    created: reading.created,
    updated: reading.updated,
    touched: lastHumanChange(reading, policy, bulk),
    votes: reading.votes,
    restricted: reading.restricted,
    ...(reading.filled && Object.keys(reading.filled).length > 0 ? { fields: { ...reading.filled } } : {}),
    wording: wordingOf(reading, kind, study),
  };
}
