// The app's manifest as the desk reads it: which modules there are, which function each calls, what the app may do.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { DeskError, isObject, type Json, messageOf } from './problem';

export interface ManifestFunction {
  key: string;
  handler: string;
  timeoutSeconds?: number;
  runtime?: { memoryMB?: number };
}

/** One entry of `modules`, whatever its type; the type is its key in the manifest. */
export type ManifestModule = Json & { type: string; key: string };

export interface EntityIndex {
  name: string;
  range: string[];
  partition: string[];
}

export interface Entity {
  name: string;
  attributes: Record<string, { type: string }>;
  indexes: EntityIndex[];
}

export interface Manifest {
  raw: Json;
  appId: string;
  runtime: string;
  memoryMB: number;
  scopes: string[];
  /** Scopes that `asUser(accountId)` may use without that user. */
  impersonated: string[];
  /** Addresses the backend may fetch. */
  egress: string[];
  functions: Map<string, ManifestFunction>;
  modules: ManifestModule[];
  /** Modules that a remote backend answers instead of a function: the desk has none, and does not run them. */
  remote: ManifestModule[];
  entities: Entity[];
  resources: { key: string; path: string; entry?: Record<string, string> }[];
  licensed: boolean;
}

const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const objects = (value: unknown): Json[] => list(value).filter(isObject);

const scopesOf = (scopes: unknown): Pick<Manifest, 'scopes' | 'impersonated'> => {
  if (!isObject(scopes)) return { scopes: list(scopes).map(String), impersonated: [] };
  const impersonated = Object.entries(scopes).filter(
    ([, value]) => isObject(value) && value.allowImpersonation === true,
  );
  return { scopes: Object.keys(scopes), impersonated: impersonated.map(([scope]) => scope) };
};

const addressOf = (entry: unknown, remotes: Json[]): string => {
  if (!isObject(entry)) return String(entry);
  if (entry.address) return String(entry.address);
  const remote = remotes.find(({ key }) => key === entry.remote);
  return typeof remote?.baseUrl === 'string' ? remote.baseUrl : '';
};

const indexOf = (index: unknown): EntityIndex => {
  if (!isObject(index)) return { name: String(index), range: [String(index)], partition: [] };
  return {
    name: String(index.name),
    range: list(index.range).map(String),
    partition: list(index.partition).map(String),
  };
};

const entityOf = (entity: Json): Entity => ({
  name: String(entity.name),
  attributes: (isObject(entity.attributes) ? entity.attributes : {}) as Entity['attributes'],
  indexes: list(entity.indexes).map(indexOf),
});

const modulesOf = (modules: Json): ManifestModule[] =>
  Object.entries(modules)
    .filter(([type]) => type !== 'function')
    .flatMap(([type, entries]) =>
      objects(entries).map((entry) => ({ ...entry, type, key: String(entry.key ?? type) }) as ManifestModule),
    );

const isRemote = ({ function: own, endpoint, resolver }: ManifestModule): boolean =>
  (own === undefined && endpoint !== undefined) || (isObject(resolver) && resolver.endpoint !== undefined);

export const parseManifest = (text: string): Manifest => {
  const raw = load(text);
  if (!isObject(raw) || !isObject(raw.app)) throw new DeskError('The manifest has no `app`.');
  const modules = isObject(raw.modules) ? raw.modules : {};
  const permissions = isObject(raw.permissions) ? raw.permissions : {};
  const external = isObject(permissions.external) ? permissions.external : {};
  const fetches = isObject(external.fetch) ? external.fetch : {};
  const runtime = isObject(raw.app.runtime) ? raw.app.runtime : {};
  const storage = isObject(raw.app.storage) ? raw.app.storage : {};
  const functions = objects(modules.function) as unknown as ManifestFunction[];
  const all = modulesOf(modules);
  return {
    raw,
    appId: String(raw.app.id),
    runtime: String(runtime.name ?? 'nodejs22.x'),
    memoryMB: Number(runtime.memoryMB ?? 512),
    ...scopesOf(permissions.scopes),
    egress: list(fetches.backend).map((entry) => addressOf(entry, objects(raw.remotes))),
    functions: new Map(functions.map((entry) => [entry.key, entry])),
    modules: all.filter((module) => !isRemote(module)),
    remote: all.filter(isRemote),
    entities: objects(storage.entities).map(entityOf),
    resources: objects(raw.resources) as unknown as Manifest['resources'],
    licensed: isObject(raw.app.licensing) && raw.app.licensing.enabled === true,
  };
};

const manifestFile = (appDir: string): string => {
  const found = ['manifest.yml', 'manifest.yaml'].map((name) => join(appDir, name)).find(existsSync);
  if (!found) throw new DeskError(`There is no manifest.yml in ${appDir}.`);
  return found;
};

/** Reads the manifest and refuses one whose modules call what is not there. */
export const loadManifest = (appDir: string, change?: (text: string) => string): Manifest => {
  const file = manifestFile(appDir);
  const text = readFileSync(file, 'utf8');
  let manifest: Manifest;
  try {
    manifest = parseManifest(change ? change(text) : text);
  } catch (error) {
    throw new DeskError(`${file} cannot be read: ${messageOf(error)}`);
  }
  const taken = new Set<string>();
  for (const key of [...manifest.functions.keys(), ...manifest.modules.map((module) => module.key)]) {
    if (taken.has(key)) throw new DeskError(`${file}: two modules have the key "${key}"; functions count, too.`);
    taken.add(key);
  }
  for (const module of manifest.modules)
    for (const key of functionsOf(module))
      if (!manifest.functions.has(key))
        throw new DeskError(`${file}: module ${module.key} calls the function "${key}", which is not declared.`);
  return manifest;
};

const functionAt = (value: unknown): string[] =>
  isObject(value) && typeof value.function === 'string' ? [value.function] : [];

/** Every function key that a module calls, wherever it names it. */
export const functionsOf = (module: ManifestModule): string[] => [
  ...functionAt(module),
  ...['resolver', 'dynamicProperties', 'config', 'aiContext', 'searchSuggestions'].flatMap((name) =>
    functionAt(module[name]),
  ),
  ...['view', 'edit', 'create'].flatMap((name) => (isObject(module[name]) ? functionAt(module[name].value) : [])),
];

export const modulesOfType = (manifest: Manifest, type: string): ManifestModule[] =>
  manifest.modules.filter((module) => module.type === type);

export const moduleOf = (manifest: Manifest, key: string): ManifestModule => {
  const found = manifest.modules.find((module) => module.key === key);
  if (found) return found;
  const keys = manifest.modules.map((module) => module.key).join(', ');
  throw new DeskError(`The app has no module "${key}". It has: ${keys || 'none'}.`);
};
