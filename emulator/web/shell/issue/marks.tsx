// Small pictures of an issue's type, priority and status.

import Lozenge from '@atlaskit/lozenge';
import { priorityOf, statusOf } from '../data/fields';
import type { Issue, IssueType } from '../data/shapes';

const looks = { new: 'default', indeterminate: 'inprogress', done: 'success' } as const;

export const lookOf = (category: string | undefined) => looks[(category ?? 'new') as 'new'] ?? 'default';

export function StatusMark({ issue }: { issue: Issue }) {
  const status = statusOf(issue);
  return status ? <Lozenge appearance={lookOf(status.statusCategory?.key)}>{status.name}</Lozenge> : null;
}

const kinds: [RegExp, string][] = [
  [/bug|defect|fehler/i, 'bug'],
  [/epic/i, 'epic'],
  [/story|feature|improve/i, 'story'],
  [/sub/i, 'subtask'],
];

export function TypeMark({ type }: { type: IssueType | null }) {
  const name = type?.name ?? 'Issue';
  const kind = kinds.find(([pattern]) => pattern.test(name))?.[1] ?? 'task';
  return <span className={`type-mark type-${kind}`} role="img" aria-label={name} title={name} />;
}

const levels: [RegExp, string][] = [
  [/highest|blocker|critical/i, 'highest'],
  [/high|major/i, 'high'],
  [/lowest|trivial/i, 'lowest'],
  [/low|minor/i, 'low'],
];

export function PriorityMark({ issue }: { issue: Issue }) {
  const name = priorityOf(issue)?.name;
  if (!name) return <span className="priority-mark" />;
  const level = levels.find(([pattern]) => pattern.test(name))?.[1] ?? 'medium';
  return <span className={`priority-mark priority-${level}`} role="img" aria-label={`Priority ${name}`} title={name} />;
}
