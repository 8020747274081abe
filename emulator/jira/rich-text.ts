// Rich text that is converted only when somebody reads it. A backlog of twenty thousand descriptions opens in seconds
// because most of them are never looked at; the source stays at hand for text search.

type Convert = (source: string) => unknown;

const sources = new WeakMap<() => unknown, string>();

/** Makes `target[key]` a getter that converts `source`. */
export function defineLazyText(target: object, key: string, source: string, convert: Convert): void {
  const get = () => convert(source);
  sources.set(get, source);
  Object.defineProperty(target, key, { get, enumerable: true, configurable: true });
}

/** The unconverted text behind `target[key]`; null when it is plain data. */
export function sourceText(target: object, key: string): string | null {
  const get = Object.getOwnPropertyDescriptor(target, key)?.get;
  return (get && sources.get(get)) ?? null;
}

/** Every word of an ADF document or of a source text, for search; never throws. */
export function wordsOf(value: unknown): string {
  if (typeof value === 'string') return value;
  const parts: string[] = [];
  const walk = (node: unknown, depth: number): void => {
    if (typeof node !== 'object' || node === null || depth > 200) return;
    const { text, content } = node as { text?: unknown; content?: unknown };
    if (typeof text === 'string') parts.push(text);
    if (Array.isArray(content)) for (const child of content) walk(child, depth + 1);
  };
  walk(value, 0);
  return parts.join(' ');
}

/** Remembers the last conversions: a page that is read twice is converted once. */
export function remembered(convert: Convert, most: number): Convert {
  const kept = new Map<string, unknown>();
  return (source) => {
    if (kept.has(source)) return kept.get(source);
    if (kept.size >= most) kept.delete(kept.keys().next().value!);
    const made = convert(source);
    kept.set(source, made);
    return made;
  };
}
