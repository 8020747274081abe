// Sprints and what may be done with them. An issue is in one open sprint at most; the closed ones it was in stay with it.

import { refuse, refuseFields } from '../refusal';
import type { WorldSprint } from '../world';
import { change, tell } from './change';
import { sprintEvent } from './events';
import type { Issue } from './issue';
import type { Site } from './site';
import type { Viewer } from './viewer';

const MOST_NAME = 30;

/** Sprints of an issue once it is in `target`, or in no open sprint. */
export function sprintsWith(site: Site, issue: Issue, target: number | null): readonly number[] {
  const closed = issue.sprints.filter((id) => site.sprints.get(id)?.state === 'closed' && id !== target);
  return target === null ? closed : [...closed, target];
}

export function moveToSprint(site: Site, issue: Issue, target: number | null, viewer: Viewer, rank?: number): void {
  const sprints = sprintsWith(site, issue, target);
  const same = sprints.join() === issue.sprints.join();
  if (same && (rank === undefined || rank === issue.rank)) return;
  change(site, issue, { ...(same ? {} : { sprints }), ...(rank === undefined ? {} : { rank }) }, viewer);
}

export function createSprint(
  site: Site,
  draft: { name: string; originBoardId: number; startDate?: string; endDate?: string; goal?: string },
  viewer: Viewer,
): WorldSprint {
  checkName(draft.name);
  checkDates(draft);
  const sprint: WorldSprint = {
    ...draft,
    id: site.nextId(),
    state: 'future',
    createdDate: new Date(site.clock.now()).toISOString(),
  };
  site.sprints.set(sprint.id, sprint);
  site.version++;
  tell(site, viewer, 'avi:jira-software:created:sprint', sprintEvent(site, sprint, viewer));
  return sprint;
}

/** Applies an update by Jira's rules of states: future, active, closed, and never back. */
export function updateSprint(
  site: Site,
  sprint: WorldSprint,
  patch: Partial<WorldSprint>,
  viewer: Viewer,
): WorldSprint {
  if (sprint.state === 'closed' && patch.state !== undefined && patch.state !== 'closed')
    throw refuse(400, 'A closed sprint cannot be reopened.');
  if (sprint.state === 'closed' && (patch.startDate || patch.endDate))
    throw refuse(400, 'A closed sprint can only have its name and goal updated.');
  if (patch.name !== undefined) checkName(patch.name);
  const next: WorldSprint = { ...sprint, ...patch };
  if (patch.startDate || patch.endDate) checkDates(next);
  const to = next.state;
  if (to !== sprint.state) {
    if (to === 'future') throw refuseFields({ state: 'An active sprint cannot become a future sprint.' });
    if (to === 'closed' && sprint.state !== 'active')
      throw refuseFields({ state: 'A sprint can only be completed when it is active.' });
    if (to === 'active') mayStart(site, next);
    if (to === 'closed') next.completeDate = new Date(site.clock.now()).toISOString();
  }
  site.sprints.set(sprint.id, next);
  site.version++;
  const what = to === sprint.state ? 'updated' : to === 'active' ? 'started' : 'closed';
  const old = what === 'updated' ? sprint : undefined;
  tell(site, viewer, `avi:jira-software:${what}:sprint`, sprintEvent(site, next, viewer, old));
  return next;
}

function mayStart(site: Site, sprint: WorldSprint): void {
  if (!sprint.startDate || !sprint.endDate)
    throw refuseFields({ startDate: 'The start date and end date must be set to start a sprint.' });
  checkDates(sprint);
  const running = [...site.sprints.values()].some(
    (each) => each.id !== sprint.id && each.originBoardId === sprint.originBoardId && each.state === 'active',
  );
  if (running)
    throw refuseFields({ state: 'The board already has an active sprint; parallel sprints are switched off.' });
}

export function deleteSprint(site: Site, sprint: WorldSprint, viewer: Viewer): void {
  for (const id of [...(site.sprintIssues.get(sprint.id) ?? [])]) {
    const issue = site.issues.get(id);
    if (issue) change(site, issue, { sprints: issue.sprints.filter((each) => each !== sprint.id) }, viewer);
  }
  site.sprints.delete(sprint.id);
  site.version++;
  tell(site, viewer, 'avi:jira-software:deleted:sprint', sprintEvent(site, sprint, viewer));
}

function checkDates({ startDate, endDate }: { startDate?: string; endDate?: string }): void {
  if (startDate && endDate && Date.parse(endDate) <= Date.parse(startDate))
    throw refuseFields({ endDate: 'The end date of a sprint must be after the start date.' });
}

function checkName(name: string): void {
  if (name.trim() === '') throw refuseFields({ name: 'A sprint name cannot be empty.' });
  if (name.length > MOST_NAME)
    throw refuseFields({ name: `The sprint name must be shorter than ${MOST_NAME} characters.` });
}
