// A project's address without more leads to its first backlog.

import Spinner from '@atlaskit/spinner';
import { useEffect } from 'react';
import type { Project } from '../data/shapes';
import { to } from '../route/places';
import { useRouter } from '../route/router';
import EmptyState from './empty';
import { useBoards } from './use-boards';

export function ProjectHome({ project }: { project: Project | null }) {
  const boards = useBoards(project);
  const { go } = useRouter();
  const board = boards.data?.[0];
  useEffect(() => {
    if (project && board) go(to.backlog(project.key, board.id), 'replace');
  }, [project, board, go]);
  if (!project) return <EmptyState title="No projects" text="You may not see any project of this Jira." />;
  if (boards.error) return <EmptyState title="No boards" text={boards.error.message} />;
  if (boards.data?.length === 0) return <EmptyState title={project.name} text="This project has no board." />;
  return (
    <div className="middle">
      <Spinner label="Loading the board" />
    </div>
  );
}
