// A page of the app that has the window to itself: no bar, no navigation, the module's title in the tab.

import { useEffect } from 'react';
import { type AppModule, FULL_PAGES, modulesOf, titleOf } from '../data/modules';
import { useSession } from '../data/session';
import EmptyState from '../layout/empty';
import { AppFrame } from './app-frame';
import { pageExtension } from './extension';
import { usePageHistory } from './page-history';

export function FullPage({ prefix, route }: { prefix: string; route: string }) {
  const { manifest } = useSession();
  const found = FULL_PAGES.flatMap((type) => modulesOf(manifest, type).map((module) => ({ type, module })));
  const shown = found.find(({ module }) => module.routePrefix === prefix);
  if (!shown) return <EmptyState title="No such page" text={`The app has no full page ${prefix}.`} />;
  return <Page {...shown} route={route} />;
}

function Page({ type, module, route }: { type: string; module: AppModule; route: string }) {
  const history = usePageHistory(route);
  const title = titleOf(module);
  useEffect(() => {
    const was = document.title;
    document.title = title;
    return () => {
      document.title = was;
    };
  }, [title]);
  return (
    <div className="app-page app-page-bare">
      <AppFrame module={module} extension={pageExtension(type, null, null)} history={history} fill />
    </div>
  );
}
