// fetch to the outer world: refused unless the manifest lists the address. What is listed is answered by the test that
// opened the desk, or not at all: the desk itself never leaves the machine.

import { type Answer, unmodelled } from '../answer';
import { at } from '../limits';
import type { Door } from '../seam';
import type { Running, Shared } from '../state';
import type { WorkerCall } from '../worker/messages';

export type Outside = (call: {
  method: string;
  url: string;
  headers: Record<string, string>;
  body: string | null;
}) => Answer | Promise<Answer>;

const escaped = (text: string) => text.replace(/[.+?^${}()|[\]\\]/g, '\\$&');

/** An entry is an origin, a host or a host with `*.` before it; a star elsewhere stands for anything. */
export const allows = (entry: string, url: URL): boolean => {
  if (entry === '*') return true;
  const [scheme, rest] = entry.includes('://') ? entry.split('://') : ['https', entry];
  const host = rest!.split('/')[0]!;
  const pattern = new RegExp(`^${escaped(host).replaceAll('*', '.*')}$`, 'i');
  return url.protocol === `${scheme}:` && (pattern.test(url.host) || pattern.test(url.hostname));
};

const parsed = (text: string): URL | null => {
  try {
    return new URL(text);
  } catch {
    return null;
  }
};

const refused = (message: string): Answer => ({
  status: 0,
  headers: {},
  body: '',
  refuse: { name: 'Error', message },
});

export const egressDoor = (shared: Shared, outside: Outside | undefined): Door => ({
  service: 'egress',
  mine: ({ door }) => door === 'fetch',
  answer(running: Running, { path, method, headers, body }: WorkerCall) {
    const url = parsed(path);
    if (!url) return refused(`Failed to parse URL from ${path}`);
    if (!shared.manifest.egress.some((entry) => allows(entry, url)))
      return refused(
        `URL not included in the external fetch backend permissions: ${path}. Visit go.atlassian.com/forge-egress for more information.`,
      );
    running.egress += 1;
    const minutes = 1 + Math.floor((shared.clock.now() - running.started) / 60_000);
    if (running.egress > at('egressPerMinute') * minutes) return refused('The limit of external requests was reached.');
    return outside ? outside({ method, url: path, headers, body }) : unmodelled(`the outer world (${path})`);
  },
});
