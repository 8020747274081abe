// The issue navigator: a query in the address, the first issues that it finds, and the app's actions on them.

import Button from '@atlaskit/button/new';
import DropdownMenu from '@atlaskit/dropdown-menu';
import Heading from '@atlaskit/heading';
import { type FormEvent, useEffect, useState } from 'react';
import { ActionItems, useActions } from '../apps/action-menu';
import { navigatorExtension } from '../apps/extension';
import { useSession } from '../data/session';
import type { Issue } from '../data/shapes';
import { useLoad } from '../data/use-load';
import { to } from '../route/places';
import { useRouter } from '../route/router';
import { IssueTable } from './issue-table';

const ACTION = 'jira:issueNavigatorAction';
const fields = ['summary', 'issuetype', 'status', 'priority', 'assignee'];
const fallback = 'created >= -30d ORDER BY created DESC';

interface Found {
  issues: Issue[];
  isLast: boolean;
}

interface Parsed {
  queries: { errors?: string[]; warnings?: string[] }[];
}

export function IssuesView() {
  const { rest } = useSession();
  const { search, go } = useRouter();
  const jql = search.get('jql') || fallback;
  const [text, setText] = useState(jql);
  useEffect(() => setText(jql), [jql]);
  const actions = useActions(ACTION, null);
  const { data, error } = useLoad<Found>(async () => {
    // The search itself says nothing of what it does not know.
    const { queries } = await rest.post<Parsed>('/rest/api/3/jql/parse?validation=strict', { queries: [jql] });
    const errors = queries.flatMap((query) => [...(query.errors ?? []), ...(query.warnings ?? [])]);
    if (errors.length > 0) throw new Error(errors.join(' '));
    return rest.post<Found>('/rest/api/3/search/jql', { jql, fields, maxResults: 50 });
  }, [rest, jql]);
  const find = (event: FormEvent) => {
    event.preventDefault();
    go(to.issues(text.trim()));
  };
  const keys = data?.issues.map(({ key }) => key) ?? [];
  return (
    <div className="page">
      <div className="page-head">
        <Heading size="large">Issues</Heading>
        {actions.length > 0 && data ? (
          <DropdownMenu trigger="Issue actions" shouldRenderToParent>
            <ActionItems modules={actions} extension={navigatorExtension(jql, keys)} />
          </DropdownMenu>
        ) : null}
      </div>
      <form className="jql" onSubmit={find}>
        <input aria-label="JQL" value={text} onChange={(event) => setText(event.target.value)} />
        <Button type="submit">Search</Button>
      </form>
      {error ? <p role="alert">{error.message}</p> : null}
      {data && !error ? (
        <>
          <p role="status" className="quiet-text">
            {data.issues.length === 0
              ? 'No issue was found.'
              : `${data.issues.length} ${data.issues.length === 1 ? 'issue' : 'issues'}${data.isLast ? '' : ' and more'}`}
          </p>
          <IssueTable issues={data.issues} />
        </>
      ) : null}
    </div>
  );
}
