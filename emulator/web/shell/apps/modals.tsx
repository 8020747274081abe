// Modals that apps open: another frame of the same module over the page.

import { IconButton } from '@atlaskit/button/new';
import Close from '@atlaskit/icon/core/close';
import ModalDialog, { ModalBody, ModalHeader, ModalTitle, ModalTransition } from '@atlaskit/modal-dialog';
import { titleOf } from '../data/modules';
import { AppFrame } from './app-frame';
import { type OpenModal, useOverlays } from './overlays';
import { Unseen } from './unseen';

const widths: Record<string, string> = {
  small: 'small',
  medium: 'medium',
  large: 'large',
  xlarge: 'x-large',
  max: '90vw',
  fullscreen: '100vw',
  resizable: 'large',
};

const heights: Record<string, number> = { small: 240, medium: 420, large: 560, xlarge: 640 };

function heightOf(size: OpenModal['options']['size']): number {
  if (typeof size === 'object') return Number.parseInt(size.height ?? '', 10) || 420;
  return heights[size] ?? Math.round(window.innerHeight * 0.75);
}

const frameOf = ({ options, module, extension }: OpenModal, close: (payload?: unknown) => void) => ({
  module,
  resource: options.resource ?? module.resource,
  extension,
  close,
  submit: (payload: unknown) => {
    close(payload);
    return true;
  },
});

export function Modals() {
  const { modals, closeModal } = useOverlays();
  const closing = (id: number) => (payload?: unknown) => closeModal(id, payload);
  return (
    <>
      <Unseen>
        {modals
          .filter(({ unseen }) => unseen)
          .map((modal) => (
            <AppFrame key={modal.id} {...frameOf(modal, closing(modal.id))} />
          ))}
      </Unseen>
      <ModalTransition>
        {modals
          .filter(({ unseen }) => !unseen)
          .map((modal) => (
            <Shown key={modal.id} modal={modal} close={closing(modal.id)} />
          ))}
      </ModalTransition>
    </>
  );
}

function Shown({ modal, close }: { modal: OpenModal; close: (payload?: unknown) => void }) {
  const { options, module, extension } = modal;
  const { size } = options;
  const title = options.title || titleOf(module);
  return (
    <ModalDialog
      width={typeof size === 'object' ? size.width : widths[size]}
      onClose={() => close()}
      shouldCloseOnEscapePress={options.closeOnEscape}
      shouldCloseOnOverlayClick={options.closeOnOverlayClick}
      label={title}
    >
      <ModalHeader>
        <ModalTitle>{title}</ModalTitle>
        <IconButton icon={Close} label="Close" appearance="subtle" onClick={() => close()} />
      </ModalHeader>
      <ModalBody>
        <AppFrame
          {...frameOf(modal, close)}
          extension={{ ...extension, modal: options.context }}
          height={heightOf(size)}
        />
      </ModalBody>
    </ModalDialog>
  );
}
