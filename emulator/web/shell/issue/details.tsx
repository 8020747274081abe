// The fields of an issue, each edited where it stands.

import type { ReactNode } from 'react';
import {
  assigneeOf,
  fieldIds,
  labelsOf,
  openSprintOf,
  parentOf,
  pointsOf,
  priorityOf,
  summaryOf,
  typeOf,
} from '../data/fields';
import { useSession } from '../data/session';
import type { Issue, Named, Person } from '../data/shapes';
import { Face } from '../layout/face';
import { to } from '../route/places';
import { A } from '../route/router';
import { AppFields } from './app-fields';
import { Choice, Line } from './edit-field';
import { SprintField } from './sprint-field';
import type { IssueEditor } from './use-issue';
import { usePriorities } from './use-priorities';

const moment = (iso: unknown): string =>
  typeof iso === 'string' ? new Date(iso).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' }) : '';

function Field({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="field">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

const names = (value: unknown): string =>
  Array.isArray(value) ? (value as Named[]).map(({ name }) => name).join(', ') : '';

export function Details({ editor, issue }: { editor: IssueEditor; issue: Issue }) {
  const { users, fields } = useSession();
  const priorities = usePriorities();
  const ids = fieldIds(fields);
  const estimate = ids.estimates.find((id) => id in issue.fields) ?? null;
  const points = estimate ? pointsOf(issue, [estimate]) : null;
  const assignee = assigneeOf(issue);
  const reporter = (issue.fields.reporter ?? null) as Person | null;
  const parent = parentOf(issue);
  return (
    <section className="side-group details">
      <h2 className="side-group-title">Details</h2>
      <dl>
        <Field name="Assignee">
          <Face person={assignee} size="small" />
          <Choice
            label="Assignee"
            value={assignee?.accountId ?? ''}
            options={[
              { value: '', text: 'Unassigned' },
              ...users.map((user) => ({ value: user.accountId, text: user.displayName })),
            ]}
            other={assignee?.displayName}
            onChange={(accountId) => editor.edit({ assignee: accountId === '' ? null : { accountId } })}
          />
        </Field>
        <Field name="Priority">
          <Choice
            label="Priority"
            value={priorityOf(issue)?.name ?? ''}
            options={priorities.map(({ name }) => ({ value: name, text: name }))}
            other={priorityOf(issue)?.name ?? 'None'}
            onChange={(name) => editor.edit({ priority: { name } })}
          />
        </Field>
        <SprintField editor={editor} issue={issue} sprint={openSprintOf(issue, ids)} Field={Field} />
        {estimate ? (
          <Field name={fields.find(({ id }) => id === estimate)?.name ?? 'Story points'}>
            <Line
              label="Story points"
              value={points === null ? '' : String(points)}
              type="number"
              onSave={(text) => editor.edit({ [estimate]: text === '' ? null : Number(text) })}
            />
          </Field>
        ) : null}
        <Field name="Labels">
          <Line
            label="Labels"
            value={labelsOf(issue).join(' ')}
            hint="none"
            onSave={(text) => editor.edit({ labels: text.split(/[\s,]+/).filter((label) => label !== '') })}
          />
        </Field>
        <Field name="Due date">
          <Line
            label="Due date"
            type="date"
            value={String(issue.fields.duedate ?? '')}
            onSave={(text) => editor.edit({ duedate: text || null })}
          />
        </Field>
        <Field name="Parent">
          {parent ? <A to={to.issue(parent.key)}>{summaryOf(parent)}</A> : null}
          <Line
            label="Parent"
            value={parent?.key ?? ''}
            hint="none"
            onSave={(key) => editor.edit({ parent: key === '' ? null : { key } })}
          />
        </Field>
        <AppFields editor={editor} issue={issue} Field={Field} />
        <Field name="Reporter">
          <Face person={reporter} size="small" /> {reporter?.displayName ?? 'None'}
        </Field>
      </dl>
    </section>
  );
}

/** What is looked at less often, below the app's panels. */
export function MoreDetails({ issue }: { issue: Issue }) {
  const resolution = issue.fields.resolution as Named | null;
  const rows = [
    ['Type', typeOf(issue)?.name],
    ['Components', names(issue.fields.components)],
    ['Fix versions', names(issue.fields.fixVersions)],
    ['Resolution', resolution?.name],
    ['Created', moment(issue.fields.created)],
    ['Updated', moment(issue.fields.updated)],
  ].filter(([, value]) => value);
  return (
    <dl className="more-details">
      {rows.map(([name, value]) => (
        <Field key={name} name={name ?? ''}>
          {value}
        </Field>
      ))}
    </dl>
  );
}
