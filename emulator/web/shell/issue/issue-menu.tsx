// The row of buttons under the summary: what can be added, and the app's actions and panels.

import Button, { IconButton } from '@atlaskit/button/new';
import DropdownMenu from '@atlaskit/dropdown-menu';
import More from '@atlaskit/icon/core/show-more-horizontal';
import { ActionItems, useActions } from '../apps/action-menu';
import { issueExtension } from '../apps/extension';
import { titleOf } from '../data/modules';
import type { Issue, Project } from '../data/shapes';
import type { PanelState } from './panels';

export function IssueMenu({ issue, panels, onLink }: { issue: Issue; panels: PanelState; onLink(): void }) {
  const actions = useActions('jira:issueAction', issue.fields.project as Project, issue);
  return (
    <div className="issue-menu">
      <Button spacing="compact" onClick={onLink}>
        Link issue
      </Button>
      {panels.closed.map((module) => (
        <Button key={module.key} spacing="compact" onClick={() => panels.open(module.key)}>
          {titleOf(module)}
        </Button>
      ))}
      {actions.length > 0 ? (
        <DropdownMenu<HTMLButtonElement>
          shouldRenderToParent
          trigger={({ triggerRef, ...trigger }) => (
            <IconButton {...trigger} ref={triggerRef} icon={More} label="Actions" spacing="compact" />
          )}
        >
          <ActionItems modules={actions} extension={issueExtension('jira:issueAction', issue)} />
        </DropdownMenu>
      ) : null}
    </div>
  );
}
