// The app's entries in a menu of Jira: each opens its module as a modal, or runs it unseen where it is dynamic.

import { DropdownItem, DropdownItemGroup } from '@atlaskit/dropdown-menu';
import { type AppModule, titleOf } from '../data/modules';
import type { Issue, Project } from '../data/shapes';
import { useOverlays } from './overlays';
import { useModules } from './use-modules';

interface Entry {
  module: AppModule;
  title: string;
  extension: Record<string, unknown>;
  size: AppModule['viewportSize'];
  unseen: boolean;
}

const entriesOf = (module: AppModule, extension: Record<string, unknown>): Entry[] => {
  const own = {
    module,
    title: titleOf(module),
    extension,
    size: module.viewportSize,
    unseen: module.actionType === 'dynamic',
  };
  const nested = (module.actions ?? []).map(({ key, title, viewportSize, actionType }) => ({
    module,
    title,
    extension: { ...extension, action: key },
    size: viewportSize ?? module.viewportSize,
    unseen: (actionType ?? module.actionType) === 'dynamic',
  }));
  return nested.length > 0 ? nested : [own];
};

export const useActions = (type: string, project: Project | null, issue: Issue | null = null): AppModule[] =>
  useModules(type, project, issue).modules;

export function ActionItems({ modules, extension }: { modules: AppModule[]; extension: Record<string, unknown> }) {
  const { openModal } = useOverlays();
  if (modules.length === 0) return null;
  return (
    <DropdownItemGroup title="Apps" hasSeparator>
      {modules
        .flatMap((module) => entriesOf(module, extension))
        .map((entry) => (
          <DropdownItem
            key={entry.module.key + entry.title}
            onClick={() =>
              openModal({
                module: entry.module,
                extension: entry.extension,
                unseen: entry.unseen,
                options: {
                  resource: null,
                  size: entry.size ?? 'medium',
                  context: {},
                  closeOnEscape: true,
                  closeOnOverlayClick: true,
                  title: entry.title,
                  onClose: () => undefined,
                },
              })
            }
          >
            {entry.title}
          </DropdownItem>
        ))}
    </DropdownItemGroup>
  );
}
