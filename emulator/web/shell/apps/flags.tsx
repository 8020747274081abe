// Short messages at the corner of the window, of apps and of the shell itself.

import Flag, { AutoDismissFlag, FlagGroup } from '@atlaskit/flag';
import { iconNamed } from '../../ui-kit/icon-table';
import { useOverlays } from './overlays';

const icons = { info: 'information', success: 'success', warning: 'warning', error: 'error' } as const;

export function Flags() {
  const { flags, closeFlag } = useOverlays();
  return (
    <FlagGroup onDismissed={(id) => closeFlag(String(id))}>
      {flags.map((flag) => {
        const type = (flag.type ?? 'info') as keyof typeof icons;
        const Icon = iconNamed(icons[type] ?? 'information');
        const Shown = flag.isAutoDismiss ? AutoDismissFlag : Flag;
        return (
          <Shown
            key={flag.id}
            id={flag.id}
            icon={Icon ? <Icon label={type} /> : null}
            title={flag.title ?? ''}
            description={flag.description}
            appearance={(flag.appearance === 'bold' ? type : 'normal') as 'normal'}
            actions={(flag.actions ?? []).map(({ text, onClick }) => ({
              content: text,
              onClick: () => void Promise.resolve(onClick?.()).catch(() => undefined),
            }))}
          />
        );
      })}
    </FlagGroup>
  );
}
