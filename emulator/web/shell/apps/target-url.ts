// Where a NavigationTarget leads on this desk; null for those that it does not have.

import type { NavigationTarget } from '../../bridge/host';
import { FULL_PAGES, type Manifest, modulesOf, typeOfModule } from '../data/modules';
import { placeOf, to } from '../route/places';

export function targetUrl(target: NavigationTarget, manifest: Manifest, path: string): string | null {
  const text = (name: string): string => String(target[name] ?? '');
  const address = (): string | null => {
    switch (target.target) {
      case 'issue':
        return to.issue(text('issueKey'));
      case 'dashboard':
        return to.dashboard();
      case 'module':
        return moduleUrl(text('moduleKey'), text('projectKey'), manifest, path);
      default:
        return null;
    }
  };
  const found = address();
  return found === null ? null : new URL(found, location.origin).href;
}

function moduleUrl(module: string, project: string, manifest: Manifest, path: string): string | null {
  const type = typeOfModule(manifest, module);
  const here = placeOf(path);
  const key = project || ('project' in here ? here.project : '');
  if (type === 'jira:globalPage') return to.globalApp(module);
  if (type === 'jira:adminPage') return to.adminApp(module);
  const full = FULL_PAGES.flatMap((one) => modulesOf(manifest, one)).find((one) => one.key === module);
  if (full) return to.fullPage(full.routePrefix ?? module);
  if (key === '') return null;
  if (type === 'jira:projectPage') return to.projectApp(key, module);
  if (type === 'jira:projectSettingsPage') return to.projectSettings(key, module);
  return null;
}
