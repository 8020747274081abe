// One invocation: how it ended, what it logged, and its calls in a table.

import type { Call, Invocation } from './invocations';

const when = (at: number): string => new Date(at).toLocaleTimeString('en-GB');

function CallRow({ call }: { call: Call }) {
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

const heads = ['Service', 'As', 'Path', 'Status', 'Points', 'ms'];

export function InvocationRow({ invocation }: { invocation: Invocation }) {
  const { calls, lines, failure } = invocation;
  return (
    <details>
      <summary>
        <span className="call-function">{invocation.function}</span> {when(invocation.at)} · {calls.length} calls ·{' '}
        {invocation.points} points · {Math.round(invocation.ms)} ms
        {failure === null ? null : <span className="invocation-failed">{failure}</span>}
      </summary>
      {lines.map((line) => (
        <pre key={line.number} className={`log-line log-${line.level}`}>
          {line.text}
        </pre>
      ))}
      {calls.length === 0 ? null : (
        <table>
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head}>{head}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {calls.map((call) => (
              <CallRow key={call.number} call={call} />
            ))}
          </tbody>
        </table>
      )}
    </details>
  );
}
