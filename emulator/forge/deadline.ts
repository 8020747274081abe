// How long a function may run: what its modules allow, the shortest where it serves several.

import { at } from './limits';
import { functionsOf, type Manifest, type ManifestFunction } from './manifest';

const MEDIUM = new Set(['webtrigger', 'action', 'rovo:agentConnector', 'preUninstall']);
const LONG = new Set(['consumer', 'scheduledTrigger']);

const allowed = (type: string, asked: number | undefined): number => {
  if (LONG.has(type)) return Math.min(asked ?? at('mediumSeconds'), at('longSeconds'));
  const most = MEDIUM.has(type) ? at('mediumSeconds') : at('interactiveSeconds');
  return Math.min(asked ?? most, most);
};

export const secondsOf = (manifest: Manifest, entry: ManifestFunction): number => {
  const types = manifest.modules.filter((module) => functionsOf(module).includes(entry.key)).map(({ type }) => type);
  const limits = types.map((type) => allowed(type, entry.timeoutSeconds));
  return limits.length > 0 ? Math.min(...limits) : at('interactiveSeconds');
};

export const memoryOf = (manifest: Manifest, entry: ManifestFunction): number =>
  Math.min(entry.runtime?.memoryMB ?? manifest.memoryMB, at('memoryMB'));
