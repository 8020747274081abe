// Hands on what the desk tells: changed issues as the event that Jira gives to apps on an issue view, and realtime news.

import { useEffect } from 'react';
import { useOverlays } from '../apps/overlays';
import { issueNews, sprintNews } from '../data/issue-news';
import { useSession } from '../data/session';

export function useIssueNews(): void {
  const { stream, projects } = useSession();
  const { bus } = useOverlays();
  useEffect(
    () =>
      stream.listen((news) => {
        if (news.type === 'realtime') bus.emit(`realtime:${String(news.data.channel)}`, news.data.payload);
        if (sprintNews(news)) bus.emit('shell:boards-changed', null);
        const told = issueNews(news);
        if (!told) return;
        bus.emit('shell:issue-changed', told);
        const projectId = told.projectId ?? projects.find((project) => told.key?.startsWith(`${project.key}-`))?.id;
        const changeType = told.commented ? 'commented' : 'updated';
        bus.emit('app:JIRA_ISSUE_CHANGED', {
          issueId: told.id,
          projectId,
          changes: [{ changeType, atlassianId: told.actor }],
        });
      }),
    [stream, bus, projects],
  );
}
