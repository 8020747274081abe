// A dashboard with every gadget that the app brings, once each.

import Button from '@atlaskit/button/new';
import Heading from '@atlaskit/heading';
import { useState } from 'react';
import { type AppModule, modulesOf, titleOf } from '../data/modules';
import { useSession } from '../data/session';
import EmptyState from '../layout/empty';
import { AppFrame } from './app-frame';

const types = ['jira:dashboardGadget', 'dashboards:widget'];

function Gadget({ type, module }: { type: string; module: AppModule }) {
  const [configuration, setConfiguration] = useState<Record<string, unknown>>({});
  const [editing, setEditing] = useState(false);
  const extension =
    type === 'jira:dashboardGadget'
      ? {
          type,
          gadgetConfiguration: configuration,
          dashboard: { id: '10000' },
          gadget: { id: '10001' },
          location: location.href,
        }
      : {
          type,
          config: configuration,
          context: { dashboardId: '10000', widgetId: module.key },
          layout: { width: 480, height: 320 },
        };
  const save = (payload: unknown): boolean => {
    setConfiguration(typeof payload === 'object' && payload !== null ? (payload as Record<string, unknown>) : {});
    setEditing(false);
    return true;
  };
  return (
    <section className="gadget" aria-label={titleOf(module)}>
      <header>
        <Heading size="small">{titleOf(module)}</Heading>
        {module.edit ? (
          <Button spacing="compact" appearance="subtle" onClick={() => setEditing(!editing)}>
            {editing ? 'Cancel' : 'Configure'}
          </Button>
        ) : null}
      </header>
      <AppFrame
        key={`${editing} ${JSON.stringify(configuration)}`}
        module={module}
        resource={editing ? (module.edit?.resource ?? module.resource) : module.resource}
        extension={editing ? { ...extension, entryPoint: 'edit' } : extension}
        submit={save}
        close={() => setEditing(false)}
      />
    </section>
  );
}

export function Dashboard() {
  const { manifest } = useSession();
  const gadgets = types.flatMap((type) => modulesOf(manifest, type).map((module) => ({ type, module })));
  if (gadgets.length === 0) return <EmptyState title="Dashboard" text="The installed app brings no gadgets." />;
  return (
    <div className="page">
      <div className="page-head">
        <Heading size="large">Dashboard</Heading>
      </div>
      <div className="gadgets">
        {gadgets.map(({ type, module }) => (
          <Gadget key={module.key} type={type} module={module} />
        ))}
      </div>
    </div>
  );
}
