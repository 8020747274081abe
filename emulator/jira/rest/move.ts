// Moving and ranking issues, at most fifty at a time. What cannot be moved is told one by one (207), the rest moves.

import { ISSUE_GONE, refuse } from '../refusal';
import type { Issue } from '../site/issue';
import { ranksBeside } from '../site/rank';
import { findIssue } from '../site/site';
import { moveToSprint } from '../site/sprints';
import { may, mayBrowse } from '../site/viewer';
import { boardProject, boardSeen, hasSprints } from './access';
import { asId, asList, asObject, optional } from './payload';
import type { Ask, Route, Told } from './route';

const MOST = 50;

/** sprint: a sprint's id; null: out of every open sprint; absent: rank only. */
export function moveIssues({ site, viewer, body }: Ask, target: { sprint?: number | null; projectId?: string }): Told {
  const asked = asObject(body);
  const wanted = [...new Set(asList(asked.issues, asId))];
  if (wanted.length === 0) throw refuse(400, 'No issues were given.');
  if (wanted.length > MOST)
    throw refuse(400, `The maximum number of issues that can be moved in one operation is ${MOST}.`);
  const before = optional(asked.rankBeforeIssue, asId);
  const after = optional(asked.rankAfterIssue, asId);
  if (before !== null && after !== null)
    throw refuse(400, 'Only one of rankBeforeIssue and rankAfterIssue may be given.');
  const field = optional(asked.rankCustomFieldId, asId);
  if (field !== null && `customfield_${field}` !== site.roles.rank)
    throw refuse(400, `There is no rank field with the id ${field}.`);
  const ranking = before !== null || after !== null;
  if (target.sprint === undefined && !ranking) throw refuse(400, 'rankBeforeIssue or rankAfterIssue is needed.');
  const issues = wanted.map((id) => {
    const issue = findIssue(site, id);
    if (!issue || !mayBrowse(site, viewer, issue)) throw refuse(400, ISSUE_GONE);
    return issue;
  });
  if (target.sprint != null && issues.some((issue) => site.issueTypes.get(issue.type)?.subtask))
    throw refuse(400, 'Sub-tasks cannot be moved to a sprint; they follow their parent.');
  const anchor = ranking ? findIssue(site, (before ?? after)!) : null;
  if (ranking && (!anchor || !mayBrowse(site, viewer, anchor))) throw refuse(400, ISSUE_GONE);
  const movable = issues.filter((issue) => problemOf(issue) === null);
  const others = movable.filter((issue) => issue.id !== anchor?.id);
  const ranks = anchor
    ? ranksBeside(site, anchor, before !== null ? 'before' : 'after', new Set(others.map((i) => i.id)), others.length)
    : [];
  for (const issue of movable) {
    const rank = ranks[others.indexOf(issue)];
    const now = site.issues.get(issue.id)!;
    const sprint = target.sprint === undefined ? openSprint(now) : target.sprint;
    moveToSprint(site, now, sprint, viewer, rank);
  }
  const wrote = movable.map(({ id }) => id);
  if (movable.length === issues.length) return { status: 204, wrote };
  const refused = issues.filter((issue) => problemOf(issue) !== null);
  if (movable.length === 0) throw refuse(403, problemOf(refused[0]!)!);
  return { status: 207, body: { entries: issues.map(entryOf) }, objects: 0, wrote };

  function problemOf(issue: Issue): string | null {
    if (target.projectId !== undefined && issue.project !== target.projectId) return 'The issue is not on this board.';
    const schedules = may(site, viewer, 'SCHEDULE_ISSUES', issue) && may(site, viewer, 'EDIT_ISSUES', issue);
    return schedules ? null : 'You do not have permission to schedule or edit this issue.';
  }

  function entryOf(issue: Issue) {
    const problem = problemOf(issue);
    const about = { issueId: Number(issue.id), issueKey: issue.key };
    return problem === null ? { ...about, status: 200 } : { ...about, status: 403, errors: [problem] };
  }

  function openSprint(issue: Issue): number | null {
    return issue.sprints.find((id) => site.sprints.get(id)?.state !== 'closed') ?? null;
  }
}

const BACKLOG = '/rest/agile/1.0/backlog';

export const MOVES: readonly Route[] = [
  {
    method: 'POST',
    path: `${BACKLOG}/issue`,
    operation: 'moveIssuesToBacklog',
    handle: (ask) => moveIssues(ask, { sprint: null }),
  },
  {
    method: 'POST',
    path: `${BACKLOG}/{boardId}/issue`,
    operation: 'moveIssuesToBacklogForBoard',
    handle: (ask) => {
      const board = boardSeen(ask.site, ask.viewer, ask.params.boardId!);
      if (!hasSprints(board)) throw refuse(400, 'The board does not support sprints.');
      return moveIssues(ask, { sprint: null, projectId: boardProject(ask.site, board).id });
    },
  },
  { method: 'PUT', path: '/rest/agile/1.0/issue/rank', operation: 'rankIssues', handle: (ask) => moveIssues(ask, {}) },
];
