// A Jira expression → its tokens. The language is a dialect of JavaScript; what of it the desk does not know it says by name.

export class ExpressionError extends Error {
  override readonly name = 'ExpressionError';
}

export type Token =
  | { kind: 'number'; value: number; at: number }
  | { kind: 'string'; value: string; at: number }
  /** `value` as it is written; its texts and, between them, the sources of its expressions. */
  | { kind: 'template'; value: string; texts: string[]; sources: string[]; at: number }
  | { kind: 'name' | 'sign' | 'end'; value: string; at: number };

const SIGNS = ['===', '!==', '...', '=>', '?.', '??', '==', '!=', '<=', '>=', '&&', '||'];
const SINGLE = '+-*/%<>!?:.,;()[]{}=';
const ESCAPES: Record<string, string> = { n: '\n', t: '\t', r: '\r' };

export const wrong = (source: string, at: number, what: string): never => {
  const line = source.slice(0, at).split('\n').length;
  throw new ExpressionError(`Syntax error in line ${line}: ${what}`);
};

function textAt(source: string, from: number): { value: string; end: number } {
  const quote = source[from];
  let value = '';
  for (let at = from + 1; at < source.length; at++) {
    const char = source[at]!;
    if (char === quote) return { value, end: at + 1 };
    if (char === '\n') break;
    if (char === '\\') {
      at++;
      value += ESCAPES[source[at] ?? ''] ?? source[at] ?? '';
    } else value += char;
  }
  return wrong(source, from, 'a text without its closing quote');
}

function templateAt(source: string, from: number): { texts: string[]; sources: string[]; end: number } {
  const [texts, sources] = [[''], [] as string[]];
  for (let at = from + 1; at < source.length; at++) {
    const char = source[at]!;
    if (char === '`') return { texts, sources, end: at + 1 };
    if (char === '\\') {
      at++;
      texts[texts.length - 1] += ESCAPES[source[at] ?? ''] ?? source[at] ?? '';
    } else if (char === '$' && source[at + 1] === '{') {
      const end = closing(source, at + 2);
      sources.push(source.slice(at + 2, end));
      texts.push('');
      at = end;
    } else texts[texts.length - 1] += char;
  }
  return wrong(source, from, 'a template without its closing quote');
}

/** Where the brace closes that stands open before `from`; texts within may hold braces of their own. */
function closing(source: string, from: number): number {
  let open = 1;
  for (let at = from; at < source.length; at++) {
    const char = source[at]!;
    if (char === '"' || char === "'") at = textAt(source, at).end - 1;
    else if (char === '`') at = templateAt(source, at).end - 1;
    else if (char === '{') open++;
    else if (char === '}' && --open === 0) return at;
  }
  return wrong(source, from, 'a brace that is never closed');
}

export function tokensOf(source: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < source.length; ) {
    const rest = source.slice(at, at + 200);
    const blank = /^(?:\s+|\/\/[^\n]*)/.exec(rest)?.[0];
    const number = /^(?:\d+(?:\.\d+)?)/.exec(rest)?.[0];
    const name = /^[\p{L}_$][\p{L}\p{N}_$]*/u.exec(rest)?.[0];
    const sign = SIGNS.find((each) => rest.startsWith(each)) ?? (SINGLE.includes(rest[0]!) ? rest[0] : undefined);
    if (blank) at += blank.length;
    else if (number) {
      tokens.push({ kind: 'number', value: Number(number), at });
      at += number.length;
    } else if (name) {
      tokens.push({ kind: 'name', value: name, at });
      at += name.length;
    } else if (rest[0] === '"' || rest[0] === "'") {
      const { value, end } = textAt(source, at);
      tokens.push({ kind: 'string', value, at });
      at = end;
    } else if (rest[0] === '`') {
      const { end, ...parts } = templateAt(source, at);
      tokens.push({ kind: 'template', value: source.slice(at, end), ...parts, at });
      at = end;
    } else if (sign) {
      tokens.push({ kind: 'sign', value: sign, at });
      at += sign.length;
    } else wrong(source, at, `unexpected '${rest[0]}'`);
  }
  return [...tokens, { kind: 'end', value: 'the end', at: source.length }];
}
