// The backlog page: sprints above, the backlog below, everything movable by mouse, menu and keyboard.

import Button from '@atlaskit/button/new';
import DropdownMenu from '@atlaskit/dropdown-menu';
import Heading from '@atlaskit/heading';
import Spinner from '@atlaskit/spinner';
import { useMemo, useRef, useState } from 'react';
import { ActionItems, useActions } from '../apps/action-menu';
import { boardExtension } from '../apps/extension';
import { useSession } from '../data/session';
import EmptyState from '../layout/empty';
import { type DropPlace, IssueRow } from './issue-row';
import { idOf } from './model';
import { type Row, rowsOf } from './rows';
import { SectionEmpty, SectionFoot } from './section-foot';
import { SectionHeader } from './section-header';
import { useBacklog } from './use-backlog';
import { useWindow } from './use-window';

export function BacklogView({ boardId, projectKey }: { boardId: string; projectKey: string }) {
  const { projects } = useSession();
  const backlog = useBacklog(boardId);
  const [closed, setClosed] = useState<ReadonlySet<number | null>>(new Set());
  const [text, setText] = useState('');
  const [drop, setDrop] = useState<DropPlace | null>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useMemo(() => rowsOf(backlog.sections, closed, { text }), [backlog.sections, closed, text]);
  const { shown, total } = useWindow(scroller, rows);
  const project = projects.find((candidate) => candidate.key === projectKey);
  const actions = useActions('jira:backlogAction', project ?? null);
  const { board, error, reading } = backlog;

  if (error && !board) return <EmptyState title="The backlog cannot be shown" text={error.message} />;
  if (!board || !project) {
    return (
      <div className="middle">
        <Spinner label="Loading the backlog" />
      </div>
    );
  }
  const toggle = (id: number | null) =>
    setClosed((was) => new Set(was.has(id) ? [...was].filter((other) => other !== id) : [...was, id]));
  const draw = (row: Row) => {
    switch (row.kind) {
      case 'header':
        return (
          <SectionHeader
            backlog={backlog}
            board={board}
            project={project}
            section={row.section}
            open={!closed.has(idOf(row.section))}
            onToggle={() => toggle(idOf(row.section))}
            drop={drop}
            onDrop={setDrop}
          />
        );
      case 'issue':
        return <IssueRow backlog={backlog} row={row} drop={drop} onDrop={setDrop} />;
      case 'empty':
        return (
          <SectionEmpty backlog={backlog} section={row.section} drop={drop} onDrop={setDrop} filtered={text !== ''} />
        );
      default:
        return <SectionFoot backlog={backlog} section={row.section} project={project} board={board} />;
    }
  };
  return (
    <div className="page backlog">
      <div className="page-head">
        <div>
          <div className="crumbs">
            Projects / {project.name} / {board.name}
          </div>
          <Heading size="large">Backlog</Heading>
        </div>
        <div className="page-tools">
          <input
            aria-label="Search this backlog"
            placeholder="Search backlog"
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
          {actions.length > 0 ? (
            <DropdownMenu trigger="Backlog actions" shouldRenderToParent>
              <ActionItems modules={actions} extension={boardExtension('jira:backlogAction', project, board, [])} />
            </DropdownMenu>
          ) : null}
          <Button appearance="subtle" onClick={() => void backlog.load()}>
            Refresh
          </Button>
        </div>
      </div>
      {reading !== null ? (
        <p className="reading" role="status">
          Reading the backlog: {reading} issues so far
        </p>
      ) : null}
      <div className="backlog-scroll" ref={scroller}>
        <div className="backlog-rows" style={{ height: total }}>
          {shown.map(({ row, top }) => (
            <div key={row.key} className="backlog-row" style={{ top, height: row.height }}>
              {draw(row)}
            </div>
          ))}
        </div>
      </div>
    </div>
  );
}
