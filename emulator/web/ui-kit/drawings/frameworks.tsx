// Frames inside UI Kit, and the skeletons that some modules put around their content.

import type { Drawings } from '../drawing';
import { textWithin } from '../drawing';
import { use } from '../surroundings';

const Plain: Drawings[string] = ({ children }) => <div>{children}</div>;

const MenuItem: Drawings[string] = ({ props, node, children }) => {
  const { navigate } = use();
  const href = props.text('href');
  const label = props.text('label') ?? props.text('title') ?? textWithin(node);
  return (
    <li>
      {href ? (
        <a href={href} onClick={(event) => navigate(event, href, false)}>
          {label}
        </a>
      ) : (
        <button type="button" className="link-like" onClick={() => props.call('onClick')?.({ type: 'click' })}>
          {label}
        </button>
      )}
      {node.children.some((child) => child.type !== 'String') ? <ul>{children}</ul> : null}
    </li>
  );
};

const menuItems = [
  'LinkMenuItem',
  'ExpandableMenuItem',
  'FlyOutMenuItem',
  'CreateMenuItem',
  'CreateButton',
  'HelpLink',
  'PersonalSettings',
  'PersonalSettingsItem',
];
const plain = [
  'Global',
  'Main',
  'MenuSection',
  'MenuSpacer',
  'SidebarFooter',
  'SearchableFlyoutMenuItems',
  'ReorderableMenuItems',
];

export const frameworks: Drawings = {
  ...Object.fromEntries(plain.map((name) => [name, Plain])),
  ...Object.fromEntries(menuItems.map((name) => [name, MenuItem])),
  Sidebar: ({ children }) => (
    <nav>
      <ul>{children}</ul>
    </nav>
  ),
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
