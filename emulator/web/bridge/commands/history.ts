// view.createHistory: the app's own part of the address, for pages only.

import { type Commands, fieldsOf, functionOf, textOf } from '../command';
import type { PageLocation } from '../host';

const pathOf = (to: unknown): string => {
  if (typeof to === 'string') return to.startsWith('/') ? to : `/${to}`;
  const { pathname, search, hash } = fieldsOf(to);
  return `${textOf(pathname, '/')}${textOf(search)}${textOf(hash)}`;
};

export const history: Commands = {
  createHistory: (_, host) => {
    const own = host.history;
    if (!own) throw new Error('view.createHistory works on page modules only.');
    const move = (how: 'push' | 'replace') => (to: unknown, state?: unknown) =>
      own.move(how, pathOf(to), state ?? fieldsOf(to).state ?? null);
    return {
      action: 'POP',
      location: own.location(),
      push: move('push'),
      replace: move('replace'),
      go: (delta: unknown) => own.by(Number(delta)),
      goBack: () => own.by(-1),
      back: () => own.by(-1),
      goForward: () => own.by(1),
      forward: () => own.by(1),
      createHref: (to: unknown) => own.href(pathOf(to)),
      listen: (listener: unknown) => {
        const tell = functionOf(listener);
        const stop = own.listen((location: PageLocation, action: string) => void tell(location, action));
        host.onGone(stop);
        return stop;
      },
    };
  },
};
