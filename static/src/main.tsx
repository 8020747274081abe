// Starts the project page. Where it stands in Jira's address is asked while the reader's language and theme are.

import { pages } from './ask';
import { ProjectPage } from './page/project-page';
import { RouteProvider } from './shell/route';
import { start } from './start';

const standing = pages().then((there) => (
  <RouteProvider pages={there}>
    <ProjectPage />
  </RouteProvider>
));

void start(standing);
