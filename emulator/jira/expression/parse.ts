// Tokens of a Jira expression → a tree, by operator precedence.

import { notModelled } from '../refusal';
import { type Token, tokensOf, wrong } from './tokens';

export type Node =
  | { kind: 'literal'; value: string | number | boolean | null }
  | { kind: 'name'; name: string }
  | { kind: 'member'; of: Node; key: Node; optional: boolean }
  | { kind: 'call'; of: Node; name: string; optional: boolean; args: Node[] }
  | { kind: 'unary'; operator: string; of: Node }
  | { kind: 'binary'; operator: string; left: Node; right: Node }
  | { kind: 'choose'; test: Node; then: Node; else: Node }
  | { kind: 'group'; of: Node }
  | { kind: 'number'; of: Node }
  | { kind: 'list'; parts: Node[] }
  | { kind: 'map'; entries: [string, Node][] }
  | { kind: 'lambda'; names: string[]; body: Node }
  | { kind: 'let'; name: string; value: Node; body: Node };

const LEVELS: Record<string, number> = {
  '??': 1,
  '||': 2,
  '&&': 3,
  '==': 4,
  '!=': 4,
  '<': 5,
  '>': 5,
  '<=': 5,
  '>=': 5,
  '+': 6,
  '-': 6,
  '*': 7,
  '/': 7,
  '%': 7,
};
const WORDS: Record<string, true | false | null> = { true: true, false: false, null: null, undefined: null };
const UNKNOWN = new Set(['===', '!==', '...', 'new', 'if', 'return', 'function']);
/** After a brace these begin statements; anything else begins a map, also in a function. */
const BLOCKS = new Set(['return', 'let', 'if']);
/** Deeper than any expression that a person writes, and far from the end of the stack. */
const DEEPEST = 200;

/** A template is the sum of its parts, which begins with a text. */
const joined = ([first = '', ...texts]: string[], sources: string[]): Node =>
  sources.reduce<Node>(
    (left, source, at) => ({ ...SUM, left: { ...SUM, left, right: parseExpression(source) }, right: text(texts[at]) }),
    text(first),
  );
const SUM = { kind: 'binary', operator: '+' } as const;
const text = (value = ''): Node => ({ kind: 'literal', value });

export function parseExpression(source: string): Node {
  const tokens = tokensOf(source);
  let at = 0;
  let depth = 0;
  const peek = (ahead = 0): Token => tokens[Math.min(at + ahead, tokens.length - 1)]!;
  const is = (value: string, ahead = 0) =>
    peek(ahead).value === value && !['string', 'number', 'template'].includes(peek(ahead).kind);
  const unexpected = (): never => wrong(source, peek().at, `unexpected ${JSON.stringify(peek().value)}`);
  const skip = (value: string): boolean => {
    if (!is(value)) return false;
    at++;
    return true;
  };
  const need = (value: string): void => {
    if (!skip(value)) unexpected();
  };
  const name = (): string => {
    const token = peek();
    if (token.kind !== 'name') return unexpected();
    at++;
    return token.value;
  };
  const listUntil = <T>(end: string, read: () => T): T[] => {
    const found: T[] = [];
    while (!skip(end)) {
      found.push(read());
      if (!is(end)) need(',');
    }
    return found;
  };

  function program(): Node {
    if (skip('let')) {
      const bound = name();
      need('=');
      const value = expression();
      need(';');
      return { kind: 'let', name: bound, value, body: program() };
    }
    const value = expression();
    skip(';');
    return value;
  }

  function expression(): Node {
    if (++depth > DEEPEST) wrong(source, peek().at, 'the expression is nested too deeply');
    const found = lambda() ?? choice();
    depth--;
    return found;
  }

  function lambda(): Node | null {
    if (peek().kind === 'name' && is('=>', 1)) return lambdaOf([name()]);
    if (!is('(')) return null;
    let end = 1;
    while (peek(end).kind === 'name' || is(',', end)) end++;
    if (!is(')', end) || !is('=>', end + 1)) return null;
    at++;
    return lambdaOf(listUntil(')', name));
  }

  function lambdaOf(names: string[]): Node {
    need('=>');
    if (is('{') && BLOCKS.has(String(peek(1).value))) throw notModelled('blocks in functions of Jira expressions');
    return { kind: 'lambda', names, body: expression() };
  }

  function choice(): Node {
    const test = binary(1);
    if (!skip('?')) return test;
    const then = expression();
    need(':');
    return { kind: 'choose', test, then, else: expression() };
  }

  function binary(level: number): Node {
    let left = unary();
    for (;;) {
      const { value, kind } = peek();
      const own = kind === 'sign' ? LEVELS[value] : undefined;
      if (kind === 'sign' && UNKNOWN.has(value)) throw notModelled(`${value} in Jira expressions`);
      if (own === undefined || own < level) return left;
      at++;
      left = { kind: 'binary', operator: String(value), left, right: binary(own + 1) };
    }
  }

  function unary(): Node {
    for (const operator of ['!', '-', 'typeof'])
      if (skip(operator)) {
        if (++depth > DEEPEST) wrong(source, peek().at, 'the expression is nested too deeply');
        const node: Node = { kind: 'unary', operator, of: unary() };
        depth--;
        return node;
      }
    return postfix(primary());
  }

  function postfix(start: Node): Node {
    let of = start;
    for (;;) {
      const optional = skip('?.');
      if (optional || skip('.')) {
        if (optional && is('[')) {
          at++;
          of = { kind: 'member', of, key: expression(), optional };
          need(']');
          continue;
        }
        const key = name();
        of = skip('(')
          ? { kind: 'call', of, name: key, optional, args: listUntil(')', expression) }
          : { kind: 'member', of, key: { kind: 'literal', value: key }, optional };
      } else if (skip('[')) {
        of = { kind: 'member', of, key: expression(), optional: false };
        need(']');
      } else if (of.kind === 'name' && of.name === 'Number' && skip('(')) {
        of = { kind: 'number', of: expression() };
        need(')');
      } else if (is('(')) throw notModelled('functions of Jira expressions that are no methods');
      else return of;
    }
  }

  function primary(): Node {
    const token = peek();
    if (token.kind === 'number' || token.kind === 'string') {
      at++;
      return { kind: 'literal', value: token.value };
    }
    if (token.kind === 'template') {
      at++;
      return joined(token.texts, token.sources);
    }
    if (skip('(')) {
      const inner = expression();
      need(')');
      return { kind: 'group', of: inner };
    }
    if (skip('[')) return { kind: 'list', parts: listUntil(']', expression) };
    if (skip('{')) return { kind: 'map', entries: listUntil('}', entry) };
    if (UNKNOWN.has(token.value)) throw notModelled(`${token.value} in Jira expressions`);
    if (token.kind !== 'name') return unexpected();
    at++;
    const literal = Object.hasOwn(WORDS, token.value) ? WORDS[token.value] : undefined;
    return literal === undefined ? { kind: 'name', name: token.value } : { kind: 'literal', value: literal };
  }

  function entry(): [string, Node] {
    const token = peek();
    const key = token.kind === 'string' ? token.value : name();
    if (token.kind === 'string') at++;
    need(':');
    return [key, expression()];
  }

  const tree = program();
  if (peek().kind !== 'end') unexpected();
  return tree;
}
