// Runs first in every page of an app: gives it the bridge that @forge/bridge looks for and carries each call to the shell,
// which lives on another origin. Bundled into one classic script, because an inline one would break the page's policy.

import { openChannel } from '../rpc/channel';
import { copyForgeDoc } from '../rpc/forge-doc';
import { followHeight } from './height';
import { applyTheme } from './theme';

const shell = `${location.protocol}//localhost${location.port ? `:${location.port}` : ''}`;
const { port1, port2 } = new MessageChannel();
const channel = openChannel(port1);
window.parent.postMessage({ desk: 'frame' }, shell, [port2]);

const local: Record<string, (payload: unknown) => unknown> = {
  enableTheming: () => channel.remote('enableTheming', { onTheme: applyTheme }),
  reconcile: (payload) =>
    channel.remote('reconcile', { forgeDoc: copyForgeDoc((payload as { forgeDoc?: unknown }).forgeDoc) }),
};

const callBridge = (command: string, payload?: unknown): Promise<unknown> => {
  const own = Object.hasOwn(local, command) ? local[command] : undefined;
  return Promise.resolve(own ? own(payload) : channel.remote(command, payload));
};

Object.defineProperty(globalThis, '__bridge', { value: Object.freeze({ callBridge }), enumerable: true });

// What breaks inside a frame would otherwise be seen in its own console only.
document.addEventListener('securitypolicyviolation', (event) => {
  void channel.remote('$violation', { directive: event.effectiveDirective, blocked: event.blockedURI });
});
window.addEventListener('error', (event) => void channel.remote('$error', { message: event.message }));
window.addEventListener('unhandledrejection', (event) => {
  void channel.remote('$error', { message: String((event.reason as Error | null)?.message ?? event.reason) });
});

followHeight((height) => void channel.remote('$height', { height }));
