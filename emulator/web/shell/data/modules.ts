// The installed app as its manifest tells it: which module sits where, and which pages it has.

export interface Page {
  title: string | { i18n: string };
  route: string;
  displayConditions?: Record<string, unknown>;
}

export interface AppModule {
  key: string;
  title?: string | { i18n: string };
  name?: string;
  label?: string | { i18n: string };
  tooltip?: string;
  description?: string;
  resource?: string;
  render?: string;
  layout?: string;
  viewportSize?: string | { width: string; height?: string };
  actionType?: string;
  actions?: { key: string; title: string; actionType?: string; viewportSize?: string }[];
  pages?: Page[];
  sections?: { header?: string; pages: Page[] }[];
  status?: { type: string; value: { label: string; type?: string } };
  dynamicProperties?: unknown;
  displayConditions?: Record<string, unknown>;
  create?: { resource?: string };
  edit?: { resource?: string; render?: string; experience?: string[] };
  view?: { resource?: string; experience?: string[]; value?: { function: string } };
  /** Of a type of custom fields: what administrators configure it with. */
  contextConfig?: { resource?: string };
  readOnly?: boolean;
  projectTypes?: string[];
  /** Of a workflow rule: an expression that tells how it is configured. */
  configurationDescription?: { expression: string };
  /** Of a full page: what its address ends with. */
  routePrefix?: string;
  /** Of a command: where it leads, the keys that run it, and further words that find it. */
  target?: { page?: string; resource?: string; render?: string; viewportSize?: AppModule['viewportSize'] };
  shortcut?: string;
  keywords?: string[];
}

/** Types of pages that have the window to themselves. */
export const FULL_PAGES = ['jira:fullPage', 'global:fullPage'];

export interface Manifest {
  app?: { id?: string; name?: string };
  modules: Record<string, AppModule[]>;
}

export const words = (text: string | { i18n: string } | undefined, otherwise = ''): string =>
  typeof text === 'string' ? text : (text?.i18n ?? otherwise);

export const titleOf = (module: AppModule): string => words(module.title, module.name ?? module.key);

export const modulesOf = (manifest: Manifest, type: string): AppModule[] => {
  const found = manifest.modules[type];
  return Array.isArray(found) ? found : [];
};

export const pagesOf = (module: AppModule): { header: string | null; pages: Page[] }[] => [
  ...(module.pages ? [{ header: null, pages: module.pages }] : []),
  ...(module.sections ?? []).map((section) => ({ header: words(section.header) || null, pages: section.pages })),
];

/** The type under which a module key is declared. */
export function typeOfModule(manifest: Manifest, key: string): string | null {
  for (const [type, modules] of Object.entries(manifest.modules)) {
    if (Array.isArray(modules) && modules.some((module) => module.key === key)) return type;
  }
  return null;
}
