// The sprint of an issue: which it is in, and moving it to another or back to the backlog.

import type { ComponentType, ReactNode } from 'react';
import { useSession } from '../data/session';
import type { Board, Issue, Project, Sprint } from '../data/shapes';
import { useLoad } from '../data/use-load';
import { Choice } from './edit-field';
import type { IssueEditor } from './use-issue';

interface SprintFieldProps {
  editor: IssueEditor;
  issue: Issue;
  sprint: Sprint | null;
  Field: ComponentType<{ name: string; children: ReactNode }>;
}

export function SprintField({ editor, issue, sprint, Field }: SprintFieldProps) {
  const { rest } = useSession();
  const { key } = issue.fields.project as Project;
  const { data } = useLoad<Sprint[]>(async () => {
    const boards = await rest.get<{ values: Board[] }>(
      `/rest/agile/1.0/board?projectKeyOrId=${encodeURIComponent(key)}&maxResults=50`,
    );
    const lists = await Promise.all(
      boards.values
        .filter((board) => board.type !== 'kanban')
        .map((board) =>
          rest
            .get<{ values: Sprint[] }>(`/rest/agile/1.0/board/${board.id}/sprint?state=active,future&maxResults=50`)
            .then(({ values }) => values)
            .catch(() => []),
        ),
    );
    return lists.flat();
  }, [rest, key]);
  const move = (id: string) =>
    void editor.act('The issue was not moved', () =>
      id === ''
        ? rest.post('/rest/agile/1.0/backlog/issue', { issues: [issue.key] })
        : rest.post(`/rest/agile/1.0/sprint/${id}/issue`, { issues: [issue.key] }),
    );
  if (!data || (data.length === 0 && !sprint)) return null;
  return (
    <Field name="Sprint">
      <Choice
        label="Sprint"
        value={sprint ? String(sprint.id) : ''}
        options={[{ value: '', text: 'Backlog' }, ...data.map(({ id, name }) => ({ value: String(id), text: name }))]}
        other={sprint?.name}
        onChange={move}
      />
    </Field>
  );
}
