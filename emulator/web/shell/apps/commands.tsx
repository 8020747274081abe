// The command palette: Ctrl+K lists the commands of the app, which lead to a page or open a modal. As in Jira their
// shortcuts are known only after the palette was opened once.

import ModalDialog, { ModalBody, ModalHeader, ModalTitle, ModalTransition } from '@atlaskit/modal-dialog';
import { useEffect, useMemo, useRef, useState } from 'react';
import { type AppModule, modulesOf, titleOf } from '../data/modules';
import { useSession } from '../data/session';
import { to } from '../route/places';
import { useRouter } from '../route/router';
import { useOverlays } from './overlays';
import { keysPressed, writes } from './shortcuts';

const TYPE = 'jira:command';

const finds = (typed: string) => (module: AppModule) =>
  [titleOf(module), ...(module.keywords ?? [])].some((text) => text.toLowerCase().includes(typed.trim().toLowerCase()));

function useRun(): (module: AppModule) => void {
  const { go } = useRouter();
  const { openModal } = useOverlays();
  return (module) => {
    const { page, resource, render, viewportSize } = module.target ?? {};
    if (page !== undefined) return go(to.globalApp(page));
    openModal({
      module: { ...module, ...(resource ? { resource } : {}), ...(render ? { render } : {}) },
      extension: { type: TYPE, location: location.href },
      options: {
        resource: null,
        size: viewportSize ?? 'medium',
        context: {},
        closeOnEscape: true,
        closeOnOverlayClick: true,
        title: titleOf(module),
        onClose: () => undefined,
      },
    });
  };
}

export function Commands() {
  const { manifest } = useSession();
  const commands = useMemo(() => modulesOf(manifest, TYPE), [manifest]);
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState('');
  const known = useRef(false);
  const run = useRun();
  const latest = useRef(run);
  latest.current = run;
  useEffect(() => {
    if (commands.length === 0) return;
    const pressed = keysPressed();
    const listen = (event: KeyboardEvent) => {
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
        event.preventDefault();
        known.current = true;
        setTyped('');
        setOpen((was) => !was);
        return;
      }
      if (!known.current || event.ctrlKey || event.metaKey || event.altKey || writes(event.target)) return;
      const keys = pressed(event.key, event.timeStamp);
      const hit = commands.find(({ shortcut }) => shortcut !== undefined && keys.endsWith(` ${shortcut}`));
      if (hit) latest.current(hit);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [commands]);
  const choose = (module: AppModule) => {
    setOpen(false);
    run(module);
  };
  return (
    <ModalTransition>
      {open ? (
        <ModalDialog onClose={() => setOpen(false)} label="Command palette" width="medium">
          <ModalHeader>
            <ModalTitle>Command palette</ModalTitle>
          </ModalHeader>
          <ModalBody>
            <input
              className="palette-input"
              aria-label="Search commands"
              placeholder="Search commands"
              value={typed}
              onChange={(event) => setTyped(event.target.value)}
            />
            <ul className="palette">
              {commands.filter(finds(typed)).map((module) => (
                <li key={module.key}>
                  <button type="button" onClick={() => choose(module)}>
                    {titleOf(module)} {module.shortcut ? <kbd>{module.shortcut}</kbd> : null}
                  </button>
                </li>
              ))}
            </ul>
          </ModalBody>
        </ModalDialog>
      ) : null}
    </ModalTransition>
  );
}
