// Install, upgrade, uninstall: what the app is told, and what of it remains.

import type { ProductEvent } from '../wall';
import { fieldsOf } from './fields';
import { modulesOfType } from './manifest';
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
      shared.jira.fields?.(fieldsOf(shared));
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
