// Moving an issue without a mouse: up, down, to the ends, to another sprint.

import { IconButton } from '@atlaskit/button/new';
import DropdownMenu, { DropdownItem, DropdownItemGroup } from '@atlaskit/dropdown-menu';
import More from '@atlaskit/icon/core/show-more-horizontal';
import { useState } from 'react';
import type { Issue } from '../data/shapes';
import { idOf, type Section, step } from './model';
import type { Backlog } from './use-backlog';

interface RowMenuProps {
  backlog: Backlog;
  section: Section;
  issue: Issue;
}

export function RowMenu(props: RowMenuProps) {
  const [asked, setAsked] = useState(false);
  const label = `Move ${props.issue.key}`;
  // A menu for each of thousands of rows would be slow; it is made when it is wanted.
  if (!asked)
    return (
      <IconButton icon={More} label={label} appearance="subtle" spacing="compact" onClick={() => setAsked(true)} />
    );
  return (
    <DropdownMenu<HTMLButtonElement>
      defaultOpen
      placement="bottom-end"
      onOpenChange={({ isOpen }) => setAsked(isOpen)}
      trigger={({ triggerRef, ...trigger }) => (
        <IconButton {...trigger} ref={triggerRef} icon={More} label={label} appearance="subtle" spacing="compact" />
      )}
    >
      <Choices {...props} />
    </DropdownMenu>
  );
}

function Choices({ backlog, section, issue }: RowMenuProps) {
  const here = idOf(section);
  const up = step(section, issue.key, -1);
  const down = step(section, issue.key, 1);
  const first = section.issues[0]?.key ?? null;
  const go = (to: number | null, before: string | null) => void backlog.move({ keys: [issue.key], to, before });
  return (
    <>
      <DropdownItemGroup title="Rank">
        <DropdownItem isDisabled={!up} onClick={() => up && void backlog.move(up)}>
          Move up
        </DropdownItem>
        <DropdownItem isDisabled={!down} onClick={() => down && void backlog.move(down)}>
          Move down
        </DropdownItem>
        <DropdownItem isDisabled={!up} onClick={() => go(here, first)}>
          Move to top
        </DropdownItem>
        <DropdownItem isDisabled={!down} onClick={() => go(here, null)}>
          Move to bottom
        </DropdownItem>
      </DropdownItemGroup>
      <DropdownItemGroup title="Move to" hasSeparator>
        {backlog.sections
          .filter((other) => idOf(other) !== here)
          .map((other) => (
            <DropdownItem
              key={idOf(other)}
              onClick={() => go(idOf(other), other.sprint ? null : (other.issues[0]?.key ?? null))}
            >
              {other.sprint?.name ?? 'Backlog'}
            </DropdownItem>
          ))}
      </DropdownItemGroup>
    </>
  );
}
