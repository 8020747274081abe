// The issues below this one: sub-tasks, or what an epic holds.

import { summaryOf, typeOf } from '../data/fields';
import { useSession } from '../data/session';
import type { Issue } from '../data/shapes';
import { useLoad } from '../data/use-load';
import { to } from '../route/places';
import { A } from '../route/router';
import { StatusMark, TypeMark } from './marks';

export function Children({ issue }: { issue: Issue }) {
  const { rest } = useSession();
  const holds = (typeOf(issue)?.hierarchyLevel ?? 0) > 0 || /epic/i.test(typeOf(issue)?.name ?? '');
  const own = (issue.fields.subtasks ?? []) as Issue[];
  const { data } = useLoad<Issue[]>(async () => {
    if (!holds) return [];
    const jql = encodeURIComponent(`parent = ${issue.key} ORDER BY rank`);
    const page = await rest.get<{ issues: Issue[] }>(
      `/rest/api/3/search/jql?jql=${jql}&fields=summary,status,issuetype&maxResults=100`,
    );
    return page.issues;
  }, [rest, issue.key, holds]);
  const children = own.length > 0 ? own : (data ?? []);
  if (children.length === 0) return null;
  return (
    <section className="issue-section" aria-label="Child issues">
      <h2>Child issues</h2>
      <ul className="issue-list">
        {children.map((child) => (
          <li key={child.id}>
            <TypeMark type={typeOf(child)} />
            <A to={to.issue(child.key)}>{child.key}</A> <span className="issue-list-text">{summaryOf(child)}</span>
            <StatusMark issue={child} />
          </li>
        ))}
      </ul>
    </section>
  );
}
