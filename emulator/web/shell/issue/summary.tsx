// The summary, edited where it stands.

import { useState } from 'react';
import { summaryOf } from '../data/fields';
import type { Issue } from '../data/shapes';
import type { IssueEditor } from './use-issue';

export function Summary({ editor, issue }: { editor: IssueEditor; issue: Issue }) {
  const [draft, setDraft] = useState<string | null>(null);
  const save = () => {
    const text = draft?.trim();
    setDraft(null);
    if (text && text !== summaryOf(issue)) void editor.edit({ summary: text });
  };
  if (draft === null) {
    return (
      <h1 className="issue-title">
        <button type="button" title="Edit the summary" onClick={() => setDraft(summaryOf(issue))}>
          {summaryOf(issue)}
        </button>
      </h1>
    );
  }
  return (
    <input
      className="own-field issue-title-input"
      aria-label="Summary"
      value={draft}
      // biome-ignore lint/a11y/noAutofocus: the person just asked to edit it
      autoFocus
      onChange={(event) => setDraft(event.target.value)}
      onBlur={save}
      onKeyDown={(event) => {
        if (event.key === 'Enter') save();
        if (event.key === 'Escape') {
          event.stopPropagation();
          setDraft(null);
        }
      }}
    />
  );
}
