import { describe, expect, test } from '@jest/globals';
import { answer } from '../../emulator/web/bridge/answer';
import { createBus } from '../../emulator/web/bridge/bus';
import type { Host, ModalOptions, PageLocation } from '../../emulator/web/bridge/host';

interface Seen {
  platform: [string, unknown][];
  flags: unknown[];
  modals: ModalOptions[];
  gone: (() => void)[];
  complaints: string[];
  went: string[];
}

const theme = {
  colorMode: 'dark' as const,
  light: 'light',
  dark: 'dark',
  spacing: 'spacing',
  typography: 'typography',
  shape: 'shape',
};

function hostWith(part: Partial<Host> = {}): { host: Host; seen: Seen } {
  const seen: Seen = { platform: [], flags: [], modals: [], gone: [], complaints: [], went: [] };
  const host: Host = {
    frame: 'frame-1',
    platform: async (command, payload) => {
      seen.platform.push([command, payload]);
      return { from: command };
    },
    theme: { current: () => theme, follow: () => () => undefined },
    history: null,
    bus: createBus(),
    view: {
      close: () => false,
      submit: () => false,
      refresh: () => true,
      open: () => false,
      ready: () => undefined,
      title: () => undefined,
    },
    flags: { show: (flag) => void seen.flags.push(flag), close: () => true },
    modals: {
      open: (modal) => {
        seen.modals.push(modal);
        return true;
      },
    },
    router: {
      navigate: (url, type) => void seen.went.push(`${type} ${url}`),
      reload: () => undefined,
      urlOf: ({ target, issueKey }) => (target === 'issue' ? `http://localhost/browse/${issueKey}` : null),
    },
    issues: { view: () => true, create: () => true, refresh: () => true },
    configures: () => false,
    draw: () => undefined,
    resize: () => undefined,
    complain: ({ text }) => void seen.complaints.push(text),
    onGone: (cleanup) => void seen.gone.push(cleanup),
    ...part,
  };
  return { host, seen };
}

describe('the host side of the bridge', () => {
  test('invoke and fetchProduct go to the platform as they came', async () => {
    const { host, seen } = hostWith();
    await answer(host, 'invoke', { functionKey: 'read', payload: { a: 1 } });
    await answer(host, 'fetchProduct', { product: 'jira', restPath: '/rest/api/3/myself' });
    expect(seen.platform).toEqual([
      ['invoke', { functionKey: 'read', payload: { a: 1 } }],
      ['fetchProduct', { product: 'jira', restPath: '/rest/api/3/myself' }],
    ]);
  });

  test('getContext adds the theme, which only the shell knows', async () => {
    expect(await answer(hostWith().host, 'getContext', undefined)).toEqual({ from: 'getContext', theme });
  });

  test('a command that is not modelled is refused by name, told and recorded', async () => {
    const { host, seen } = hostWith();
    await expect(answer(host, 'openRovo', {})).rejects.toThrow('openRovo');
    expect(seen.complaints.join()).toContain('openRovo');
    expect(seen.platform).toEqual([['openRovo', {}]]);
  });

  test.each(['constructor', 'toString', '__proto__'])('%s is no command', async (name) => {
    await expect(answer(hostWith().host, name, {})).rejects.toThrow('not modelled');
  });

  test('nothing to close, submit or open says false, as the SDK expects', async () => {
    const { host } = hostWith();
    for (const command of ['close', 'submit', 'open']) expect(await answer(host, command, {})).toBe(false);
  });

  test('onClose runs when the frame goes', async () => {
    const { host, seen } = hostWith();
    let closed = 0;
    await answer(host, 'onClose', () => {
      closed += 1;
    });
    for (const cleanup of seen.gone) cleanup();
    expect(closed).toBe(1);
  });

  test('events reach other frames of the page until they unsubscribe', async () => {
    const bus = createBus();
    const told: unknown[] = [];
    const here = hostWith({ bus }).host;
    const there = hostWith({ bus }).host;
    const { unsubscribe } = (await answer(here, 'on', {
      event: 'saved',
      callback: (payload: unknown) => told.push(payload),
    })) as {
      unsubscribe(): void;
    };
    await answer(there, 'emit', { event: 'saved', payload: 1 });
    await answer(there, 'emitPublic', { event: 'saved', payload: 2 });
    unsubscribe();
    await answer(there, 'emit', { event: 'saved', payload: 3 });
    expect(told).toEqual([1]);
  });

  test('a realtime channel is the one that the platform names, until the frame goes', async () => {
    const { host, seen } = hostWith({ platform: async () => ({ channel: 'panel issue=1 c' }) });
    const told: unknown[] = [];
    const onEvent = (payload: unknown) => told.push(payload);
    await answer(host, 'subscribeRealtimeChannel', { channelName: 'c', onEvent });
    host.bus.emit('realtime:panel issue=1 c', 'near');
    host.bus.emit('realtime:panel issue=2 c', 'far');
    for (const cleanup of seen.gone) cleanup();
    host.bus.emit('realtime:panel issue=1 c', 'late');
    expect(told).toEqual(['near']);
  });

  test('a flag without an id and an odd modal size are put right or refused', async () => {
    const { host, seen } = hostWith();
    await expect(answer(host, 'showFlag', { title: 'x' })).rejects.toThrow('id');
    await answer(host, 'openModal', { resource: 'page', size: 'giant', context: { a: 1 } });
    expect(seen.modals[0]).toMatchObject({ resource: 'page', size: 'medium', context: { a: 1 }, closeOnEscape: true });
  });

  test('the router follows known targets only, and no script addresses', async () => {
    const { host, seen } = hostWith();
    await answer(host, 'navigate', { target: 'issue', issueKey: 'A-1', type: 'same-tab' });
    await answer(host, 'navigate', { url: '/jira/dashboards', type: 'new-tab' });
    expect(seen.went).toEqual(['same-tab http://localhost/browse/A-1', 'new-tab /jira/dashboards']);
    await expect(answer(host, 'navigate', { url: ' javascript:alert(1)' })).rejects.toThrow('not allowed');
    await expect(answer(host, 'getUrl', { target: 'contentView' })).rejects.toThrow('contentView');
  });

  test('history drives the app part of the address and tells of changes', async () => {
    const moves: unknown[] = [];
    const listeners: ((location: PageLocation, action: 'POP') => void)[] = [];
    const location = { pathname: '/a', search: '', hash: '', key: 'k', state: null };
    const { host } = hostWith({
      history: {
        location: () => location,
        move: (...args) => void moves.push(args),
        by: (delta) => void moves.push(delta),
        href: (path) => `/base${path}`,
        listen: (listener) => {
          listeners.push(listener as (typeof listeners)[number]);
          return () => undefined;
        },
      },
    });
    const history = (await answer(host, 'createHistory', undefined)) as Record<string, (...args: unknown[]) => unknown>;
    history.push?.({ pathname: '/b', search: '?x=1' }, { from: 'a' });
    history.replace?.('c');
    history.go?.(-1);
    expect(moves).toEqual([['push', '/b?x=1', { from: 'a' }], ['replace', '/c', null], -1]);
    const heard: unknown[] = [];
    history.listen?.((...args: unknown[]) => heard.push(args));
    listeners[0]?.(location, 'POP');
    expect(heard).toEqual([[location, 'POP']]);
    expect(history.createHref?.('/d')).toBe('/base/d');
  });

  test('a module that is no page has no history', async () => {
    await expect(answer(hostWith().host, 'createHistory', undefined)).rejects.toThrow('page modules');
  });
});
