// The board: what is in work, by the columns of its configuration. Just enough to see it and to reach the app's actions.

import DropdownMenu from '@atlaskit/dropdown-menu';
import Heading from '@atlaskit/heading';
import Spinner from '@atlaskit/spinner';
import { useEffect } from 'react';
import { ActionItems, useActions } from '../apps/action-menu';
import { boardExtension } from '../apps/extension';
import { useOverlays } from '../apps/overlays';
import { assigneeOf, statusOf, summaryOf, typeOf } from '../data/fields';
import { readIssues } from '../data/pages';
import { useSession } from '../data/session';
import type { Board, Issue, Sprint } from '../data/shapes';
import { useLoad } from '../data/use-load';
import { PriorityMark, TypeMark } from '../issue/marks';
import EmptyState from '../layout/empty';
import { Face } from '../layout/face';

interface Column {
  name: string;
  statuses: { id: string }[];
}

export function BoardView({ boardId, projectKey }: { boardId: string; projectKey: string }) {
  const { rest, projects } = useSession();
  const { openIssue, bus } = useOverlays();
  const project = projects.find(({ key }) => key === projectKey);
  const actions = useActions('jira:boardAction', project ?? null);
  const { data, error, reload } = useLoad(async () => {
    const [board, configuration] = await Promise.all([
      rest.get<Board>(`/rest/agile/1.0/board/${boardId}`),
      rest.get<{ columnConfig?: { columns?: Column[] } }>(`/rest/agile/1.0/board/${boardId}/configuration`),
    ]);
    const sprints =
      board.type === 'kanban'
        ? []
        : (await rest.get<{ values: Sprint[] }>(`/rest/agile/1.0/board/${boardId}/sprint?state=active&maxResults=50`))
            .values;
    const query = 'fields=summary,status,assignee,issuetype,priority&maxResults=250';
    const base = `/rest/software/1.0/board/${boardId}`;
    const issues: Issue[] =
      board.type === 'kanban'
        ? await readIssues(rest, `${base}/issue?${query}`)
        : (await Promise.all(sprints.map(({ id }) => readIssues(rest, `${base}/sprint/${id}/issue?${query}`)))).flat();
    return { board, sprints, issues, columns: configuration.columnConfig?.columns ?? [] };
  }, [rest, boardId]);
  useEffect(() => bus.on('shell:issue-changed', () => void reload()), [bus, reload]);

  if (error) return <EmptyState title="The board cannot be shown" text={error.message} />;
  if (!data || !project) {
    return (
      <div className="middle">
        <Spinner label="Loading the board" />
      </div>
    );
  }
  const { board, sprints, issues, columns } = data;
  const shown = 200;
  return (
    <div className="page board">
      <div className="page-head">
        <div>
          <div className="crumbs">Projects / {project.name}</div>
          <Heading size="large">{sprints[0]?.name ?? board.name}</Heading>
        </div>
        {actions.length > 0 ? (
          <DropdownMenu trigger="Board actions" shouldRenderToParent>
            <ActionItems modules={actions} extension={boardExtension('jira:boardAction', project, board, sprints)} />
          </DropdownMenu>
        ) : null}
      </div>
      {board.type !== 'kanban' && sprints.length === 0 ? (
        <EmptyState title="No sprint is running" text="Start one from the backlog." />
      ) : null}
      <div className="columns">
        {columns.map((column) => {
          const ids = new Set(column.statuses.map(({ id }) => id));
          const inside = issues.filter((issue) => ids.has(statusOf(issue)?.id ?? ''));
          return (
            <section key={column.name} className="column" aria-label={column.name}>
              <h2>
                {column.name} <span className="quiet-text">{inside.length}</span>
              </h2>
              {inside.slice(0, shown).map((issue) => (
                <button
                  key={issue.id}
                  type="button"
                  className="card"
                  onClick={() => openIssue(issue.key, () => undefined)}
                >
                  <span>{summaryOf(issue)}</span>
                  <span className="card-foot">
                    <TypeMark type={typeOf(issue)} /> {issue.key}
                    <span className="top-bar-gap" />
                    <PriorityMark issue={issue} />
                    <Face person={assigneeOf(issue)} size="small" />
                  </span>
                </button>
              ))}
              {inside.length > shown ? <p className="quiet-text">and {inside.length - shown} more</p> : null}
            </section>
          );
        })}
      </div>
    </div>
  );
}
