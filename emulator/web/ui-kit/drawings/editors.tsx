// Rich text. Reading is complete enough; the editors are plain text areas that give rich text back, and say so.

import { fromText } from '../../shell/adf/from-text';
import { toText } from '../../shell/adf/to-text';
import type { Drawings, Props } from '../drawing';
import { use } from '../surroundings';
import { useDraft } from '../use-draft';

const Editor = ({ props, label }: { props: Props; label: string }) => {
  const given = props.raw.defaultValue ?? props.raw.value;
  const [draft, setDraft] = useDraft(given === undefined ? undefined : toText(given), '');
  const told = () => fromText(draft, given ?? null);
  return (
    <div className="kit-editor" data-partial={label}>
      <textarea
        aria-label={props.text('aria-label') ?? label}
        placeholder={props.text('placeholder')}
        rows={5}
        disabled={props.flag('isDisabled')}
        value={draft}
        onChange={(event) => {
          setDraft(event.target.value);
          props.call('onChange')?.(fromText(event.target.value, given ?? null));
        }}
      />
      <span className="kit-partial">Plain text in place of the rich editor</span>
      {props.call('onSave') || props.call('onCancel') ? (
        <div className="buttons">
          <button type="button" onClick={() => props.call('onSave')?.(told())}>
            Save
          </button>
          <button type="button" onClick={() => props.call('onCancel')?.()}>
            Cancel
          </button>
        </div>
      ) : null}
    </div>
  );
};

export const editors: Drawings = {
  AdfRenderer: ({ props }) => use().adf(props.raw.documentWithoutMedia ?? props.raw.document),
  CommentEditor: ({ props }) => <Editor props={props} label="Comment editor" />,
  ChromelessEditor: ({ props }) => <Editor props={props} label="Editor" />,
};
