// An issue: what it says on the left, its fields and the app's context panels on the right.

import Spinner from '@atlaskit/spinner';
import { useState } from 'react';
import { IssueScripts } from '../apps/unseen';
import { parentOf, summaryOf, typeOf } from '../data/fields';
import type { Project } from '../data/shapes';
import EmptyState from '../layout/empty';
import { to } from '../route/places';
import { A } from '../route/router';
import { Activity } from './activity';
import { Children } from './children';
import { Contexts } from './contexts';
import { Description } from './description';
import { Details, MoreDetails } from './details';
import { IssueMenu } from './issue-menu';
import { Links } from './links';
import { TypeMark } from './marks';
import { Panels, usePanels } from './panels';
import { StatusMenu } from './status-menu';
import { Summary } from './summary';
import { type IssueEditor, type IssueInView, useIssue } from './use-issue';

export function IssueView({ issueKey }: { issueKey: string }) {
  const editor = useIssue(issueKey);
  if (editor.error && !editor.data) return <EmptyState title={issueKey} text={editor.error.message} />;
  if (!editor.data) {
    return (
      <div className="middle">
        <Spinner label={`Loading ${issueKey}`} />
      </div>
    );
  }
  return <Loaded editor={editor} view={editor.data} />;
}

function Loaded({ editor, view }: { editor: IssueEditor; view: IssueInView }) {
  const { issue } = view;
  const parent = parentOf(issue);
  const project = issue.fields.project as Project;
  const panels = usePanels(issue);
  const [linking, setLinking] = useState(false);
  return (
    <article className="issue-view" data-issue={issue.key} aria-label={summaryOf(issue)}>
      <div className="issue-main">
        <div className="crumbs">
          <A to={to.project(project.key)}>{project.name}</A> /{' '}
          {parent ? (
            <>
              <A to={to.issue(parent.key)}>{parent.key}</A> /{' '}
            </>
          ) : null}
          <TypeMark type={typeOf(issue)} /> <A to={to.issue(issue.key)}>{issue.key}</A>
        </div>
        <Summary editor={editor} issue={issue} />
        <IssueMenu issue={issue} panels={panels} onLink={() => setLinking(true)} />
        <Description editor={editor} issue={issue} />
        <Children issue={issue} />
        <Links editor={editor} issue={issue} adding={linking} onAdded={() => setLinking(false)} />
        <Panels issue={issue} panels={panels} />
        <Activity editor={editor} issue={issue} />
      </div>
      <div className="issue-side">
        <StatusMenu editor={editor} view={view} />
        <Details editor={editor} issue={issue} />
        <Contexts issue={issue} />
        <MoreDetails issue={issue} />
        <IssueScripts issue={issue} />
      </div>
    </article>
  );
}
