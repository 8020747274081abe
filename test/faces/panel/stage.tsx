// The page that stands in for Jira around the issue panel: a bridge whose answers come from the test, and the tree that
// the panel tells drawn with Atlaskit, as the local Jira draws it.

import '@atlaskit/css-reset';
import { createRoot } from 'react-dom/client';
import { copyForgeDoc, type ForgeNode } from '../../../emulator/web/rpc/forge-doc';
import { DrawAll } from '../../../emulator/web/ui-kit/draw';

type Ask = (command: string, payload: unknown) => Promise<unknown>;
type Listener = (payload: unknown) => void;

const world = globalThis as unknown as { __host: Ask; __tell: (event: string, payload: unknown) => void };
const listeners = new Map<string, Set<Listener>>();
const root = createRoot(document.getElementById('stage') as HTMLElement);

const here: Record<string, (payload: Record<string, unknown>) => unknown> = {
  reconcile: ({ forgeDoc }) => {
    const doc: ForgeNode = copyForgeDoc(forgeDoc);
    root.render(<DrawAll nodes={doc.children} />);
  },
  on: ({ event, callback }) => {
    const name = String(event);
    const listener = callback as Listener;
    listeners.set(name, (listeners.get(name) ?? new Set()).add(listener));
    return { unsubscribe: () => listeners.get(name)?.delete(listener) };
  },
};

world.__tell = (event, payload) => {
  for (const listener of listeners.get(event) ?? []) listener(payload);
};

Object.assign(globalThis, {
  __bridge: {
    callBridge: async (command: string, payload: Record<string, unknown> = {}) => {
      const own = here[command];
      return own ? own(payload) : world.__host(command, payload);
    },
  },
});
