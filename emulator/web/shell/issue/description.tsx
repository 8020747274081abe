// The description, drawn from rich text and edited as plain text with light marks.

import Button from '@atlaskit/button/new';
import { useState } from 'react';
import { Adf } from '../adf/adf';
import { fromText } from '../adf/from-text';
import { isEmptyAdf } from '../adf/node';
import { toText } from '../adf/to-text';
import type { Issue } from '../data/shapes';
import type { IssueEditor } from './use-issue';

export function Description({ editor, issue }: { editor: IssueEditor; issue: Issue }) {
  const [draft, setDraft] = useState<string | null>(null);
  const { description } = issue.fields;
  const save = async () => {
    if (draft === null) return;
    const document = draft.trim() === '' ? null : fromText(draft, description);
    if (await editor.edit({ description: document })) setDraft(null);
  };
  return (
    <section className="issue-section" aria-label="Description">
      <div className="issue-section-head">
        <h2>Description</h2>
        {draft === null ? (
          <Button spacing="compact" appearance="subtle" onClick={() => setDraft(toText(description))}>
            Edit
          </Button>
        ) : null}
      </div>
      {draft === null ? (
        isEmptyAdf(description) ? (
          <p className="quiet-text">No description yet.</p>
        ) : (
          <Adf document={description} />
        )
      ) : (
        <>
          <textarea
            aria-label="Description"
            className="own-field big-text"
            rows={Math.min(24, Math.max(8, draft.split('\n').length + 2))}
            value={draft}
            // biome-ignore lint/a11y/noAutofocus: the person just asked to edit it
            autoFocus
            onChange={(event) => setDraft(event.target.value)}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) void save();
              if (event.key === 'Escape') event.stopPropagation();
            }}
          />
          <p className="quiet-text">
            # heading · - list · 1. list · - [ ] task · **bold** · _italic_ · `code` · [text](address)
          </p>
          <div className="buttons">
            <Button appearance="primary" onClick={save}>
              Save
            </Button>
            <Button appearance="subtle" onClick={() => setDraft(null)}>
              Cancel
            </Button>
          </div>
        </>
      )}
    </section>
  );
}
