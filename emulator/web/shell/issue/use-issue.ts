// One issue with what belongs to its view, kept fresh by the desk's news.

import { useCallback, useEffect } from 'react';
import { useOverlays } from '../apps/overlays';
import type { IssueNews } from '../data/issue-news';
import { modulesOf } from '../data/modules';
import { ask } from '../data/rest';
import { useSession } from '../data/session';
import type { Issue, Transition } from '../data/shapes';
import { type Loaded, useLoad } from '../data/use-load';

const FIELDS = ['jira:customField', 'jira:customFieldType'];

export interface IssueInView {
  issue: Issue;
  transitions: Transition[];
}

export interface IssueEditor extends Loaded<IssueInView> {
  /** Writes fields; what Jira refuses becomes a flag. True when it was written. */
  edit(fields: Record<string, unknown>): Promise<boolean>;
  /** Carries out any other change and reads anew. */
  act(what: string, change: () => Promise<unknown>): Promise<boolean>;
}

export function useIssue(key: string): IssueEditor {
  const { rest, manifest, user } = useSession();
  const { bus, showFlag } = useOverlays();
  const loaded = useLoad<IssueInView>(async () => {
    const path = `/rest/api/3/issue/${encodeURIComponent(key)}`;
    const [issue, { transitions }] = await Promise.all([
      rest.get<Issue>(path),
      rest.get<{ transitions: Transition[] }>(`${path}/transitions`).catch(() => ({ transitions: [] })),
    ]);
    return { issue, transitions };
  }, [rest, key]);
  const { reload, data } = loaded;
  const id = data?.issue.id;
  const computes = FIELDS.flatMap((type) => modulesOf(manifest, type)).some(({ view }) => view?.value);
  // Jira tells that the issue was opened, and asks the app for what it computes.
  useEffect(() => {
    if (id === undefined) return;
    const body = JSON.stringify({ issue: id, as: user.accountId });
    const viewed = ask('/emulator/view', { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    if (computes) void viewed.then(reload);
  }, [id, user.accountId, computes, reload]);
  useEffect(() => {
    const stops = [
      bus.on('shell:refresh-issue', () => void reload()),
      bus.on('shell:issue-changed', (told) => {
        if ((told as IssueNews).id === id) void reload();
      }),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, [bus, reload, id]);

  const act = useCallback(
    async (what: string, change: () => Promise<unknown>): Promise<boolean> => {
      try {
        await change();
        await reload();
        return true;
      } catch (error) {
        showFlag({ id: `issue-${key}`, title: what, description: (error as Error).message, type: 'error' });
        return false;
      }
    },
    [reload, showFlag, key],
  );
  const edit = useCallback(
    (fields: Record<string, unknown>) =>
      act('The change was not saved', () => rest.put(`/rest/api/3/issue/${encodeURIComponent(key)}`, { fields })),
    [act, rest, key],
  );
  return { ...loaded, edit, act };
}
