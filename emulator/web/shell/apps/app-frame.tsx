// One module of the app on the page: a Custom UI page in its frame, or what a UI Kit app draws from a frame nobody sees.

import SectionMessage from '@atlaskit/section-message';
import Spinner from '@atlaskit/spinner';
import { useMemo, useRef } from 'react';
import { Draw } from '../../ui-kit/draw';
import { SurroundingsContext } from '../../ui-kit/surroundings';
import { titleOf } from '../data/modules';
import { useSession } from '../data/session';
import { useKitSurroundings } from './kit-surroundings';
import { frameOrigin, useFrame } from './use-frame';
import { type FramePlace, useHost } from './use-host';

export const sandbox =
  'allow-scripts allow-same-origin allow-forms allow-modals allow-downloads allow-popups allow-popups-to-escape-sandbox allow-pointer-lock';

interface AppFrameProps extends FramePlace {
  /** Instead of the module's own resource. */
  resource?: string;
  /** A page fills what is left of the window; a panel is as tall as its content. */
  fill?: boolean;
  /** Fixed height in pixels, for modules with a viewport size. */
  height?: number;
}

export function AppFrame(props: AppFrameProps) {
  const { frames, user } = useSession();
  const { host, told } = useHost(props);
  const frame = useRef<HTMLIFrameElement>(null);
  useFrame(frame, host);
  const surroundings = useKitSurroundings(props, (text) => host.complain({ kind: 'error', text }));
  const reference = props.resource ?? props.module.resource ?? '';
  const resource = frames[reference];
  const native = resource?.kind === 'native';
  /** An app that broke while it drew leaves nothing behind. */
  const empty = !told.doc || told.doc.children.length === 0;
  const title = titleOf(props.module);
  const address = useMemo(() => (resource ? frameOrigin + resource.url : ''), [resource]);

  if (!resource) {
    return (
      <SectionMessage appearance="error" title={`${title} cannot be shown`}>
        The manifest of the app has no resource {reference || 'for this module'}.
      </SectionMessage>
    );
  }
  const height = props.height ?? Math.max(told.height ?? 0, native ? 0 : 20);
  return (
    <div
      className={native ? 'app-kit' : props.fill ? 'app-custom app-fill' : 'app-custom'}
      data-module={props.module.key}
    >
      <iframe
        key={`${user.accountId} ${told.generation}`}
        ref={frame}
        title={title}
        src={address}
        sandbox={sandbox}
        className={native ? 'kit-runner' : undefined}
        aria-hidden={native ? true : undefined}
        tabIndex={native ? -1 : undefined}
        style={native ? undefined : props.fill ? { minHeight: height } : { height }}
      />
      {native && told.doc ? (
        <SurroundingsContext.Provider value={surroundings}>
          <Draw node={told.doc} />
        </SurroundingsContext.Provider>
      ) : null}
      {native && !told.doc && told.errors.length === 0 ? <Spinner label={`Loading ${title}`} /> : null}
      {told.errors.length > 0 && empty && native ? (
        <SectionMessage appearance="error" title={`${title} failed`}>
          {told.errors.at(-1)}
        </SectionMessage>
      ) : null}
    </div>
  );
}
