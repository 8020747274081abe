// The rooms of the page: bar above, navigation left, the place itself, the inspector right, overlays on top.

import { useEffect, useState } from 'react';
import { Commands } from '../apps/commands';
import { Flags } from '../apps/flags';
import { FullPage } from '../apps/full-page';
import { Modals } from '../apps/modals';
import { GlobalScripts } from '../apps/unseen';
import type { Project } from '../data/shapes';
import { Inspector } from '../inspector/inspector';
import { CreateIssue } from '../issue/create-issue';
import { IssueModals } from '../issue/issue-modal';
import { placeOf } from '../route/places';
import { useRouter } from '../route/router';
import { useIssueNews } from './issue-news';
import { PlaceView } from './place-view';
import { useProjectInView } from './project-in-view';
import { SideNav } from './side-nav';
import { TopBar } from './top-bar';

export function Frame() {
  const { path } = useRouter();
  const place = placeOf(path);
  const project = useProjectInView(place);
  const [inspecting, setInspecting] = useState(false);
  const [navOpen, setNavOpen] = useState(false);
  useIssueNews();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page closes the navigation of a narrow window
  useEffect(() => setNavOpen(false), [path]);
  if (place.at === 'full-page') {
    return (
      <div className="shell">
        <main id="main" tabIndex={-1}>
          <FullPage key={place.prefix} prefix={place.prefix} route={place.route} />
        </main>
        <Over project={project} />
      </div>
    );
  }
  return (
    <div className="shell">
      <a className="skip" href="#main">
        Skip to content
      </a>
      <TopBar
        project={project}
        inspecting={inspecting}
        onInspect={() => setInspecting(!inspecting)}
        onNav={() => setNavOpen(!navOpen)}
      />
      <div className="shell-body">
        <SideNav project={project} open={navOpen} />
        <main id="main" tabIndex={-1}>
          <PlaceView place={place} project={project} />
        </main>
        {inspecting ? <Inspector onClose={() => setInspecting(false)} /> : null}
      </div>
      <Over project={project} />
    </div>
  );
}

function Over({ project }: { project: Project | null }) {
  return (
    <>
      <IssueModals />
      <CreateIssue project={project} />
      <Modals />
      <Commands />
      <GlobalScripts />
      <Flags />
    </>
  );
}
