// Custom fields of the app on an issue: shown by their own resource, by their formatter, or as they are; edited where they
// stand by their own resource or in a line of text.

import { type ReactNode, useState } from 'react';
import { AppFrame } from '../apps/app-frame';
import { issueExtension } from '../apps/extension';
import { type AppModule, modulesOf } from '../data/modules';
import { ask } from '../data/rest';
import { useSession } from '../data/session';
import type { FieldInfo, Issue } from '../data/shapes';
import { useLoad } from '../data/use-load';
import { Line } from './edit-field';
import type { IssueEditor } from './use-issue';

const TYPES = ['jira:customField', 'jira:customFieldType'];

interface Shown {
  field: FieldInfo;
  type: string;
  module: AppModule;
}

const useAppFields = (issue: Issue): Shown[] => {
  const { fields, manifest } = useSession();
  const modules = TYPES.flatMap((type) => modulesOf(manifest, type).map((module) => ({ type, module })));
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

/** The value as the formatter puts it, or as it is. */
function useFormatted(module: AppModule, issue: Issue, value: unknown): string {
  const { user } = useSession();
  const expression = module.view?.formatter?.expression ?? module.formatter?.expression;
  const { data } = useLoad<{ value?: unknown; error?: string }>(async () => {
    if (expression === undefined) return { value: plain(value) };
    const body = JSON.stringify({ expression, issue: issue.key, as: user.accountId, value: value ?? null });
    const headers = { 'content-type': 'application/json' };
    return (await ask('/emulator/expression', { method: 'POST', headers, body })) as { value?: unknown };
  }, [expression, issue.key, user.accountId, JSON.stringify(value)]);
  if (data === null) return '';
  return typeof data.value === 'string' ? data.value : plain(value);
}

function AppField({ editor, issue, field, type, module }: Shown & { editor: IssueEditor; issue: Issue }) {
  const [editing, setEditing] = useState(false);
  const value = issue.fields[field.id] ?? null;
  const formatted = useFormatted(module, issue, value);
  const edits = resourceFor(module.edit);
  const views = resourceFor(module.view);
  const extension = (entryPoint: 'view' | 'edit') => ({
    ...issueExtension(type, issue),
    entryPoint,
    renderContext: 'issue-view',
    fieldId: field.id,
    fieldName: field.name,
    fieldType: field.schema?.custom,
    fieldValue: value,
  });
  const submit = async (wanted: unknown): Promise<boolean> => {
    const saved = await editor.edit({ [field.id]: wanted });
    if (saved) setEditing(false);
    return saved;
  };
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
  const number = field.schema?.type === 'number';
  if (edits === null && !module.readOnly && (number || field.schema?.type === 'string'))
    return (
      <Line
        label={field.name}
        value={value === null ? '' : String(value)}
        type={number ? 'number' : 'text'}
        onSave={(text) => void submit(text === '' ? null : number ? Number(text) : text)}
      />
    );
  return (
    <>
      {views === null ? (
        <span>{formatted}</span>
      ) : (
        <AppFrame key={plain(value)} module={module} resource={views} extension={extension('view')} />
      )}
      {edits === null || module.readOnly ? null : (
        <button type="button" className="quiet" onClick={() => setEditing(true)}>
          Edit {field.name}
        </button>
      )}
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
