// Links to other issues, said in the direction that they have.

import Button, { IconButton } from '@atlaskit/button/new';
import Close from '@atlaskit/icon/core/close';
import { useState } from 'react';
import { summaryOf } from '../data/fields';
import { useSession } from '../data/session';
import type { Issue, IssueLink } from '../data/shapes';
import { useLoad } from '../data/use-load';
import { to } from '../route/places';
import { A } from '../route/router';
import { StatusMark } from './marks';
import type { IssueEditor } from './use-issue';

interface LinkType {
  name: string;
  inward: string;
  outward: string;
}

interface LinksProps {
  editor: IssueEditor;
  issue: Issue;
  adding: boolean;
  onAdded(): void;
}

export function Links({ editor, issue, adding, onAdded }: LinksProps) {
  const { rest } = useSession();
  const links = (issue.fields.issuelinks ?? []) as IssueLink[];
  if (links.length === 0 && !adding) return null;
  return (
    <section className="issue-section" aria-label="Linked issues">
      <h2>Linked issues</h2>
      <ul className="issue-list">
        {links.map((link) => {
          const other = link.outwardIssue ?? link.inwardIssue;
          if (!other) return null;
          return (
            <li key={link.id}>
              <span className="link-type">{link.outwardIssue ? link.type.outward : link.type.inward}</span>
              <A to={to.issue(other.key)}>{other.key}</A> <span className="issue-list-text">{summaryOf(other)}</span>
              <StatusMark issue={other} />
              <IconButton
                icon={Close}
                label={`Remove the link to ${other.key}`}
                appearance="subtle"
                spacing="compact"
                onClick={() =>
                  void editor.act('The link was not removed', () => rest.remove(`/rest/api/3/issueLink/${link.id}`))
                }
              />
            </li>
          );
        })}
      </ul>
      {adding ? <NewLink editor={editor} issue={issue} onAdded={onAdded} /> : null}
    </section>
  );
}

function NewLink({ editor, issue, onAdded }: Omit<LinksProps, 'adding'>) {
  const { rest } = useSession();
  const { data } = useLoad(() => rest.get<{ issueLinkTypes: LinkType[] }>('/rest/api/3/issueLinkType'), [rest]);
  const [kind, setKind] = useState('');
  const [key, setKey] = useState('');
  const kinds = (data?.issueLinkTypes ?? []).flatMap((type) => [
    { id: `${type.name} out`, type, outward: true, words: type.outward },
    ...(type.inward === type.outward ? [] : [{ id: `${type.name} in`, type, outward: false, words: type.inward }]),
  ]);
  const chosen = kinds.find(({ id }) => id === kind) ?? kinds[0];
  const add = async () => {
    if (!chosen || key.trim() === '') return;
    const other = { key: key.trim().toUpperCase() };
    const own = { key: issue.key };
    // The issue that does it is the inward one: "A blocks B" has A inward and B outward.
    const ends = chosen.outward ? { inwardIssue: own, outwardIssue: other } : { inwardIssue: other, outwardIssue: own };
    const done = await editor.act('The link was not made', () =>
      rest.post('/rest/api/3/issueLink', { type: { name: chosen.type.name }, ...ends }),
    );
    if (done) onAdded();
  };
  return (
    <div className="new-link">
      <select aria-label="Kind of link" value={chosen?.id ?? ''} onChange={(event) => setKind(event.target.value)}>
        {kinds.map(({ id, words }) => (
          <option key={id} value={id}>
            {words}
          </option>
        ))}
      </select>
      <input
        aria-label="Issue to link"
        placeholder="KEY-1"
        value={key}
        onChange={(event) => setKey(event.target.value)}
      />
      <Button spacing="compact" appearance="primary" onClick={add}>
        Link
      </Button>
      <Button spacing="compact" appearance="subtle" onClick={onAdded}>
        Cancel
      </Button>
    </div>
  );
}
