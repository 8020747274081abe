// One issue in the backlog.

import Badge from '@atlaskit/badge';
import { useOverlays } from '../apps/overlays';
import { assigneeOf, labelsOf, parentOf, pointsOf, summaryOf, typeOf } from '../data/fields';
import { PriorityMark, StatusMark, TypeMark } from '../issue/marks';
import { Face } from '../layout/face';
import { to } from '../route/places';
import { carried, carriesIssue, carry, isLower } from './drag';
import { idOf } from './model';
import { RowMenu } from './row-menu';
import type { Row } from './rows';
import type { Backlog } from './use-backlog';

export interface DropPlace {
  section: number | null;
  before: string | null;
}

interface IssueRowProps {
  backlog: Backlog;
  row: Row & { kind: 'issue' };
  drop: DropPlace | null;
  onDrop(place: DropPlace | null): void;
}

export function IssueRow({ backlog, row, drop, onDrop }: IssueRowProps) {
  const { openIssue } = useOverlays();
  const { issue, section, index } = row;
  const id = idOf(section);
  const next = section.issues[index + 1]?.key ?? null;
  const marked = drop?.section === id && drop.before === issue.key;
  const markedEnd = drop?.section === id && drop.before === null && next === null;
  const points = pointsOf(issue, backlog.estimate ? [backlog.estimate] : []);
  const parent = parentOf(issue);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dragging has a menu beside it for the keyboard
    <div
      className={`issue-row${marked ? ' drop-before' : ''}${markedEnd ? ' drop-after' : ''}`}
      data-issue={issue.key}
      draggable
      onDragStart={(event) => carry(event, issue.key)}
      onDragEnd={() => onDrop(null)}
      onDragOver={(event) => {
        if (!carriesIssue(event)) return;
        event.preventDefault();
        const before = isLower(event) ? next : issue.key;
        if (drop?.section !== id || drop.before !== before) onDrop({ section: id, before });
      }}
      onDrop={(event) => {
        const key = carried(event);
        const before = isLower(event) ? next : issue.key;
        event.preventDefault();
        onDrop(null);
        if (key && key !== before && !(key === issue.key)) void backlog.move({ keys: [key], to: id, before });
      }}
    >
      <TypeMark type={typeOf(issue)} />
      <a
        className="issue-key"
        href={to.issue(issue.key)}
        onClick={(event) => {
          if (event.metaKey || event.ctrlKey || event.shiftKey) return;
          event.preventDefault();
          openIssue(issue.key, () => undefined);
        }}
      >
        {issue.key}
      </a>
      <button
        type="button"
        className="issue-summary"
        onClick={() => openIssue(issue.key, () => undefined)}
        tabIndex={-1}
      >
        {summaryOf(issue)}
      </button>
      {parent ? <span className="issue-parent">{summaryOf(parent)}</span> : null}
      {labelsOf(issue)
        .slice(0, 2)
        .map((label) => (
          <span key={label} className="issue-label">
            {label}
          </span>
        ))}
      <StatusMark issue={issue} />
      {backlog.estimate ? <Badge>{points === null ? '-' : points}</Badge> : null}
      <PriorityMark issue={issue} />
      <Face person={assigneeOf(issue)} size="small" />
      <RowMenu backlog={backlog} section={section} issue={issue} />
    </div>
  );
}
