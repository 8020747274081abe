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

const strokes: Record<string, string> = {
  highest: 'M3 8l5-4 5 4M3 13l5-4 5 4',
  high: 'M3 10l5-4 5 4',
  medium: 'M3 6h10M3 10h10',
  low: 'M3 6l5 4 5-4',
  lowest: 'M3 3l5 4 5-4M3 8l5 4 5-4',
};

export function PriorityMark({ issue }: { issue: Issue }) {
  const name = priorityOf(issue)?.name;
  if (!name) return <span className="priority-mark" />;
  const level = levels.find(([pattern]) => pattern.test(name))?.[1] ?? 'medium';
  return (
    <svg className={`priority-mark priority-${level}`} viewBox="0 0 16 16" role="img" aria-label={`Priority ${name}`}>
      <title>{name}</title>
      <path d={strokes[level]} />
    </svg>
  );
}
