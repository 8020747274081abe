// What one frame's surroundings can do for it, built from the session, the router and the overlays.

import { useEffect, useMemo, useRef, useState } from 'react';
import type { PageHistory } from '../../bridge/host';
import type { ForgeNode } from '../../rpc/forge-doc';
import { resolved } from '../data/color-mode';
import type { AppModule } from '../data/modules';
import { ask } from '../data/rest';
import { useSession } from '../data/session';
import { useRouter } from '../route/router';
import { useOverlays } from './overlays';
import { targetUrl } from './target-url';
import { themeOf } from './theme';
import { type HostWithoutEnd, useFollowers } from './use-frame';

export interface FramePlace {
  module: AppModule;
  extension: Record<string, unknown>;
  history?: PageHistory | null;
  /** Present where the frame is in something that can be closed. */
  close?(payload: unknown): void;
  submit?(payload: unknown): Promise<boolean> | boolean;
  refresh?(): void;
  /** Present where a workflow rule is being configured. */
  configures?(callback: () => unknown): void;
}

export interface Told {
  doc: ForgeNode | null;
  height: number | null;
  errors: string[];
  /** Changes when the frame must be loaded anew. */
  generation: number;
}

export function useHost(place: FramePlace): { host: HostWithoutEnd; told: Told } {
  const session = useSession();
  const overlays = useOverlays();
  const router = useRouter();
  const [told, setTold] = useState<Told>({ doc: null, height: null, errors: [], generation: 0 });
  const [frame] = useState(() => crypto.randomUUID());
  const mode = resolved(session.colorMode);
  const theme = useMemo(() => themeOf(mode), [mode]);
  const followers = useFollowers(theme);
  const { bus } = overlays;
  const known = useRef(theme);
  useEffect(() => {
    if (known.current === theme) return;
    known.current = theme;
    bus.emit('app:FORGE_CORE_THEME_CHANGED', { theme });
  }, [bus, theme]);

  const anew = () => setTold((was) => ({ doc: null, height: was.height, errors: [], generation: was.generation + 1 }));
  const { key } = place.module;

  const host: HostWithoutEnd = {
    frame,
    platform: (command, payload) =>
      ask('/emulator/bridge', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          command,
          module: key,
          payload,
          as: session.user.accountId,
          context: { extension: place.extension },
        }),
      }),
    theme: { current: () => theme, follow: followers.follow },
    history: place.history ?? null,
    bus,
    view: {
      close: (payload) => {
        place.close?.(payload);
        return place.close !== undefined;
      },
      submit: (payload) => (place.submit ? place.submit(payload) : false),
      refresh: () => {
        if (place.refresh) place.refresh();
        else anew();
        return true;
      },
      open: () => false,
      ready: () => undefined,
      title: (text) => {
        document.title = text;
      },
    },
    flags: { show: overlays.showFlag, close: overlays.closeFlag },
    modals: {
      open: (options) => {
        overlays.openModal({ options, module: place.module, extension: place.extension });
        return true;
      },
    },
    router: {
      navigate: (url, type) => {
        const wanted = new URL(url, location.href);
        if (type === 'new-tab') window.open(wanted.href, '_blank', 'noopener');
        else if (wanted.origin === location.origin) router.go(wanted.pathname + wanted.search);
        else location.assign(wanted.href);
      },
      reload: anew,
      urlOf: (target) => targetUrl(target, session.manifest, router.path),
    },
    issues: {
      view: (issue, onClose) => {
        if (issue === '') return false;
        overlays.openIssue(issue, onClose);
        return true;
      },
      create: (context, onClose) => {
        const text = (name: string) => (typeof context[name] === 'string' ? (context[name] as string) : undefined);
        overlays.create({ project: text('projectId') ?? text('projectKey'), summary: text('summary'), onClose });
        return true;
      },
      refresh: () => {
        bus.emit('shell:refresh-issue', null);
        return true;
      },
    },
    configures: (callback) => {
      place.configures?.(callback);
      return place.configures !== undefined;
    },
    draw: (doc) => setTold((was) => (doc.type === 'Root' ? { ...was, doc } : was)),
    resize: (height) => setTold((was) => (Number.isFinite(height) ? { ...was, height } : was)),
    complain: ({ kind, text }) => {
      overlays.complain({ at: Date.now(), module: key, kind, text });
      if (kind === 'error') setTold((was) => ({ ...was, errors: [...was.errors.slice(-4), text] }));
    },
  };
  return { host, told };
}
