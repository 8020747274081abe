// A full page of the app: its title, and the frame that fills the room.

import Heading from '@atlaskit/heading';
import { titleOf } from '../data/modules';
import type { Board, Project } from '../data/shapes';
import EmptyState from '../layout/empty';
import { useBoards } from '../layout/use-boards';
import { AppFrame } from './app-frame';
import { pageExtension } from './extension';
import { usePageHistory } from './page-history';
import { useModules } from './use-modules';

interface AppPageProps {
  type: string;
  module: string;
  route: string;
  project: Project | null;
}

export function AppPage(props: AppPageProps) {
  const boards = useBoards(props.project);
  const { modules, known } = useModules(props.type, props.project);
  const module = modules.find((candidate) => candidate.key === props.module);
  if (!known) return null;
  if (!module) {
    return <EmptyState title="No such page" text={`The app has no page ${props.module} here.`} />;
  }
  // The context names a board, so the frame waits for it.
  if (props.project && boards.data === null && boards.error === null) return null;
  return (
    <Page {...props} key={`${props.module} ${props.project?.key}`} shown={module} board={boards.data?.[0] ?? null} />
  );
}

function Page(props: AppPageProps & { shown: Parameters<typeof titleOf>[0]; board: Board | null }) {
  const { shown, project, type, board, route } = props;
  const history = usePageHistory(route);
  const bare = shown.layout === 'blank' || shown.layout === 'native';
  return (
    <div className={bare ? 'app-page app-page-bare' : 'app-page'}>
      {bare ? null : (
        <div className="page-head">
          <div>
            <div className="crumbs">{project ? `Projects / ${project.name}` : 'Apps'}</div>
            <Heading size="large">{titleOf(shown)}</Heading>
          </div>
        </div>
      )}
      <AppFrame module={shown} extension={pageExtension(type, project, board)} history={history} fill />
    </div>
  );
}
