// The app's entries in a menu of Jira: each opens its module as a modal, or runs it unseen where it is dynamic.

import { DropdownItem, DropdownItemGroup } from '@atlaskit/dropdown-menu';
import { type AppModule, modulesOf, titleOf } from '../data/modules';
import { useSession } from '../data/session';
import { useOverlays } from './overlays';

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

export function useActions(type: string): AppModule[] {
  return modulesOf(useSession().manifest, type);
}

export function ActionItems({ type, extension }: { type: string; extension: Record<string, unknown> }) {
  const { openModal } = useOverlays();
  const modules = useActions(type);
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
