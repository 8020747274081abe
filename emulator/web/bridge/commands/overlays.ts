// Flags and modals that an app opens over the page.

import { type Commands, fieldsOf, functionOf, textOf } from '../command';
import type { FlagOptions } from '../host';

const sizes = ['small', 'medium', 'large', 'xlarge', 'max', 'fullscreen', 'resizable'];

export const overlays: Commands = {
  showFlag: (payload, host) => {
    const flag = fieldsOf(payload) as Partial<FlagOptions>;
    if (!flag.id) throw new Error('A flag needs an id.');
    host.flags.show({ ...flag, id: String(flag.id) });
    return true;
  },
  closeFlag: (payload, host) => host.flags.close(textOf(fieldsOf(payload).id)),
  openModal: (payload, host) => {
    const { resource, onClose, size, context, closeOnEscape, closeOnOverlayClick, title } = fieldsOf(payload);
    const custom = typeof size === 'object' && size !== null ? (size as { width: string; height?: string }) : null;
    return host.modals.open({
      resource: typeof resource === 'string' ? resource : null,
      size: custom ?? (sizes.includes(textOf(size)) ? textOf(size) : 'medium'),
      context: fieldsOf(context),
      closeOnEscape: closeOnEscape !== false,
      closeOnOverlayClick: closeOnOverlayClick !== false,
      title: textOf(title),
      onClose: functionOf(onClose),
    });
  },
};
