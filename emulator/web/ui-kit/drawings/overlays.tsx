// What lies over the page or appears on demand: modals, popups, tooltips, editing in place.

import Button, { IconButton } from '@atlaskit/button/new';
import Check from '@atlaskit/icon/core/check-mark';
import Close from '@atlaskit/icon/core/close';
import AkModal, { ModalBody, ModalFooter, ModalHeader, ModalTitle, ModalTransition } from '@atlaskit/modal-dialog';
import AkPopup from '@atlaskit/popup';
import AkTooltip from '@atlaskit/tooltip';
import { DrawAll } from '../draw';
import { type Drawings, wrapped } from '../drawing';

const part = (node: Parameters<typeof wrapped>[0], name: string) => (
  <DrawAll nodes={wrapped(node, name)?.children ?? []} />
);

const Popup: Drawings[string] = ({ node, props }) => (
  <AkPopup
    isOpen={props.flag('isOpen') ?? false}
    placement={props.text('placement') as 'auto'}
    onClose={() => props.call('onClose')?.({ type: 'click' })}
    label={props.text('label')}
    role={props.text('role')}
    shouldFlip={props.flag('shouldFlip')}
    content={() => <div className="kit-popup">{part(node, 'content')}</div>}
    trigger={({ ref }) => (
      <span role="none" ref={ref as React.Ref<HTMLSpanElement>}>
        {part(node, 'trigger')}
      </span>
    )}
  />
);

const InlineEdit: Drawings[string] = ({ node, props }) => {
  const confirm = () => props.call('onConfirm')?.();
  if (!props.flag('isEditing')) {
    return (
      <div className="kit-inline">
        {props.text('label') ? <div className="kit-inline-label">{props.text('label')}</div> : null}
        <button
          type="button"
          className="kit-inline-read"
          aria-label={props.text('editButtonLabel') ?? 'Edit'}
          onClick={() => props.call('onEdit')?.()}
        >
          {part(node, 'readView')}
        </button>
      </div>
    );
  }
  return (
    <form
      className="kit-inline"
      onSubmit={(event) => {
        event.preventDefault();
        confirm();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') props.call('onCancel')?.();
      }}
    >
      {props.text('label') ? <div className="kit-inline-label">{props.text('label')}</div> : null}
      {part(node, 'editView')}
      {props.flag('hideActionButtons') ? null : (
        <div className="kit-inline-buttons">
          <IconButton
            icon={Check}
            type="submit"
            label={props.text('confirmButtonLabel') ?? 'Confirm'}
            spacing="compact"
          />
          <IconButton
            icon={Close}
            label={props.text('cancelButtonLabel') ?? 'Cancel'}
            spacing="compact"
            onClick={() => props.call('onCancel')?.()}
          />
        </div>
      )}
    </form>
  );
};

export const overlays: Drawings = {
  ModalTransition: ({ children }) => <ModalTransition>{children}</ModalTransition>,
  Modal: ({ props, children }) => (
    <AkModal
      width={props.text('width')}
      height={props.text('height')}
      label={props.text('label') ?? props.text('title')}
      shouldScrollInViewport={props.flag('shouldScrollInViewport')}
      onClose={() => props.call('onClose')?.({ type: 'click' })}
    >
      {children}
    </AkModal>
  ),
  ModalHeader: ({ props, children }) => (
    <ModalHeader hasCloseButton={props.flag('hasCloseButton')}>{children}</ModalHeader>
  ),
  ModalTitle: ({ props, children }) => (
    <ModalTitle appearance={props.one('appearance', ['danger', 'warning'] as const)}>{children}</ModalTitle>
  ),
  ModalBody: ({ children }) => <ModalBody>{children}</ModalBody>,
  ModalFooter: ({ children }) => <ModalFooter>{children}</ModalFooter>,
  Popup,
  Tooltip: ({ props, children }) => (
    <AkTooltip
      content={props.text('content')}
      position={props.one('position', ['top', 'bottom', 'left', 'right', 'auto', 'mouse'] as const)}
      delay={props.number('delay')}
    >
      <span className="kit-tooltip-target">{children}</span>
    </AkTooltip>
  ),
  InlineEdit,
  // A dialog of a macro's settings belongs to Confluence.
  MacroConfig: () => <Button isDisabled>Macro settings</Button>,
};
