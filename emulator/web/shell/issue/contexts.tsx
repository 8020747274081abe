// The app's context panels in the right column: closed at first, with a status beside the label; open stays open.

import Badge from '@atlaskit/badge';
import Lozenge from '@atlaskit/lozenge';
import { useEffect, useState } from 'react';
import { AppFrame } from '../apps/app-frame';
import { issueExtension } from '../apps/extension';
import { useOverlays } from '../apps/overlays';
import { useModules } from '../apps/use-modules';
import type { IssueNews } from '../data/issue-news';
import { type AppModule, titleOf, words } from '../data/modules';
import { ask } from '../data/rest';
import { useSession } from '../data/session';
import type { Issue, Project } from '../data/shapes';

interface Status {
  type: string;
  value: { label: string; type?: string };
}

const types = ['jira:issueContext', 'jira:issueGlance'];

const looks = {
  default: 'default',
  inprogress: 'inprogress',
  moved: 'moved',
  new: 'new',
  removed: 'removed',
  success: 'success',
} as const;

function StatusSign({ status }: { status: Status }) {
  const { label, type } = status.value;
  if (status.type === 'badge') return <Badge>{Number.isNaN(Number(label)) ? label : Number(label)}</Badge>;
  return <Lozenge appearance={looks[type as 'default'] ?? 'default'}>{label}</Lozenge>;
}

/** Asks the module for its status, and again after the issue changed. */
function useStatus(module: AppModule, extension: Record<string, unknown>, issue: Issue): Status | null {
  const { user } = useSession();
  const { bus } = useOverlays();
  const [status, setStatus] = useState<Status | null>(module.status ?? null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the extension is made of the issue
  useEffect(() => {
    if (!module.dynamicProperties) return;
    let gone = false;
    const read = async () => {
      const body = JSON.stringify({
        command: 'dynamicProperties',
        module: module.key,
        payload: {},
        as: user.accountId,
        context: { extension },
      });
      const told = await ask('/emulator/bridge', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
      }).catch(() => null);
      const found = (told as { status?: Status } | null)?.status;
      if (!gone && found?.value) setStatus(found);
    };
    void read();
    const stop = bus.on('shell:issue-changed', (news) => {
      if ((news as IssueNews).id === issue.id) void read();
    });
    return () => {
      gone = true;
      stop();
    };
  }, [module, user.accountId, issue.id, bus]);
  return status;
}

const memory = (module: AppModule): string => `desk.context.${module.key}`;

function Context({ type, module, issue }: { type: string; module: AppModule; issue: Issue }) {
  const extension = issueExtension(type, issue);
  const [open, setOpen] = useState(() => localStorage.getItem(memory(module)) === 'open');
  const status = useStatus(module, extension, issue);
  const toggle = () => {
    localStorage.setItem(memory(module), open ? 'closed' : 'open');
    setOpen(!open);
  };
  return (
    <section className="side-group issue-context" data-context={module.key}>
      <button type="button" className="side-group-head" aria-expanded={open} onClick={toggle}>
        <span className={open ? 'chevron chevron-open' : 'chevron'} aria-hidden="true" />
        <strong>{words(module.label, titleOf(module))}</strong>
        {status ? <StatusSign status={status} /> : null}
      </button>
      {open ? (
        <div className="side-group-body">
          <AppFrame module={module} extension={extension} />
        </div>
      ) : null}
    </section>
  );
}

function ContextsOf({ type, issue }: { type: string; issue: Issue }) {
  const { modules } = useModules(type, issue.fields.project as Project, issue);
  return modules.map((module) => <Context key={module.key} type={type} module={module} issue={issue} />);
}

export function Contexts({ issue }: { issue: Issue }) {
  return types.map((type) => <ContextsOf key={type} type={type} issue={issue} />);
}
