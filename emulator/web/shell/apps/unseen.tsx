// Frames that work without being looked at: dynamic actions and the app's background scripts.

import type { ReactNode } from 'react';
import type { Issue, Project } from '../data/shapes';
import { AppFrame } from './app-frame';
import { issueExtension, pageExtension } from './extension';
import { useModules } from './use-modules';

export const Unseen = ({ children }: { children: ReactNode }) => (
  <div className="unseen" aria-hidden="true">
    {children}
  </div>
);

const onIssue = 'jira:issueViewBackgroundScript';
const everywhere = 'jira:globalBackgroundScript';

export function IssueScripts({ issue }: { issue: Issue }) {
  const { modules } = useModules(onIssue, issue.fields.project as Project, issue);
  return (
    <Unseen>
      {modules.map((module) => (
        <AppFrame key={module.key} module={module} extension={issueExtension(onIssue, issue)} />
      ))}
    </Unseen>
  );
}

export function GlobalScripts() {
  const { modules } = useModules(everywhere, null);
  return (
    <Unseen>
      {modules.map((module) => (
        <AppFrame key={module.key} module={module} extension={pageExtension(everywhere, null, null)} />
      ))}
    </Unseen>
  );
}
