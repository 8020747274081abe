// What the app did, newest first: every invocation with its end, its log and its calls, what went wrong in frames, and
// what the desk does not model.

import { IconButton } from '@atlaskit/button/new';
import Heading from '@atlaskit/heading';
import Close from '@atlaskit/icon/core/close';
import { useState } from 'react';
import { useOverlays } from '../apps/overlays';
import { InvocationRow } from './invocation-row';
import { useInvocations } from './invocations';

interface WarningsProps {
  className: string;
  title: string;
  lines: { key: string; about: string; text: string }[];
}

function Warnings({ className, title, lines }: WarningsProps) {
  if (lines.length === 0) return null;
  return (
    <details className={className} open>
      <summary>{title}</summary>
      <ul>
        {lines.map(({ key, about, text }) => (
          <li key={key}>
            <b>{about}</b> {text}
          </li>
        ))}
      </ul>
    </details>
  );
}

export function Inspector({ onClose }: { onClose: () => void }) {
  const [filter, setFilter] = useState('');
  const { invocations, unmodelled, error, more, onMore } = useInvocations(filter);
  const { complaints } = useOverlays();
  const complained = complaints.slice(-20).map(({ at, module, kind, text }) => ({
    key: `${at} ${text}`,
    about: module,
    text: `${kind}: ${text}`,
  }));
  return (
    <aside className="inspector" aria-label="Inspector">
      <header>
        <Heading size="small">What the app did</Heading>
        <IconButton icon={Close} label="Close the inspector" appearance="subtle" onClick={onClose} />
      </header>
      <input
        aria-label="Filter invocations"
        placeholder="Filter: threw, jira, kvs, 429, /search…"
        value={filter}
        onChange={(event) => setFilter(event.target.value)}
      />
      {error ? <p role="alert">{error.message}</p> : null}
      <Warnings className="complaints" title={`${complaints.length} complaints of frames`} lines={complained} />
      <Warnings
        className="unmodelled"
        title={`${unmodelled.length} not modelled by the desk`}
        lines={unmodelled.map((name) => ({ key: name, about: '501', text: name }))}
      />
      <div className="invocations">
        {invocations.map((invocation) => (
          <InvocationRow key={invocation.id} invocation={invocation} />
        ))}
        {more ? (
          <button type="button" className="link-like" onClick={onMore}>
            Show older ones
          </button>
        ) : null}
        {invocations.length === 0 ? <p>Nothing yet.</p> : null}
      </div>
    </aside>
  );
}
