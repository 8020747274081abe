// Reads a board's sprints and backlog, keeps them fresh by the desk's news, and carries out moves.

import { useCallback, useEffect, useRef, useState } from 'react';
import { useOverlays } from '../apps/overlays';
import { fieldIds, openSprintOf } from '../data/fields';
import type { IssueNews } from '../data/issue-news';
import { readIssues } from '../data/pages';
import { RestError } from '../data/rest';
import { useSession } from '../data/session';
import type { Board, Issue, Sprint } from '../data/shapes';
import { applyMove, type Move, ordersOf, refresh, type Section } from './model';

export interface BacklogState {
  board: Board | null;
  sections: Section[];
  estimate: string | null;
  /** Issues read so far while a long backlog still comes in. */
  reading: number | null;
  error: Error | null;
}

const empty: BacklogState = { board: null, sections: [], estimate: null, reading: 0, error: null };

interface Configuration {
  estimation?: { field?: { fieldId?: string } };
}

export function useBacklog(boardId: string) {
  const { rest, fields } = useSession();
  const { bus, showFlag } = useOverlays();
  const [state, setState] = useState<BacklogState>(empty);
  const turn = useRef(0);
  const { sprint: sprintField } = fieldIds(fields);

  const load = useCallback(async () => {
    turn.current += 1;
    const mine = turn.current;
    const put = (change: (was: BacklogState) => BacklogState) => {
      if (turn.current === mine) setState(change);
    };
    try {
      const board = await rest.get<Board>(`/rest/agile/1.0/board/${boardId}`);
      const [configuration, sprints] = await Promise.all([
        rest.get<Configuration>(`/rest/agile/1.0/board/${boardId}/configuration`).catch(() => ({}) as Configuration),
        board.type === 'kanban'
          ? Promise.resolve([])
          : rest
              .get<{ values: Sprint[] }>(`/rest/agile/1.0/board/${boardId}/sprint?state=active,future&maxResults=50`)
              .then(({ values }) => values)
              .catch((error: unknown) => {
                if (error instanceof RestError && error.status === 400) return [];
                throw error;
              }),
      ]);
      const estimate = configuration.estimation?.field?.fieldId ?? null;
      const wanted = [
        'summary',
        'issuetype',
        'status',
        'priority',
        'assignee',
        'labels',
        'parent',
        'project',
        sprintField,
        estimate,
      ];
      const query = `fields=${wanted.filter(Boolean).join(',')}&maxResults=250`;
      const base = `/rest/software/1.0/board/${boardId}`;
      const inSprints = await Promise.all(
        sprints.map(async (sprint) => ({
          sprint,
          issues: await readIssues(rest, `${base}/sprint/${sprint.id}/issue?${query}`),
        })),
      );
      const show = (issues: Issue[], reading: number | null) =>
        put(() => ({ board, estimate, sections: [...inSprints, { sprint: null, issues }], reading, error: null }));
      const backlog = await readIssues(rest, `${base}/backlog?${query}`, (issues) => show(issues, issues.length));
      show(backlog, null);
    } catch (error) {
      put((was) => ({ ...was, reading: null, error: error as Error }));
    }
  }, [rest, boardId, sprintField]);

  useEffect(() => {
    setState(empty);
    void load();
  }, [load]);

  useEffect(
    () =>
      bus.on('shell:issue-changed', async (told) => {
        const news = told as IssueNews;
        if (news.created) return void load();
        if (news.deleted) {
          setState((was) => ({
            ...was,
            sections: was.sections.map((section) => ({
              ...section,
              issues: section.issues.filter((issue) => issue.id !== news.id),
            })),
          }));
          return;
        }
        const issue = await rest.get<Issue>(`/rest/api/3/issue/${news.id}`).catch(() => null);
        if (!issue) return;
        const sprint = openSprintOf(issue, fieldIds(fields))?.id ?? null;
        setState((was) => ({ ...was, sections: refresh(was.sections, issue, sprint) }));
      }),
    [bus, rest, fields, load],
  );
  useEffect(() => bus.on('shell:boards-changed', () => void load()), [bus, load]);

  const move = useCallback(
    async (change: Move) => {
      const orders = ordersOf(state.sections, change);
      setState((was) => ({ ...was, sections: applyMove(was.sections, change) }));
      try {
        if (orders.sprint)
          await rest.post(`/rest/agile/1.0/sprint/${orders.sprint.id}/issue`, { issues: orders.sprint.issues });
        if (orders.backlog) await rest.post('/rest/agile/1.0/backlog/issue', orders.backlog);
        if (orders.rank) await rest.put('/rest/agile/1.0/issue/rank', orders.rank);
      } catch (error) {
        showFlag({
          id: `move-${change.keys[0]}`,
          title: 'The issue was not moved',
          description: (error as Error).message,
          type: 'error',
        });
        void load();
      }
    },
    [rest, state.sections, showFlag, load],
  );

  return { ...state, load, move };
}

export type Backlog = ReturnType<typeof useBacklog>;
