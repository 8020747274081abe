// A whole Jira as data → the backlog that gets examined: open items in their order, what the boards finished, how much
// is created and finished a week.

import type { World, WorldIssue } from '../../emulator/jira/world';
import { bulkEdits } from '../../src/core/facts/bulk-edits';
import { cardOf, isItem } from '../../src/core/facts/card-of';
import { flowOf } from '../../src/core/facts/flow';
import { sprintHistory } from '../../src/core/facts/sprint-history';
import type { Backlog, Sprint } from '../../src/core/model/backlog';
import type { Policy } from '../../src/core/model/policy';
import type { Reading } from '../../src/core/model/reading';
import { fieldShapeOf } from '../../src/jira/read/field-shape';
import { readingOf } from '../../src/jira/read/reading-of';

const time = (date: string | undefined): number | null => (date === undefined ? null : Date.parse(date));

/** Texts are dropped once an item's card is written: thousands of them need not be held together. */
function readingsOf(world: World, policy: Policy): Reading[] {
  const boardFields = world.boards.flatMap(({ estimateFieldId }) => estimateFieldId ?? []);
  const shape = fieldShapeOf(world.fields, boardFields);
  return world.issues.map((issue: WorldIssue) => readingOf(issue, shape, policy));
}

function openSprints(world: World): Sprint[] {
  return world.sprints.flatMap(({ id, name, state, originBoardId, startDate, endDate }): Sprint[] =>
    state === 'closed'
      ? []
      : [{ id, name, state, boardId: originBoardId, startedAt: time(startDate), endsAt: time(endDate) }],
  );
}

function boardsOf(world: World, readings: readonly Reading[], now: number): Backlog['boards'] {
  // An export may hold open issues only: a sprint none of whose issues is told has no history here, rather than an empty one.
  const known = new Set(
    readings.filter(({ resolved }) => resolved !== null).flatMap(({ sprints }) => sprints.map(({ id }) => id)),
  );
  const closed = world.sprints.flatMap((sprint) => {
    const completedAt = time(sprint.completeDate ?? sprint.endDate);
    if (sprint.state !== 'closed' || completedAt === null || completedAt > now || !known.has(sprint.id)) return [];
    return [{ id: sprint.id, boardId: sprint.originBoardId, startedAt: time(sprint.startDate), completedAt }];
  });
  const history = sprintHistory(closed, readings);
  return world.boards.map(({ id, name, type, estimateFieldId }) => ({
    id,
    name,
    type,
    closed: history.get(id) ?? [],
    estimateField: estimateFieldId,
  }));
}

export function backlogOfWorld(world: World, policy: Policy, now: number): Backlog {
  const readings = readingsOf(world, policy);
  const bulk = bulkEdits(readings);
  const cards = readings.filter(isItem).map((reading) => cardOf(reading, policy, bulk));
  const project = world.projects[0];
  return {
    project: { id: project?.id ?? '', key: project?.key ?? '', name: project?.name ?? '' },
    cards,
    ordered: cards.length,
    boards: boardsOf(world, readings, now),
    sprints: openSprints(world),
    flow: flowOf(readings, now),
    priorities: world.priorities.map(({ id }) => id),
    typeNames: Object.fromEntries(world.issueTypes.map(({ id, name }) => [id, name])),
  };
}
