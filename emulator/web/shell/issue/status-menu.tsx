// The status, and the transitions that lead out of it.

import Button from '@atlaskit/button/new';
import DropdownMenu, { DropdownItem, DropdownItemGroup } from '@atlaskit/dropdown-menu';
import Lozenge from '@atlaskit/lozenge';
import { statusOf } from '../data/fields';
import { useSession } from '../data/session';
import { lookOf } from './marks';
import type { IssueEditor, IssueInView } from './use-issue';

export function StatusMenu({ editor, view }: { editor: IssueEditor; view: IssueInView }) {
  const { rest } = useSession();
  const { issue, transitions } = view;
  const status = statusOf(issue);
  const go = (id: string) =>
    void editor.act('The transition was refused', () =>
      rest.post(`/rest/api/3/issue/${issue.key}/transitions`, { transition: { id } }),
    );
  return (
    <div className="status-menu">
      <DropdownMenu<HTMLButtonElement>
        shouldRenderToParent
        trigger={({ triggerRef, ...trigger }) => (
          <Button {...trigger} ref={triggerRef} isDisabled={transitions.length === 0}>
            {status?.name ?? 'Status'}
          </Button>
        )}
      >
        <DropdownItemGroup title="Move to">
          {transitions.map(({ id, name, to }) => (
            <DropdownItem key={id} onClick={() => go(id)}>
              {name} <Lozenge appearance={lookOf(to?.statusCategory?.key)}>{to?.name}</Lozenge>
            </DropdownItem>
          ))}
        </DropdownItemGroup>
      </DropdownMenu>
      {status ? (
        <Lozenge appearance={lookOf(status.statusCategory?.key)}>{status.statusCategory?.name ?? status.name}</Lozenge>
      ) : null}
    </div>
  );
}
