// Install, upgrade, uninstall: what the app is told, and what of it remains.

import type { AppField, ProductEvent } from '../wall';
import { localId } from './installation';
import { type ManifestModule, modulesOfType } from './manifest';
import { isObject, type Json } from './problem';
import type { Shared } from './state';

export interface Lifecycle {
  installed(): boolean;
  install(by: string | null): void;
  /** Only a major version is told to the app. */
  upgrade(kind: 'major' | 'minor'): void;
  /** Storage stays, as it does for Forge, but nothing runs any more. */
  uninstall(): Promise<void>;
}

const FIELDS = { 'jira:customField': 'field', 'jira:customFieldType': 'type' } as const;
type FieldModule = keyof typeof FIELDS;

interface Parts {
  shared: Shared;
  emit(event: ProductEvent): void;
  schedule: { start(): void; stop(): void };
  cool(): void;
}

const nextVersion = (version: string, kind: 'major' | 'minor'): string => {
  const [major = 1, minor = 0] = version.split('.').map(Number);
  return kind === 'major' ? `${major + 1}.0.0` : `${major}.${minor + 1}.0`;
};

const objects = (value: unknown): Json[] => (Array.isArray(value) ? value.filter(isObject) : []);

/** Properties that modules of the manifest make searchable: each by a module of its own, or many by one. */
const searchable = ({ manifest }: Shared) =>
  [
    ...modulesOfType(manifest, 'jira:entityProperty'),
    ...modulesOfType(manifest, 'jira:entityPropertySet').flatMap(({ properties }) => objects(properties)),
  ].map((property) => ({
    key: String(property.propertyKey),
    entity: String(property.entityType ?? 'issue'),
    values: objects(property.values).map((value) => ({
      path: String(value.path),
      type: String(value.type),
      ...(typeof value.searchAlias === 'string' ? { alias: value.searchAlias } : {}),
    })),
  }));

const text = (shared: Shared, value: unknown): string => String(shared.translations.translated(value, 'en-US') ?? '');

/** With the type of their values, in whose place a module's own type stands elsewhere. */
const declaredFields = ({ manifest }: Shared, name: FieldModule): [module: ManifestModule, type: string][] => {
  const { modules } = manifest.raw;
  const raw = isObject(modules) ? modules[name] : [];
  return modulesOfType(manifest, name).map((module, at) => [
    module,
    String(Array.isArray(raw) ? raw[at]?.type : 'string'),
  ]);
};

/** Custom fields of the manifest, and types of fields: administrators make fields of those. */
const fieldsOf = (shared: Shared, name: FieldModule): AppField[] =>
  declaredFields(shared, name).map(([module, type]) => {
    const edit = isObject(module.edit) ? module.edit : {};
    const rule = [edit.validation, module.validation].find(isObject);
    const message = text(shared, rule?.errorMessage) || 'The value is not valid.';
    return {
      kind: FIELDS[name],
      key: localId(shared.manifest, shared.installation, module),
      name: text(shared, module.name),
      description: text(shared, module.description),
      type,
      schema: type === 'object' && isObject(module.schema) ? module.schema : null,
      list: module.collection === 'list',
      readOnly: module.readOnly === true,
      validation: typeof rule?.expression === 'string' ? { expression: rule.expression, message } : null,
    };
  });

export const openLifecycle = ({ shared, emit, schedule, cool }: Parts): Lifecycle => {
  let installed = false;

  const tell = (eventType: string, payload: Json) => {
    const { installationId, appVersion, environmentId } = shared.installation;
    const about = {
      id: installationId,
      app: { id: shared.manifest.appId, version: appVersion },
      environment: { id: environmentId },
    };
    emit({ eventType, actor: null, byApp: false, payload: { ...about, ...payload } });
  };

  return {
    installed: () => installed,
    install(by) {
      installed = true;
      shared.jira.searchable(searchable(shared));
      shared.jira.fields?.((Object.keys(FIELDS) as FieldModule[]).flatMap((name) => fieldsOf(shared, name)));
      schedule.start();
      tell('avi:forge:installed:app', by === null ? {} : { installerAccountId: by });
    },
    upgrade(kind) {
      shared.installation.appVersion = nextVersion(shared.installation.appVersion, kind);
      cool();
      schedule.start();
      if (kind === 'major') tell('avi:forge:upgraded:app', {});
    },
    async uninstall() {
      for (const module of modulesOfType(shared.manifest, 'preUninstall')) {
        const request = { context: { cloudId: shared.installation.cloudId, moduleKey: module.key } };
        await shared.invoke({ function: String(module.function), module, args: [request] });
      }
      installed = false;
      schedule.stop();
      shared.jira.searchable([]);
      shared.jira.fields?.([]);
    },
  };
};
