// Commands that the platform answers: the shell adds only what it alone knows, the theme.

import { type Commands, fieldsOf } from '../command';

export const platform: Commands = {
  invoke: (payload, host) => host.platform('invoke', payload),
  getContext: async (_, host) => {
    const context = fieldsOf(await host.platform('getContext', {}));
    return { ...context, theme: host.theme.current() };
  },
  fetchProduct: (payload, host) => host.platform('fetchProduct', payload),
  /** There is none in this Jira. */
  isRovoEnabled: () => false,
  getFrameId: (_, host) => host.frame,
};
