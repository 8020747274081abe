// The head of a sprint or of the backlog: what it is, how much is in it, and what can be done with it.

import Badge from '@atlaskit/badge';
import Button, { IconButton } from '@atlaskit/button/new';
import DropdownMenu, { DropdownItem, DropdownItemGroup } from '@atlaskit/dropdown-menu';
import More from '@atlaskit/icon/core/show-more-horizontal';
import { useState } from 'react';
import { ActionItems, useActions } from '../apps/action-menu';
import { sprintExtension } from '../apps/extension';
import { useOverlays } from '../apps/overlays';
import { pointsOf, statusOf } from '../data/fields';
import { useSession } from '../data/session';
import type { Board, Project, Sprint } from '../data/shapes';
import { carried, carriesIssue } from './drag';
import type { DropPlace } from './issue-row';
import { idOf, type Section } from './model';
import { SprintDialog } from './sprint-dialog';
import type { Backlog } from './use-backlog';

interface SectionHeaderProps {
  backlog: Backlog;
  board: Board;
  project: Project;
  section: Section;
  open: boolean;
  onToggle(): void;
  drop: DropPlace | null;
  onDrop(place: DropPlace | null): void;
}

const day = (iso: string | undefined): string =>
  iso ? new Date(iso).toLocaleDateString('en-GB', { day: 'numeric', month: 'short' }) : '';

function Sums({ section, estimate }: { section: Section; estimate: string | null }) {
  if (!estimate) return null;
  const sums = { new: 0, indeterminate: 0, done: 0 };
  for (const issue of section.issues) {
    const category = statusOf(issue)?.statusCategory.key ?? 'new';
    const at = category in sums ? (category as keyof typeof sums) : 'new';
    sums[at] += pointsOf(issue, [estimate]) ?? 0;
  }
  return (
    <span className="section-sums" title="Points to do, in progress, done">
      <Badge>{sums.new}</Badge>
      <Badge appearance="primary">{sums.indeterminate}</Badge>
      <Badge appearance="added">{sums.done}</Badge>
    </span>
  );
}

function SprintTools({
  backlog,
  board,
  project,
  sprint,
  section,
}: {
  backlog: Backlog;
  board: Board;
  project: Project;
  sprint: Sprint;
  section: Section;
}) {
  const [dialog, setDialog] = useState<'start' | 'complete' | 'edit' | null>(null);
  const actions = useActions('jira:sprintAction', project);
  const { rest } = useSession();
  const { showFlag } = useOverlays();
  const remove = () =>
    rest
      .remove(`/rest/agile/1.0/sprint/${sprint.id}`)
      .then(backlog.load, (error: Error) =>
        showFlag({ id: 'sprint', title: 'The sprint was not deleted', description: error.message, type: 'error' }),
      );
  return (
    <>
      {sprint.state === 'active' ? (
        <Button spacing="compact" onClick={() => setDialog('complete')}>
          Complete sprint
        </Button>
      ) : (
        <Button spacing="compact" isDisabled={section.issues.length === 0} onClick={() => setDialog('start')}>
          Start sprint
        </Button>
      )}
      <DropdownMenu<HTMLButtonElement>
        placement="bottom-end"
        trigger={({ triggerRef, ...trigger }) => (
          <IconButton
            {...trigger}
            ref={triggerRef}
            icon={More}
            label={`Actions of ${sprint.name}`}
            appearance="subtle"
            spacing="compact"
          />
        )}
      >
        <DropdownItemGroup>
          <DropdownItem onClick={() => setDialog('edit')}>Edit sprint</DropdownItem>
          {sprint.state === 'future' ? <DropdownItem onClick={remove}>Delete sprint</DropdownItem> : null}
        </DropdownItemGroup>
        <ActionItems modules={actions} extension={sprintExtension(project, board, sprint)} />
      </DropdownMenu>
      {dialog ? <SprintDialog kind={dialog} sprint={sprint} backlog={backlog} onClose={() => setDialog(null)} /> : null}
    </>
  );
}

export function SectionHeader(props: SectionHeaderProps) {
  const { backlog, section, open, onToggle, onDrop } = props;
  const { sprint } = section;
  const name = sprint?.name ?? 'Backlog';
  const first = section.issues[0]?.key ?? null;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a place to drop on; the menus do the same
    <div
      className="section-header"
      data-section={idOf(section) ?? 'backlog'}
      onDragOver={(event) => {
        if (!carriesIssue(event)) return;
        event.preventDefault();
        if (props.drop?.section !== idOf(section) || props.drop.before !== first)
          onDrop({ section: idOf(section), before: first });
      }}
      onDrop={(event) => {
        event.preventDefault();
        const key = carried(event);
        onDrop(null);
        if (key && key !== first) void backlog.move({ keys: [key], to: idOf(section), before: first });
      }}
    >
      <button type="button" className="section-toggle" aria-expanded={open} onClick={onToggle}>
        <span className={open ? 'chevron chevron-open' : 'chevron'} aria-hidden="true" />
        <strong>{name}</strong>
      </button>
      {sprint?.startDate ? (
        <span className="section-dates">
          {day(sprint.startDate)} – {day(sprint.endDate)}
        </span>
      ) : null}
      <span className="section-count">
        ({section.issues.length} issue{section.issues.length === 1 ? '' : 's'})
      </span>
      {sprint?.goal ? (
        <span className="section-goal" title={sprint.goal}>
          {sprint.goal}
        </span>
      ) : null}
      <span className="top-bar-gap" />
      <Sums section={section} estimate={backlog.estimate} />
      {sprint ? <SprintTools {...props} sprint={sprint} /> : <CreateSprint backlog={backlog} board={props.board} />}
    </div>
  );
}

function CreateSprint({ backlog, board }: { backlog: Backlog; board: Board }) {
  const { rest } = useSession();
  const { showFlag } = useOverlays();
  if (board.type === 'kanban') return null;
  const create = async () => {
    const last = backlog.sections.filter(({ sprint }) => sprint).at(-1)?.sprint?.name ?? `${board.name} Sprint 0`;
    const number = Number(/(\d+)\s*$/.exec(last)?.[1] ?? 0) + 1;
    const name = /\d+\s*$/.test(last) ? last.replace(/\d+\s*$/, String(number)) : `${last} ${number}`;
    try {
      await rest.post('/rest/agile/1.0/sprint', { name: name.slice(-30), originBoardId: board.id });
      await backlog.load();
    } catch (error) {
      showFlag({
        id: 'sprint',
        title: 'The sprint was not created',
        description: (error as Error).message,
        type: 'error',
      });
    }
  };
  return (
    <Button spacing="compact" onClick={create}>
      Create sprint
    </Button>
  );
}
