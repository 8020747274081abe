// The app's issue panels: on an issue only after somebody pressed their button there.

import { IconButton } from '@atlaskit/button/new';
import Heading from '@atlaskit/heading';
import Close from '@atlaskit/icon/core/close';
import { useState } from 'react';
import { AppFrame } from '../apps/app-frame';
import { issueExtension } from '../apps/extension';
import { useModules } from '../apps/use-modules';
import { type AppModule, titleOf } from '../data/modules';
import type { Issue, Project } from '../data/shapes';

export interface PanelState {
  opened: { module: AppModule; isNew: boolean }[];
  closed: AppModule[];
  open(key: string): void;
  remove(key: string): void;
}

const memory = (issue: Issue): string => `desk.panels.${issue.id}`;

const remembered = (issue: Issue): string[] => {
  try {
    const list: unknown = JSON.parse(localStorage.getItem(memory(issue)) ?? '[]');
    return Array.isArray(list) ? list.map(String) : [];
  } catch {
    return [];
  }
};

export function usePanels(issue: Issue): PanelState {
  const [keys, setKeys] = useState(() => remembered(issue));
  const [fresh, setFresh] = useState<string[]>([]);
  const { modules } = useModules('jira:issuePanel', issue.fields.project as Project, issue);
  const put = (next: string[]) => {
    localStorage.setItem(memory(issue), JSON.stringify(next));
    setKeys(next);
  };
  return {
    opened: modules
      .filter(({ key }) => keys.includes(key))
      .map((module) => ({ module, isNew: fresh.includes(module.key) })),
    closed: modules.filter(({ key }) => !keys.includes(key)),
    open: (key) => {
      setFresh([...fresh, key]);
      put([...keys, key]);
    },
    remove: (key) => put(keys.filter((known) => known !== key)),
  };
}

export const viewportHeight = (size: AppModule['viewportSize']): number | undefined =>
  typeof size === 'string' ? { small: 112, medium: 312, large: 500, xlarge: 720 }[size] : undefined;

export function Panels({ issue, panels }: { issue: Issue; panels: PanelState }) {
  return panels.opened.map(({ module, isNew }) => (
    <section key={module.key} className="issue-panel" aria-label={titleOf(module)}>
      <header>
        <Heading size="small">{titleOf(module)}</Heading>
        <IconButton
          icon={Close}
          label={`Hide ${titleOf(module)}`}
          appearance="subtle"
          spacing="compact"
          onClick={() => panels.remove(module.key)}
        />
      </header>
      <AppFrame
        module={module}
        extension={{ ...issueExtension('jira:issuePanel', issue), isNewToIssue: isNew }}
        height={viewportHeight(module.viewportSize)}
      />
    </section>
  ));
}
