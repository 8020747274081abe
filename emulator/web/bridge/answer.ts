// The host side of the bridge: one table of commands. What is not in it is refused by name and told to the developer and
// to the platform, which records it.

import type { Commands } from './command';
import { events } from './commands/events';
import { history } from './commands/history';
import { issues } from './commands/issues';
import { overlays } from './commands/overlays';
import { platform } from './commands/platform';
import { router } from './commands/router';
import { view } from './commands/view';
import type { Host } from './host';
import { UNMODELLED } from './unmodelled';

export const commands: Commands = { ...platform, ...view, ...history, ...events, ...overlays, ...router, ...issues };

export async function answer(host: Host, command: string, payload: unknown): Promise<unknown> {
  const known = Object.hasOwn(commands, command) ? commands[command] : undefined;
  if (known) return known(payload, host);
  const why = Object.hasOwn(UNMODELLED, command) ? `: ${UNMODELLED[command]}` : '';
  host.complain({ kind: 'not-modelled', text: `The bridge command ${command} is not modelled${why}.` });
  await host.platform(command, {}).catch(() => undefined);
  throw new Error(`The bridge command ${command} is not modelled on this desk${why}.`);
}
