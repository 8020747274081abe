// The change log, newest first.

import { useSession } from '../data/session';
import type { History, Issue } from '../data/shapes';
import { useLoad } from '../data/use-load';
import { Face } from '../layout/face';
import { ago } from './comments';

const said = (value: unknown): string => (typeof value === 'string' && value !== '' ? value : 'None');

export function HistoryList({ issue }: { issue: Issue }) {
  const { rest } = useSession();
  const { updated } = issue.fields;
  const { data, error } = useLoad(async () => {
    const path = `/rest/api/3/issue/${issue.key}/changelog`;
    const first = await rest.get<{ values: History[]; total: number }>(`${path}?maxResults=100`);
    if (first.total <= first.values.length) return first.values;
    const rest100 = await rest.get<{ values: History[] }>(
      `${path}?maxResults=100&startAt=${Math.max(100, first.total - 100)}`,
    );
    return [...first.values, ...rest100.values];
  }, [rest, issue.key, updated]);
  if (error) return <p role="alert">{error.message}</p>;
  if (data?.length === 0) return <p className="quiet-text">Nothing has changed yet.</p>;
  return (
    <ul className="history">
      {[...(data ?? [])].reverse().map((entry) => (
        <li key={entry.id}>
          <Face person={entry.author ?? null} size="small" />
          <div>
            <strong>{entry.author?.displayName ?? 'Jira'}</strong>{' '}
            <span className="quiet-text">{ago(entry.created)}</span>
            {entry.items.map((item, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: items of one change have no identity
              <div key={index} className="history-item">
                <b>{item.field}</b>: <span>{said(item.fromString)}</span> →{' '}
                <span>{said(Object.hasOwn(item, 'toString') ? item.toString : null)}</span>
              </div>
            ))}
          </div>
        </li>
      ))}
    </ul>
  );
}
