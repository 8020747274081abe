// The end of a section: a place to drop on while it is empty, and a line to write a new issue in.

import { useState } from 'react';
import { useOverlays } from '../apps/overlays';
import { useSession } from '../data/session';
import type { Board, IssueType, Project } from '../data/shapes';
import { carried, carriesIssue } from './drag';
import type { DropPlace } from './issue-row';
import { idOf, type Section } from './model';
import type { Backlog } from './use-backlog';

interface SectionEmptyProps {
  backlog: Backlog;
  section: Section;
  drop: DropPlace | null;
  onDrop(place: DropPlace | null): void;
  filtered: boolean;
}

export function SectionEmpty({ backlog, section, drop, onDrop, filtered }: SectionEmptyProps) {
  const id = idOf(section);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a place to drop on; the menus do the same
    <div
      className={drop && drop.section === id ? 'section-empty drop-here' : 'section-empty'}
      onDragOver={(event) => {
        if (!carriesIssue(event)) return;
        event.preventDefault();
        onDrop({ section: id, before: null });
      }}
      onDrop={(event) => {
        event.preventDefault();
        const key = carried(event);
        onDrop(null);
        if (key) void backlog.move({ keys: [key], to: id, before: null });
      }}
    >
      {filtered
        ? 'No issue here matches.'
        : section.sprint
          ? 'Plan the sprint by moving issues here.'
          : 'The backlog is empty.'}
    </div>
  );
}

export function SectionFoot({
  backlog,
  section,
  project,
  board,
}: {
  backlog: Backlog;
  section: Section;
  project: Project;
  board: Board;
}) {
  const { rest } = useSession();
  const { showFlag, create } = useOverlays();
  const [summary, setSummary] = useState<string | null>(null);
  const save = async () => {
    const text = summary?.trim() ?? '';
    setSummary(null);
    if (text === '') return;
    try {
      const whole = await rest.get<{ issueTypes?: IssueType[] }>(`/rest/api/3/project/${project.key}`);
      const types = (whole.issueTypes ?? []).filter((type) => !type.subtask && (type.hierarchyLevel ?? 0) === 0);
      const type = types.find(({ name }) => name === 'Story') ?? types.find(({ name }) => name === 'Task') ?? types[0];
      const made = await rest.post<{ id: string; key: string }>('/rest/api/3/issue', {
        fields: { project: { key: project.key }, summary: text, issuetype: type ? { id: type.id } : { name: 'Task' } },
      });
      backlog.touch([made.id]);
      if (section.sprint) await rest.post(`/rest/agile/1.0/sprint/${section.sprint.id}/issue`, { issues: [made.key] });
      await backlog.load();
    } catch (error) {
      showFlag({
        id: 'create',
        title: 'The issue was not created',
        description: (error as Error).message,
        type: 'error',
      });
    }
  };
  if (summary === null) {
    return (
      <button type="button" className="section-create" onClick={() => setSummary('')} onDoubleClick={() => create({})}>
        + Create issue
      </button>
    );
  }
  return (
    <input
      className="own-field section-create-input"
      aria-label={`Summary of the new issue in ${section.sprint?.name ?? board.name}`}
      placeholder="What needs to be done?"
      value={summary}
      // biome-ignore lint/a11y/noAutofocus: the person just asked for this line
      autoFocus
      onChange={(event) => setSummary(event.target.value)}
      onBlur={() => void save()}
      onKeyDown={(event) => {
        if (event.key === 'Enter') void save();
        if (event.key === 'Escape') setSummary(null);
      }}
    />
  );
}
