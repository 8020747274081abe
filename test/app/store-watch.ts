// Watches the door of the store: which keys the app writes from now on, and how many bytes under each.

import type { House } from './house';

interface Item {
  key: string;
  value?: unknown;
}

export const bytesWritten = ({ desk }: House): Map<string, number> => {
  const bytes = new Map<string, number>();
  const { kvs } = desk.forge;
  const { answer } = kvs;
  const note = ({ key, value }: Item): void => {
    bytes.set(key, (bytes.get(key) ?? 0) + Buffer.byteLength(JSON.stringify(value)));
  };
  kvs.answer = (running, call) => {
    const body = JSON.parse(call.body ?? '{}');
    if (/batch\/set$/.test(call.path)) body.forEach(note);
    else if (/transaction$/.test(call.path)) (body.set ?? []).forEach(note);
    else if (/\/set$/.test(call.path)) note(body);
    return answer(running, call);
  };
  return bytes;
};
