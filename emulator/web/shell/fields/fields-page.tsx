// Settings, custom fields: those that administrators made of the app's types, and what the app lets them configure for
// each context. Fields and contexts themselves are made over REST.

import Button from '@atlaskit/button/new';
import Heading from '@atlaskit/heading';
import { useState } from 'react';
import { AppFrame } from '../apps/app-frame';
import { useOverlays } from '../apps/overlays';
import { type AppModule, modulesOf } from '../data/modules';
import { useSession } from '../data/session';
import type { FieldInfo } from '../data/shapes';
import { useLoad } from '../data/use-load';
import EmptyState from '../layout/empty';

const TYPE = 'jira:customFieldType';

interface Context {
  id: string;
  name: string;
  description: string;
}

interface Kept {
  id: string;
  fieldContextId: string;
  configuration?: unknown;
  schema?: unknown;
}

interface Row {
  context: Context;
  kept: Kept;
}

interface FieldProps {
  field: FieldInfo;
  module: AppModule;
}

const pathOf = ({ id }: FieldInfo) => `/rest/api/3/app/field/${encodeURIComponent(id)}/context/configuration`;

function FieldSettings({ field, module }: FieldProps) {
  const { rest } = useSession();
  const { showFlag } = useOverlays();
  const [open, setOpen] = useState<string | null>(null);
  const { data, error, reload } = useLoad<Row[]>(async () => {
    // One after the other, so that who may not see contexts is told so, and not whichever refusal comes first.
    const contexts = await rest.get<{ values: Context[] }>(`/rest/api/3/field/${encodeURIComponent(field.id)}/context`);
    const configurations = await rest.get<{ values: Kept[] }>(pathOf(field));
    return contexts.values.flatMap((context) => {
      const kept = configurations.values.find(({ fieldContextId }) => fieldContextId === context.id);
      return kept ? [{ context, kept }] : [];
    });
  }, [rest, field.id]);
  const resource = module.contextConfig?.resource;
  const submit = async ({ id, fieldContextId }: Kept, told: unknown): Promise<boolean> => {
    const { configuration, schema } = (told ?? {}) as Partial<Kept>;
    try {
      await rest.put(pathOf(field), { configurations: [{ id, fieldContextId, configuration, schema }] });
      setOpen(null);
      await reload();
      return true;
    } catch (failure) {
      showFlag({ id: 'field', title: 'It was not kept', description: (failure as Error).message, type: 'error' });
      return false;
    }
  };
  const extension = ({ id, fieldContextId, configuration }: Kept) => ({
    type: TYPE,
    entryPoint: 'contextConfig',
    fieldId: field.id,
    fieldType: field.schema?.custom,
    configurationId: Number(id),
    fieldContextId: Number(fieldContextId),
    ...(configuration === undefined ? {} : { configuration }),
  });
  return (
    <section className="transition" aria-label={field.name}>
      <header>
        <strong>{field.name}</strong>
      </header>
      {error ? <p role="alert">{error.message}</p> : null}
      <ul>
        {(data ?? []).map(({ context, kept }) => (
          <li key={context.id} className="rule" aria-label={context.name}>
            <div>
              <strong>{context.name}</strong>
              <p>{context.description}</p>
              {open === context.id && resource ? (
                <AppFrame
                  module={module}
                  resource={resource}
                  extension={extension(kept)}
                  submit={(told) => submit(kept, told)}
                  close={() => setOpen(null)}
                />
              ) : null}
            </div>
            {resource ? (
              <Button spacing="compact" onClick={() => setOpen(open === context.id ? null : context.id)}>
                {open === context.id ? 'Cancel' : 'Configure'}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

export function FieldsPage() {
  const { rest, manifest } = useSession();
  const { data } = useLoad(() => rest.get<FieldInfo[]>('/rest/api/3/field'), [rest]);
  if (!data) return null;
  const shown = modulesOf(manifest, TYPE).flatMap((module) =>
    data.filter((field) => field.schema?.custom?.endsWith(`/static/${module.key}`)).map((field) => ({ field, module })),
  );
  if (shown.length === 0)
    return <EmptyState title="Custom fields" text="Nobody has made a field of the app's types yet." />;
  return (
    <div className="page">
      <div className="page-head">
        <div>
          <div className="crumbs">Settings / Work items</div>
          <Heading size="large">Custom fields</Heading>
        </div>
      </div>
      {shown.map(({ field, module }) => (
        <FieldSettings key={field.id} field={field} module={module} />
      ))}
    </div>
  );
}
