// Starts the project page. Which sub-page it is, is asked while the reader's language and theme are; its code and its
// first answer set out as soon as that is known.

import { pages } from './ask';
import { fetchPage, ProjectPage } from './page/project-page';
import { placeOf } from './shell/address';
import { askEarly } from './shell/early';
import { RouteProvider } from './shell/route';
import { start } from './start';

const standing = pages().then((there) => {
  const { page } = placeOf(there.address);
  askEarly(page);
  fetchPage(page);
  return (
    <RouteProvider pages={there}>
      <ProjectPage />
    </RouteProvider>
  );
});

void start(standing);
