// What travels between an app's frame and the shell: data by structured clone, functions as numbers that the other side
// turns into callers. A number is let go when nobody over there holds its caller any more.

export interface FunctionTable {
  /** The number of a function of ours; counted, because the same one may be sent often. */
  lend(fn: (...args: unknown[]) => unknown): number;
  /** The caller for a function of theirs. */
  borrow(id: number): (...args: unknown[]) => Promise<unknown>;
}

/** Kinds of objects that the structured clone keeps as they are; every other object travels as its own fields. */
const kept = /^\[object (Date|Map|Set|RegExp|Blob|File|FileList|ArrayBuffer|DataView|ImageData|\w+Array)\]$/;

const isKept = (value: object): boolean => kept.test(Object.prototype.toString.call(value));

export interface WireError {
  name: string;
  message: string;
}

export const wireError = (error: unknown): WireError =>
  error instanceof Error
    ? { name: error.name, message: error.message }
    : { name: 'Error', message: typeof error === 'string' ? error : (JSON.stringify(error) ?? 'Unknown error') };

/** Copies at once, so that what the sender changes afterwards does not travel. Cycles are cut, not followed. */
export function encode(value: unknown, table: FunctionTable, path: object[] = []): unknown {
  if (typeof value === 'function') return { $function: table.lend(value as () => unknown) };
  if (typeof value === 'symbol') return undefined;
  if (typeof value !== 'object' || value === null) return value;
  if (path.includes(value)) return undefined;
  if (value instanceof Error) return { $error: wireError(value) };
  const inside = [...path, value];
  if (Array.isArray(value)) return value.map((entry) => encode(entry, table, inside));
  if (isKept(value)) return value;
  return {
    $object: Object.entries(value).map(([key, entry]) => [key, encode(entry, table, inside)]),
  };
}

export function decode(value: unknown, table: FunctionTable): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((entry) => decode(entry, table));
  if (isKept(value)) return value;
  if ('$function' in value) return table.borrow(Number(value.$function));
  if ('$error' in value) return errorOf(value.$error as WireError);
  if ('$object' in value) {
    const entries = value.$object as [string, unknown][];
    return Object.fromEntries(entries.map(([key, entry]) => [key, decode(entry, table)]));
  }
  return value;
}

export function errorOf({ name, message }: WireError): Error {
  const error = new Error(message);
  error.name = name;
  return error;
}
