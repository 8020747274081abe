// Custom fields of the app on an issue: shown by their own resource, by their formatter, or as they are; edited where they
// stand by their own resource or in a line of text.

import { type ReactNode, useState } from 'react';
import { AppFrame } from '../apps/app-frame';
import { issueExtension } from '../apps/extension';
import { useModules } from '../apps/use-modules';
import type { AppModule } from '../data/modules';
import { ask } from '../data/rest';
import { useSession } from '../data/session';
import type { FieldInfo, Issue, Project } from '../data/shapes';
import { useLoad } from '../data/use-load';
import { Line } from './edit-field';
import type { IssueEditor } from './use-issue';

interface Shown {
  field: FieldInfo;
  type: string;
  module: AppModule;
}

const useAppFields = (issue: Issue): Shown[] => {
  const { fields } = useSession();
  const project = issue.fields.project as Project;
  const own = useModules('jira:customField', project, issue);
  const made = useModules('jira:customFieldType', project, issue);
  const modules = [
    ...own.modules.map((module) => ({ type: 'jira:customField', module })),
    ...made.modules.map((module) => ({ type: 'jira:customFieldType', module })),
  ];
  return fields.flatMap((field) => {
    const found = modules.find(({ module }) => field.schema?.custom?.endsWith(`/static/${module.key}`));
    return found && field.id in issue.fields ? [{ field, ...found }] : [];
  });
};

/** A resource is used where the manifest says that it is made for the issue view. */
const resourceFor = (part: AppModule['view']): string | null =>
  part?.resource !== undefined && part.experience?.includes('issue-view') ? part.resource : null;

const plain = (value: unknown): string =>
  value === null || value === undefined ? 'None' : typeof value === 'object' ? JSON.stringify(value) : String(value);

interface OnIssue {
  text?: unknown;
  configuration?: unknown;
}

/** The value as the formatter puts it, and the configuration of the field here; null: not known yet. */
function useOnIssue(issue: Issue, field: FieldInfo, value: unknown): OnIssue | null {
  const { user } = useSession();
  const { data, error } = useLoad<OnIssue>(async () => {
    const body = JSON.stringify({ issue: issue.key, field: field.id, as: user.accountId });
    const headers = { 'content-type': 'application/json' };
    return (await ask('/emulator/field', { method: 'POST', headers, body })) as OnIssue;
  }, [issue.key, field.id, user.accountId, JSON.stringify(value)]);
  return error ? {} : data;
}

function AppField({ editor, issue, field, type, module }: Shown & { editor: IssueEditor; issue: Issue }) {
  const [editing, setEditing] = useState(false);
  const value = issue.fields[field.id] ?? null;
  const here = useOnIssue(issue, field, value);
  const edits = resourceFor(module.edit);
  const views = resourceFor(module.view);
  const extension = (entryPoint: 'view' | 'edit') => ({
    ...issueExtension(type, issue),
    entryPoint,
    renderContext: 'issue-view',
    experience: 'issue-view',
    fieldId: field.id,
    fieldType: field.schema?.custom,
    fieldValue: value,
    ...(here && 'configuration' in here ? { configuration: here.configuration } : {}),
  });
  const submit = async (wanted: unknown): Promise<boolean> => {
    const saved = await editor.edit({ [field.id]: wanted });
    if (saved) setEditing(false);
    return saved;
  };
  const number = field.schema?.type === 'number';
  const plainly = edits === null && (number || field.schema?.type === 'string');
  const line = (
    <Line
      label={field.name}
      value={value === null ? '' : String(value)}
      type={number ? 'number' : 'text'}
      onSave={(text) => void submit(text === '' ? null : number ? Number(text) : text)}
    />
  );
  const mayEdit = !module.readOnly && (edits !== null || plainly);
  if (plainly && mayEdit && (editing || views === null)) return line;
  if (here === null) return null;
  if (editing && edits !== null)
    return (
      <AppFrame
        module={module}
        resource={edits}
        extension={extension('edit')}
        submit={submit}
        close={() => setEditing(false)}
      />
    );
  return (
    <>
      {views === null ? (
        <span>{typeof here.text === 'string' ? here.text : plain(value)}</span>
      ) : (
        <AppFrame key={plain(value)} module={module} resource={views} extension={extension('view')} />
      )}
      {mayEdit ? (
        <button type="button" className="quiet" onClick={() => setEditing(true)}>
          Edit {field.name}
        </button>
      ) : null}
    </>
  );
}

export function AppFields(props: {
  editor: IssueEditor;
  issue: Issue;
  Field: (props: { name: string; children: ReactNode }) => ReactNode;
}) {
  const { editor, issue, Field } = props;
  return useAppFields(issue).map((shown) => (
    <Field key={shown.field.id} name={shown.field.name}>
      <AppField {...shown} editor={editor} issue={issue} />
    </Field>
  ));
}
