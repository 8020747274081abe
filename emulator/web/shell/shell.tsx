// A small Jira around the app: navigation, the page of the address, and what lies over it.

import SectionMessage from '@atlaskit/section-message';
import Spinner from '@atlaskit/spinner';
import { OverlaysProvider } from './apps/overlays';
import { SessionProvider } from './data/session';
import { Frame } from './layout/frame';
import { RouterProvider } from './route/router';

const Waiting = () => (
  <div className="middle">
    <Spinner size="large" label="Loading Jira" />
  </div>
);

const Failed = ({ why }: { why: string }) => (
  <div className="middle">
    <SectionMessage appearance="error" title="The desk does not answer">
      {why}
    </SectionMessage>
  </div>
);

export function Shell() {
  return (
    <RouterProvider>
      <SessionProvider waiting={<Waiting />} failed={(why) => <Failed why={why} />}>
        <OverlaysProvider>
          <Frame />
        </OverlaysProvider>
      </SessionProvider>
    </RouterProvider>
  );
}
