// Comments, newest last, and a box for another.

import Button from '@atlaskit/button/new';
import { useState } from 'react';
import { Adf } from '../adf/adf';
import { fromText } from '../adf/from-text';
import { useSession } from '../data/session';
import type { Comment, Issue } from '../data/shapes';
import { useLoad } from '../data/use-load';
import { Face } from '../layout/face';
import type { IssueEditor } from './use-issue';

export const ago = (iso: string): string =>
  new Date(iso).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

export function Comments({ editor, issue }: { editor: IssueEditor; issue: Issue }) {
  const { rest, user } = useSession();
  const path = `/rest/api/3/issue/${issue.key}/comment`;
  const { updated } = issue.fields;
  const comments = useLoad(
    () => rest.get<{ comments: Comment[]; total: number }>(`${path}?maxResults=100`),
    [rest, path, updated],
  );
  const [draft, setDraft] = useState('');
  const add = async () => {
    const done = await editor.act('The comment was not added', () => rest.post(path, { body: fromText(draft, null) }));
    if (!done) return;
    setDraft('');
    await comments.reload();
  };
  const { data } = comments;
  return (
    <div className="comments">
      {data && data.total > data.comments.length ? (
        <p className="quiet-text">
          The first {data.comments.length} of {data.total} comments.
        </p>
      ) : null}
      {data?.comments.map((comment) => (
        <div key={comment.id} className="comment">
          <Face person={comment.author ?? null} />
          <div>
            <strong>{comment.author?.displayName ?? 'Anonymous'}</strong>{' '}
            <span className="quiet-text">{ago(comment.created)}</span>
            <Adf document={comment.body} />
          </div>
        </div>
      ))}
      <div className="comment">
        <Face person={user} />
        <div className="new-comment">
          <textarea
            aria-label="Add a comment"
            placeholder="Add a comment…"
            rows={draft === '' ? 1 : 4}
            value={draft}
            onChange={(event) => setDraft(event.target.value)}
          />
          {draft.trim() === '' ? null : (
            <div className="buttons">
              <Button appearance="primary" onClick={add}>
                Save
              </Button>
              <Button appearance="subtle" onClick={() => setDraft('')}>
                Cancel
              </Button>
            </div>
          )}
        </div>
      </div>
    </div>
  );
}
