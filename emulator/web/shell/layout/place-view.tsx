// The page that belongs to an address.

import { AppPage } from '../apps/app-page';
import { Dashboard } from '../apps/dashboard';
import { BacklogView } from '../backlog/backlog-view';
import { BoardView } from '../backlog/board-view';
import type { Project } from '../data/shapes';
import { FieldsPage } from '../fields/fields-page';
import { IssueView } from '../issue/issue-view';
import { IssuesView } from '../issues/issues-view';
import type { Place } from '../route/places';
import { WorkflowPage } from '../workflow/workflow-page';
import EmptyState from './empty';
import { ForAdministrators } from './for-administrators';
import { ProjectHome } from './project-home';

export function PlaceView({ place, project }: { place: Place; project: Project | null }) {
  switch (place.at) {
    case 'home':
    case 'project':
      return <ProjectHome project={project} />;
    case 'backlog':
      return <BacklogView key={place.board} boardId={place.board} projectKey={place.project} />;
    case 'board':
      return <BoardView key={place.board} boardId={place.board} projectKey={place.project} />;
    case 'issue':
      return <IssueView key={place.issue} issueKey={place.issue} />;
    case 'project-app':
      return <AppPage type="jira:projectPage" module={place.module} route={place.route} project={project} />;
    case 'project-settings':
      return (
        <ForAdministrators project={project}>
          <AppPage type="jira:projectSettingsPage" module={place.module} route={place.route} project={project} />
        </ForAdministrators>
      );
    case 'workflow':
      return (
        <ForAdministrators project={project}>
          {project ? <WorkflowPage key={project.key} project={project} /> : null}
        </ForAdministrators>
      );
    case 'fields':
      return <FieldsPage />;
    case 'issues':
      return <IssuesView />;
    case 'global-app':
      return <AppPage type="jira:globalPage" module={place.module} route={place.route} project={null} />;
    case 'admin-app':
      return <AppPage type="jira:adminPage" module={place.module} route={place.route} project={null} />;
    case 'dashboard':
      return <Dashboard />;
    default:
      return <EmptyState title="Nothing at this address" text="The page does not exist, or you may not see it." />;
  }
}
