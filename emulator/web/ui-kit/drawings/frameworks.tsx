// Frames inside UI Kit, and what Jira puts around the editor of a custom field.

import type { Drawings } from '../drawing';
import { use } from '../surroundings';

export const frameworks: Drawings = {
  /** Submits as Jira's own fields do: by Enter, by leaving, or by its buttons. */
  CustomFieldEdit: ({ props, children }) => {
    const { close } = use();
    const submit = () => props.call('onSubmit')?.();
    const stays = props.flag('disableSubmitOnBlur') === true;
    return (
      // biome-ignore lint/a11y/noStaticElementInteractions: keys and focus belong to the fields inside
      <div
        onKeyDown={(event) => {
          if (event.key === 'Enter' && props.flag('disableSubmitOnEnter') !== true) submit();
          if (event.key === 'Escape') close();
        }}
        onBlur={(event) => {
          if (!stays && !event.currentTarget.contains(event.relatedTarget)) submit();
        }}
      >
        {children}
        {props.flag('hideActionButtons') ? null : (
          <div>
            <button type="button" onClick={submit}>
              Confirm
            </button>
            <button type="button" onClick={close}>
              Cancel
            </button>
          </div>
        )}
      </div>
    );
  },
  Frame: ({ props }) => {
    const { frame } = use();
    const { resource, ...rest } = props.raw;
    return frame(String(resource ?? ''), rest);
  },
};
