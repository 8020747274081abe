// Rich text that is converted only when somebody reads it. A backlog of twenty thousand descriptions opens in seconds
// because most of them are never looked at; the source stays at hand for text search.

export interface LazyText {
  (): unknown;
  /** The text before conversion. */
  source: string;
  /** Whether it has been converted. */
  kept(): boolean;
  /** Takes over what somebody else made of the source, as JSON text. */
  keep(made: string): void;
}

/**
 * Makes `target[key]` a getter that converts `source`. What was converted is kept as JSON text: a tenth of the memory
 * that the document would take, and each reader gets a document of its own.
 */
export function defineLazyText(
  target: object,
  key: string,
  source: string,
  convert: (source: string) => unknown,
): void {
  let kept: string | null = null;
  const read = () => {
    if (kept !== null) return JSON.parse(kept) as unknown;
    const made = convert(source);
    kept = JSON.stringify(made);
    return made;
  };
  const get: LazyText = Object.assign(read, {
    source,
    kept: () => kept !== null,
    keep: (made: string) => {
      kept = made;
    },
  });
  Object.defineProperty(target, key, { get, enumerable: true, configurable: true });
}

/** The unconverted text behind `target[key]`; null when it is plain data. */
export function lazyText(target: object, key: string): LazyText | null {
  const get = Object.getOwnPropertyDescriptor(target, key)?.get as LazyText | undefined;
  return typeof get?.source === 'string' ? get : null;
}

/** What people read of a mention, a status or a card, and by which account a mention is found. */
const wordsBeside = ({ text, id, url, title }: { text?: unknown; id?: unknown; url?: unknown; title?: unknown }) =>
  [text, typeof text === 'string' ? id : url, title].filter((each): each is string => typeof each === 'string');

/** Every word of an ADF document or of a source text, for search; never throws. */
export function wordsOf(value: unknown): string {
  if (typeof value === 'string') return value;
  const parts: string[] = [];
  const walk = (node: unknown, depth: number): void => {
    if (typeof node !== 'object' || node === null || depth > 200) return;
    const { text, content, attrs } = node as { text?: unknown; content?: unknown; attrs?: unknown };
    if (typeof text === 'string') parts.push(text);
    if (typeof attrs === 'object' && attrs !== null) parts.push(...wordsBeside(attrs));
    if (Array.isArray(content)) for (const child of content) walk(child, depth + 1);
  };
  walk(value, 0);
  return parts.join(' ');
}

/** Characters that a field or a comment of many lines may have. */
const MOST = 32_767;

export const TOO_LONG = 'The entered text is too long. It exceeds the allowed limit of 32,767 characters.';

export const tooLong = (adf: unknown): boolean => wordsOf(adf).length > MOST;
