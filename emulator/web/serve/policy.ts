// The content security policy of an app's page, computed by Forge's own package from the page and the manifest.

import { CSPInjectionService, CSPProcessingService } from '@forge/csp';
import { load } from 'cheerio';

type Permissions = Parameters<CSPProcessingService['getCspDetails']>[1];

/** On localhost nobody else may embed the page anyhow, and no report leaves this machine. */
const leftOut = ['frame-ancestors', 'report-uri'];

export interface Permitted {
  permissions?: unknown;
  remotes?: { key: string; baseUrl?: unknown }[];
}

/** Addresses stand in the manifest as text, as `{address}` or as `{remote}`; Forge's package takes text where it says so. */
const addressOf = (entry: unknown, remotes: Permitted['remotes'] = []): unknown => {
  if (typeof entry !== 'object' || entry === null) return entry;
  const { address, remote } = entry as { address?: unknown; remote?: unknown };
  return address ?? remotes.find(({ key }) => key === remote)?.baseUrl;
};

const withAddresses = ({ permissions, remotes }: Permitted): Permissions => {
  const { external = {}, ...rest } = (permissions ?? {}) as { external?: Record<string, unknown> };
  const texts = (list: unknown): unknown =>
    Array.isArray(list)
      ? list.map((entry) => addressOf(entry, remotes)).filter((one) => typeof one === 'string')
      : list;
  const fetches = Object.entries(external.fetch ?? {}).map(([side, list]) => [side, texts(list)]);
  const lists = Object.entries(external).map(([name, list]) => [name, texts(list)]);
  return { ...rest, external: { ...Object.fromEntries(lists), fetch: Object.fromEntries(fetches) } } as Permissions;
};

export function contentSecurityPolicy(html: string, manifest: Permitted): string {
  const quiet = { info: () => undefined } as unknown as ConstructorParameters<typeof CSPProcessingService>[0];
  const details = new CSPProcessingService(quiet, load as ConstructorParameters<typeof CSPProcessingService>[1]);
  return new CSPInjectionService()
    .getInjectableCSP({
      existingCSPDetails: details.getCspDetails(html, withAddresses(manifest)),
      microsEnv: 'prod',
    })
    .filter((directive) => !leftOut.some((name) => directive.startsWith(`${name} `)))
    .join('; ');
}

/** Puts the bridge before everything that the page itself loads. */
export function withBridge(html: string): string {
  const tag = '<script src="/frames/bridge.js"></script>';
  const head = /<head[^>]*>/i.exec(html);
  if (head) return html.slice(0, head.index + head[0].length) + tag + html.slice(head.index + head[0].length);
  const root = /<html[^>]*>/i.exec(html);
  const at = root ? root.index + root[0].length : 0;
  return `${html.slice(0, at)}<head>${tag}</head>${html.slice(at)}`;
}
