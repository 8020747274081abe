// view.*: what a frame may do to the place it is shown in.

import type { ForgeNode } from '../../rpc/forge-doc';
import { type Commands, fieldsOf, functionOf, textOf } from '../command';

export const view: Commands = {
  close: (payload, host) => host.view.close(payload),
  submit: (payload, host) => host.view.submit(payload),
  refresh: (payload, host) => host.view.refresh(payload),
  open: (_, host) => host.view.open(),
  onClose: (payload, host) => {
    const callback = typeof payload === 'function' ? payload : fieldsOf(payload).onClose;
    host.onGone(() => void Promise.resolve(functionOf(callback)()).catch(() => undefined));
    return true;
  },
  emitReadyEvent: (_, host) => host.view.ready(),
  changeWindowTitle: (payload, host) => host.view.title(textOf(payload, textOf(fieldsOf(payload).title))),
  enableTheming: (payload, host) => {
    const onTheme = functionOf(fieldsOf(payload).onTheme);
    host.onGone(host.theme.follow((theme) => void onTheme(theme)));
    return onTheme(host.theme.current());
  },
  reconcile: (payload, host) => host.draw(fieldsOf(payload).forgeDoc as ForgeNode),
  onError: (payload, host) => {
    const error = fieldsOf(payload).error;
    host.complain({ kind: 'error', text: error instanceof Error ? error.message : String(error) });
  },
  $height: (payload, host) => host.resize(Number(fieldsOf(payload).height)),
  $error: (payload, host) => host.complain({ kind: 'error', text: textOf(fieldsOf(payload).message) }),
  $violation: (payload, host) => {
    const { directive, blocked } = fieldsOf(payload);
    host.complain({ kind: 'violation', text: `The policy's ${textOf(directive)} refuses ${textOf(blocked)}.` });
  },
};
