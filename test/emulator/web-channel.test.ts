import { afterEach, describe, expect, test } from '@jest/globals';
import { type Channel, openChannel, type Port } from '../../emulator/web/rpc/channel';

const open: Channel[] = [];

function pair(root: (...args: unknown[]) => unknown): { frame: Channel; shell: Channel } {
  const { port1, port2 } = new MessageChannel();
  const frame = openChannel(port1 as unknown as Port);
  const shell = openChannel(port2 as unknown as Port, root);
  open.push(frame, shell);
  return { frame, shell };
}

afterEach(() => {
  for (const channel of open.splice(0)) channel.close();
});

describe('a channel between a frame and the shell', () => {
  test('carries data both ways', async () => {
    const { frame } = pair((command, payload) => ({ command, payload }));
    const date = new Date(0);
    expect(await frame.remote('invoke', { a: [1, null, 'x'], date })).toEqual({
      command: 'invoke',
      payload: { a: [1, null, 'x'], date },
    });
  });

  test('a callback is called across the border and its answer comes back', async () => {
    const { frame } = pair(async (callback) => (callback as (n: number) => Promise<number>)(20));
    expect(await frame.remote((n: number) => n + 1)).toBe(21);
  });

  test('an answer may hold functions that the frame calls later', async () => {
    const seen: string[] = [];
    const { frame } = pair(() => ({ push: (path: string) => seen.push(path), location: { pathname: '/' } }));
    const history = (await frame.remote('createHistory')) as { push(path: string): Promise<void> };
    await history.push('/settings');
    expect(seen).toEqual(['/settings']);
  });

  test('the same function sent twice is one function, and is let go when it is released as often as it was sent', async () => {
    const held: unknown[] = [];
    const { frame, shell } = pair((callback) => {
      held.push(callback);
    });
    const callback = () => undefined;
    await frame.remote(callback);
    await frame.remote(callback);
    expect(held[0]).toBe(held[1]);
    expect(frame.lent()).toBe(1);
    shell.release(held[0]);
    await frame.remote('anything that comes after the release');
    expect(frame.lent()).toBe(0);
    await expect((held[0] as () => Promise<unknown>)()).rejects.toThrow('released');
  });

  test('an error keeps its name and message', async () => {
    const { frame } = pair(() => {
      throw new TypeError('Not like this.');
    });
    await expect(frame.remote()).rejects.toMatchObject({ name: 'TypeError', message: 'Not like this.' });
  });

  test('what is sent is what it was then, and a cycle is cut', async () => {
    const { frame } = pair((payload) => payload);
    const node: Record<string, unknown> = { text: 'before' };
    node.self = node;
    const answer = frame.remote(node);
    node.text = 'after';
    expect(await answer).toEqual({ text: 'before', self: undefined });
  });

  test('closing rejects what still waits', async () => {
    const { frame } = pair(() => new Promise(() => undefined));
    const waiting = frame.remote();
    frame.close();
    await expect(waiting).rejects.toThrow('gone');
    await expect(frame.remote()).rejects.toThrow('gone');
  });

  test('data that looks like the wire format is still data', async () => {
    const { frame } = pair((payload) => payload);
    const value = { $function: 1, $object: [], $error: { name: 'x' } };
    expect(await frame.remote(value)).toEqual(value);
  });
});
