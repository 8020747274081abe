// One installation of the app on one site, and the contexts that Forge derives from it.

import type { Manifest, ManifestModule } from './manifest';
import { dice } from './random';

export type EnvironmentType = 'DEVELOPMENT' | 'STAGING' | 'PRODUCTION';

export interface Installation {
  cloudId: string;
  siteUrl: string;
  contextAri: string;
  environmentId: string;
  environmentType: EnvironmentType;
  installationId: string;
  appVersion: string;
  /** Only paid apps in production have one. */
  license: Record<string, unknown> | null;
}

export const ACTIVE_LICENSE = {
  active: true,
  isActive: true,
  billingPeriod: 'MONTHLY',
  capabilitySet: 'capabilityStandard',
  isEvaluation: false,
  type: 'COMMERCIAL',
};

export interface InstallationOptions {
  environmentType?: EnvironmentType;
  license?: Record<string, unknown> | null;
  siteUrl?: string;
}

export const installationOf = (seed: number, manifest: Manifest, options: InstallationOptions): Installation => {
  const ids = dice(seed, 'installation');
  const cloudId = ids.uuid();
  const environmentType = options.environmentType ?? 'DEVELOPMENT';
  const paid = manifest.licensed && environmentType === 'PRODUCTION';
  return {
    cloudId,
    siteUrl: options.siteUrl ?? 'http://localhost',
    contextAri: `ari:cloud:jira::site/${cloudId}`,
    environmentId: ids.uuid(),
    environmentType,
    installationId: ids.uuid(),
    appVersion: '1.0.0',
    license: paid ? (options.license === undefined ? ACTIVE_LICENSE : options.license) : null,
  };
};

/** Free apps and those in development need no licence; a paid one in production needs an active one. */
export const isLicensed = (manifest: Manifest, { environmentType, license }: Installation): boolean =>
  !manifest.licensed || environmentType !== 'PRODUCTION' || license?.active === true;

/** The second argument of every handler. */
export const installContext = (installation: Installation, accountId: string | undefined) => ({
  installContext: installation.contextAri,
  ...(accountId === undefined ? {} : { principal: { accountId } }),
  ...(installation.license ? { license: installation.license } : {}),
  installation: {
    ari: { installationId: installation.installationId },
    contexts: [{ cloudId: installation.cloudId }],
  },
});

/** What @forge/api's getAppContext reads. */
export const appContext = (
  manifest: Manifest,
  installation: Installation,
  where: { invocation: string; functionKey: string; module: ManifestModule | null },
) => ({
  appId: manifest.appId.replace(/^.*\//, ''),
  appVersion: installation.appVersion,
  environmentId: installation.environmentId,
  environmentType: installation.environmentType,
  invocationId: where.invocation,
  installationId: installation.installationId,
  functionKey: where.functionKey,
  moduleType: where.module?.type ?? 'function',
  moduleKey: where.module?.key ?? where.functionKey,
  ...(installation.license ? { license: installation.license } : {}),
  permissions: {
    scopes: manifest.scopes,
    external: { fetch: { backend: manifest.egress, client: [] } },
  },
});

export const localId = (manifest: Manifest, installation: Installation, module: ManifestModule): string =>
  `ari:cloud:ecosystem::extension/${manifest.appId.replace(/^.*\//, '')}/${installation.environmentId}/static/${module.key}`;
