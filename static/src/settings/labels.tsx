// Labels that leave an item out, written in one line. A label has no spaces in Jira, so that spaces part them.

import { useState } from 'react';
import { useEditing } from './editing';
import { Field } from './field';
import { useSpeaker } from './words/speaker';

const labelsIn = (text: string): string[] => [...new Set(text.split(/[\s,]+/).filter((label) => label !== ''))];

export const Labels = () => {
  const { say } = useSpeaker();
  const { policy, edit, readOnly } = useEditing();
  const [text, setText] = useState(policy.excludedLabels.join(' '));
  // What somebody is writing stays as written as long as it means the same.
  const shown = labelsIn(text).join(' ') === policy.excludedLabels.join(' ') ? text : policy.excludedLabels.join(' ');
  return (
    <Field label={say('labels.label')} hint={say('labels.hint')} at="excludedLabels">
      {(control) => (
        <input
          {...control}
          disabled={readOnly}
          value={shown}
          onChange={({ target }) => {
            setText(target.value);
            edit((before) => ({ ...before, excludedLabels: labelsIn(target.value) }));
          }}
        />
      )}
    </Field>
  );
};
