// Issues one below the other, each leading to its own page.

import { assigneeOf, summaryOf, typeOf } from '../data/fields';
import type { Issue } from '../data/shapes';
import { PriorityMark, StatusMark, TypeMark } from '../issue/marks';
import { to } from '../route/places';
import { A } from '../route/router';

export const IssueTable = ({ issues }: { issues: Issue[] }) => (
  <table className="issue-table">
    <thead>
      <tr>
        <th scope="col">Key</th>
        <th scope="col">Summary</th>
        <th scope="col">Status</th>
        <th scope="col">Assignee</th>
      </tr>
    </thead>
    <tbody>
      {issues.map((issue) => (
        <tr key={issue.id}>
          <td>
            <TypeMark type={typeOf(issue)} /> <A to={to.issue(issue.key)}>{issue.key}</A>
          </td>
          <td>
            <PriorityMark issue={issue} /> {summaryOf(issue)}
          </td>
          <td>
            <StatusMark issue={issue} />
          </td>
          <td>{assigneeOf(issue)?.displayName ?? 'Unassigned'}</td>
        </tr>
      ))}
    </tbody>
  </table>
);
