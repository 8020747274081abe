// Every call that the app made to the platform, newest first, and what each invocation cost in all.

import { IconButton } from '@atlaskit/button/new';
import Heading from '@atlaskit/heading';
import Close from '@atlaskit/icon/core/close';
import { useState } from 'react';
import { useOverlays } from '../apps/overlays';
import { type Call, invocationsOf, useCalls } from './calls';

const when = (at: number): string => new Date(at).toLocaleTimeString('en-GB');

function Row({ call }: { call: Call }) {
  const bad = call.status >= 400;
  return (
    <tr className={bad ? 'call-bad' : undefined}>
      <td>{call.service}</td>
      <td>{call.as}</td>
      <td className="call-path" title={`${call.method} ${call.path}`}>
        {call.method} {call.path}
      </td>
      <td>{call.status}</td>
      <td>{call.points}</td>
      <td>{Math.round(call.ms)}</td>
    </tr>
  );
}

export function Inspector({ onClose }: { onClose: () => void }) {
  const { calls, error, more, onMore } = useCalls();
  const { complaints } = useOverlays();
  const [filter, setFilter] = useState('');
  const wanted = filter.toLowerCase();
  const shown = calls.filter((call) =>
    `${call.service} ${call.as} ${call.function} ${call.method} ${call.path} ${call.status}`
      .toLowerCase()
      .includes(wanted),
  );
  return (
    <aside className="inspector" aria-label="Inspector">
      <header>
        <Heading size="small">Calls of the app</Heading>
        <IconButton icon={Close} label="Close the inspector" appearance="subtle" onClick={onClose} />
      </header>
      <input
        aria-label="Filter calls"
        placeholder="Filter: jira, kvs, 429, /search…"
        value={filter}
        onChange={(event) => setFilter(event.target.value)}
      />
      {error ? <p role="alert">{error.message}</p> : null}
      {complaints.length > 0 ? (
        <details className="complaints" open>
          <summary>{complaints.length} complaints of frames</summary>
          <ul>
            {complaints.slice(-20).map((complaint) => (
              <li key={`${complaint.at} ${complaint.text}`}>
                <b>{complaint.module}</b> {complaint.kind}: {complaint.text}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
      <div className="invocations">
        {invocationsOf(shown).map((invocation) => (
          <details key={invocation.id}>
            <summary>
              <span className="call-function">{invocation.function}</span> {when(invocation.at)} ·{' '}
              {invocation.calls.length} calls · {invocation.points} points · {Math.round(invocation.ms)} ms
            </summary>
            <table>
              <thead>
                <tr>
                  <th>Service</th>
                  <th>As</th>
                  <th>Path</th>
                  <th>Status</th>
                  <th>Points</th>
                  <th>ms</th>
                </tr>
              </thead>
              <tbody>
                {invocation.calls.map((call) => (
                  <Row key={call.number} call={call} />
                ))}
              </tbody>
            </table>
          </details>
        ))}
        {more ? (
          <button type="button" className="link-like" onClick={onMore}>
            Show older calls
          </button>
        ) : null}
        {calls.length === 0 ? <p>No calls yet.</p> : null}
      </div>
    </aside>
  );
}
