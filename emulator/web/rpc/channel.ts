// Two-way calls over a message port. Everything is a function: the root is number 0, callbacks get numbers of their own,
// so that a modal's onClose or an event listener works across the border as it does in one window.

import { decode, encode, errorOf, type FunctionTable, type WireError, wireError } from './wire';

type Fn = (...args: unknown[]) => unknown;

export interface Port {
  postMessage(message: unknown): void;
  addEventListener(type: 'message', listener: (event: { data: unknown }) => void): void;
  start(): void;
  close(): void;
}

type Message =
  | { kind: 'call'; call: number; fn: number; args: unknown }
  | { kind: 'answer'; call: number; value: unknown }
  | { kind: 'failure'; call: number; error: WireError }
  | { kind: 'release'; fn: number; count: number };

export interface Channel {
  /** Calls the other side's root. */
  remote: (...args: unknown[]) => Promise<unknown>;
  /** How many functions of ours the other side still holds. */
  lent(): number;
  /** Lets go of a function of theirs at once instead of when it is garbage. */
  release(fn: unknown): void;
  close(): void;
}

interface Lent {
  fn: Fn;
  count: number;
}

export function openChannel(port: Port, root: Fn = () => undefined): Channel {
  const lent = new Map<number, Lent>();
  const numbers = new Map<Fn, number>();
  const borrowed = new Map<number, { caller: WeakRef<Fn>; count: number }>();
  const borrowedId = new WeakMap<Fn, number>();
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  let lastNumber = 0;
  let lastCall = 0;
  let closed = false;

  const send = (message: Message): void => {
    if (!closed) port.postMessage(message);
  };

  const letGo = (id: number): void => {
    const entry = borrowed.get(id);
    if (!entry) return;
    borrowed.delete(id);
    send({ kind: 'release', fn: id, count: entry.count });
  };
  const garbage = new FinalizationRegistry<number>((id) => {
    // A newer caller for the same number may have taken its place meanwhile.
    if (borrowed.get(id)?.caller.deref() === undefined) letGo(id);
  });

  const call = (fn: number, args: unknown[]): Promise<unknown> => {
    if (closed) return Promise.reject(new Error('The frame is gone.'));
    lastCall += 1;
    const id = lastCall;
    return new Promise((resolve, reject) => {
      waiting.set(id, { resolve, reject });
      try {
        send({ kind: 'call', call: id, fn, args: encode(args, table) });
      } catch (error) {
        waiting.delete(id);
        reject(errorOf(wireError(error)));
      }
    });
  };

  const table: FunctionTable = {
    lend(fn) {
      const known = numbers.get(fn);
      if (known !== undefined) {
        const entry = lent.get(known);
        if (entry) entry.count += 1;
        return known;
      }
      lastNumber += 1;
      numbers.set(fn, lastNumber);
      lent.set(lastNumber, { fn, count: 1 });
      return lastNumber;
    },
    borrow(id) {
      const known = borrowed.get(id);
      const alive = known?.caller.deref();
      if (known && alive) {
        known.count += 1;
        return alive as (...args: unknown[]) => Promise<unknown>;
      }
      const caller = (...args: unknown[]) => call(id, args);
      borrowed.set(id, { caller: new WeakRef<Fn>(caller), count: (known?.count ?? 0) + 1 });
      borrowedId.set(caller, id);
      garbage.register(caller, id);
      return caller;
    },
  };

  const answer = async (message: Message & { kind: 'call' }): Promise<void> => {
    try {
      const fn = message.fn === 0 ? root : lent.get(message.fn)?.fn;
      if (!fn) throw new Error('This function was released.');
      const value = await fn(...(decode(message.args, table) as unknown[]));
      send({ kind: 'answer', call: message.call, value: encode(value, table) });
    } catch (error) {
      send({ kind: 'failure', call: message.call, error: wireError(error) });
    }
  };

  const settle = (id: number): { resolve: (value: unknown) => void; reject: (error: Error) => void } | undefined => {
    const entry = waiting.get(id);
    waiting.delete(id);
    return entry;
  };

  const takeBack = (id: number, count: number): void => {
    const entry = lent.get(id);
    if (!entry) return;
    entry.count -= count;
    if (entry.count > 0) return;
    lent.delete(id);
    numbers.delete(entry.fn);
  };

  port.addEventListener('message', (event) => {
    const message = event.data as Message;
    if (message.kind === 'call') void answer(message);
    else if (message.kind === 'answer') settle(message.call)?.resolve(decode(message.value, table));
    else if (message.kind === 'failure') settle(message.call)?.reject(errorOf(message.error));
    else if (message.kind === 'release') takeBack(message.fn, message.count);
  });
  port.start();

  return {
    remote: (...args) => call(0, args),
    lent: () => lent.size,
    release(fn) {
      const id = typeof fn === 'function' ? borrowedId.get(fn as Fn) : undefined;
      if (id !== undefined) letGo(id);
    },
    close() {
      if (closed) return;
      closed = true;
      port.close();
      for (const { reject } of waiting.values()) reject(new Error('The frame is gone.'));
      waiting.clear();
      lent.clear();
      numbers.clear();
    },
  };
}
