// A board's sprints and backlog, kept fresh by the desk's news, and what moves issues in them.

import { useCallback, useEffect, useRef, useState } from 'react';
import { useOverlays } from '../apps/overlays';
import { fieldIds, openSprintOf } from '../data/fields';
import type { IssueNews } from '../data/issue-news';
import { useSession } from '../data/session';
import type { Board, Issue } from '../data/shapes';
import { applyMove, drop, type Move, ordersOf, refresh, type Section } from './model';
import { readBacklog } from './read-backlog';

export interface BacklogState {
  board: Board | null;
  sections: Section[];
  estimate: string | null;
  /** Issues read so far while a long backlog still comes in. */
  reading: number | null;
  error: Error | null;
}

const empty: BacklogState = { board: null, sections: [], estimate: null, reading: 0, error: null };

/** As many changed issues as one list may be asked to be consistent about. */
const mostFresh = 50;

export function useBacklog(boardId: string) {
  const { rest, fields } = useSession();
  const { bus, showFlag } = useOverlays();
  const [state, setState] = useState<BacklogState>(empty);
  const turn = useRef(0);
  const fresh = useRef<string[]>([]);
  /** Moves made while a reading was under way, which it may not have seen. */
  const meanwhile = useRef<Move[]>([]);
  const { sprint: sprintField } = fieldIds(fields);
  const touch = useCallback((ids: string[]) => {
    fresh.current = [...new Set([...fresh.current, ...ids])].slice(-mostFresh);
  }, []);

  const load = useCallback(async () => {
    turn.current += 1;
    const mine = turn.current;
    meanwhile.current = [];
    const put = (change: (was: BacklogState) => BacklogState) => {
      if (turn.current === mine) setState(change);
    };
    try {
      await readBacklog(rest, boardId, sprintField, fresh.current, (told) =>
        put(() => ({ ...told, sections: meanwhile.current.reduce(applyMove, told.sections), error: null })),
      );
    } catch (error) {
      put((was) => ({ ...was, reading: null, error: error as Error }));
    }
  }, [rest, boardId, sprintField]);

  useEffect(() => {
    setState(empty);
    void load();
  }, [load]);

  useEffect(() => {
    const hear = async (news: IssueNews) => {
      touch([news.id]);
      if (news.created) return load();
      if (news.deleted) return setState((was) => ({ ...was, sections: drop(was.sections, news.id) }));
      const issue = await rest.get<Issue>(`/rest/api/3/issue/${news.id}`).catch(() => null);
      if (!issue) return;
      const sprint = openSprintOf(issue, fieldIds(fields))?.id ?? null;
      setState((was) => ({ ...was, sections: refresh(was.sections, issue, sprint) }));
    };
    return bus.on('shell:issue-changed', (told) => hear(told as IssueNews));
  }, [bus, rest, fields, load, touch]);
  useEffect(() => bus.on('shell:boards-changed', () => load()), [bus, load]);

  const move = useCallback(
    async (change: Move) => {
      const orders = ordersOf(state.sections, change);
      const ids = state.sections.flatMap(({ issues }) => issues.filter(({ key }) => change.keys.includes(key)));
      touch(ids.map(({ id }) => id));
      meanwhile.current.push(change);
      setState((was) => ({ ...was, sections: applyMove(was.sections, change) }));
      try {
        const { sprint, backlog, rank } = orders;
        if (sprint) await rest.post(`/rest/agile/1.0/sprint/${sprint.id}/issue`, { issues: sprint.issues });
        if (backlog) await rest.post('/rest/agile/1.0/backlog/issue', backlog);
        if (rank) await rest.put('/rest/agile/1.0/issue/rank', rank);
      } catch (error) {
        const description = (error as Error).message;
        showFlag({ id: `move-${change.keys[0]}`, title: 'The issue was not moved', description, type: 'error' });
        void load();
      }
    },
    [rest, state.sections, showFlag, load, touch],
  );

  return { ...state, load, move, touch };
}

export type Backlog = ReturnType<typeof useBacklog>;
