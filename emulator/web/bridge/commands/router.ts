// router.*: places in Jira that an app may lead to.

import { type Commands, fieldsOf, textOf } from '../command';
import type { Host, NavigationTarget } from '../host';

const urlOf = (payload: Record<string, unknown>, host: Host): string => {
  const url = typeof payload.url === 'string' ? payload.url : host.router.urlOf(payload as NavigationTarget);
  if (url === null) throw new Error(`The target ${textOf(payload.target)} is not modelled on this desk.`);
  return url;
};

export const router: Commands = {
  navigate: (payload, host) => {
    const fields = fieldsOf(payload);
    const url = urlOf(fields, host);
    if (/^\s*(javascript|data|vbscript):/i.test(url)) throw new Error('This address is not allowed.');
    host.router.navigate(url, fields.type === 'new-tab' ? 'new-tab' : 'same-tab');
  },
  getUrl: (payload, host) => urlOf(fieldsOf(payload), host),
  reload: (_, host) => host.router.reload(),
};
