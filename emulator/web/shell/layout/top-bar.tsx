// The bar above: search by key, create, who sits here, light or dark, the inspector.

import Button, { IconButton } from '@atlaskit/button/new';
import DropdownMenu, { DropdownItemRadio, DropdownItemRadioGroup } from '@atlaskit/dropdown-menu';
import Menu from '@atlaskit/icon/core/menu';
import { type FormEvent, useState } from 'react';
import { useOverlays } from '../apps/overlays';
import type { ColorMode } from '../data/color-mode';
import { useSession } from '../data/session';
import type { Project } from '../data/shapes';
import { to } from '../route/places';
import { A, useRouter } from '../route/router';
import { Face } from './face';

const modes: { mode: ColorMode; label: string }[] = [
  { mode: 'light', label: 'Light' },
  { mode: 'dark', label: 'Dark' },
  { mode: 'auto', label: 'Match browser' },
];

interface TopBarProps {
  project: Project | null;
  inspecting: boolean;
  onInspect(): void;
  onNav(): void;
}

export function TopBar({ project, inspecting, onInspect, onNav }: TopBarProps) {
  const { user, users, switchUser, colorMode, setColorMode } = useSession();
  const { create, complaints } = useOverlays();
  const { go } = useRouter();
  const [wanted, setWanted] = useState('');
  const find = (event: FormEvent) => {
    event.preventDefault();
    const text = wanted.trim();
    const key = /^\d+$/.test(text) && project ? `${project.key}-${text}` : text.toUpperCase();
    if (/^[A-Z][A-Z0-9_]*-\d+$/.test(key)) {
      setWanted('');
      go(to.issue(key));
    }
  };
  return (
    <header className="top-bar">
      <span className="nav-toggle">
        <IconButton icon={Menu} label="Navigation" appearance="subtle" onClick={onNav} />
      </span>
      <A to="/" className="brand">
        <span className="brand-mark" aria-hidden="true" /> Jira <span className="brand-desk">on your desk</span>
      </A>
      <form className="finder" onSubmit={find}>
        <input
          aria-label="Open issue by key"
          placeholder={project ? `Open ${project.key}-…` : 'Open issue…'}
          value={wanted}
          onChange={(event) => setWanted(event.target.value)}
        />
      </form>
      <Button appearance="primary" spacing="compact" onClick={() => create({})}>
        Create
      </Button>
      <span className="top-bar-gap" />
      <Button appearance="subtle" spacing="compact" isSelected={inspecting} onClick={onInspect}>
        Inspector{complaints.length > 0 ? ` (${complaints.length})` : ''}
      </Button>
      <DropdownMenu<HTMLButtonElement>
        trigger={({ triggerRef, ...props }) => (
          <Button {...props} ref={triggerRef} appearance="subtle" spacing="compact">
            Theme
          </Button>
        )}
        shouldRenderToParent
      >
        <DropdownItemRadioGroup id="theme" title="Theme">
          {modes.map(({ mode, label }) => (
            <DropdownItemRadio key={mode} id={mode} isSelected={colorMode === mode} onClick={() => setColorMode(mode)}>
              {label}
            </DropdownItemRadio>
          ))}
        </DropdownItemRadioGroup>
      </DropdownMenu>
      <DropdownMenu<HTMLButtonElement>
        trigger={({ triggerRef, ...props }) => (
          <button
            type="button"
            {...props}
            ref={triggerRef}
            className="user-button"
            aria-label={`You are ${user.displayName}. Switch user`}
          >
            <Face person={user} size="small" /> <span className="user-name">{user.displayName}</span>
          </button>
        )}
        shouldRenderToParent
      >
        <DropdownItemRadioGroup id="user" title="Switch user">
          {users.map((person) => (
            <DropdownItemRadio
              key={person.accountId}
              id={person.accountId}
              isSelected={person.accountId === user.accountId}
              onClick={() => switchUser(person.accountId)}
            >
              {person.displayName}
            </DropdownItemRadio>
          ))}
        </DropdownItemRadioGroup>
      </DropdownMenu>
    </header>
  );
}
