// A tree of a Jira expression and its variables → a value. Where Jira would stop with an error it throws one; where
// nobody here knows what Jira does it says so by name instead of guessing.

import { notModelled } from '../refusal';
import { callMethod } from './methods';
import { type Node, parseExpression } from './parse';
import { ExpressionError } from './tokens';
import { isEntity, isList, isMap, isMoment, same, typeOf, type Value } from './values';

export type Variables = { readonly [name: string]: Value };

/** Jira's limit for a trigger's filter. */
const MOST_STEPS = 50_000;

const fail = (message: string): never => {
  throw new ExpressionError(message);
};

/** Values whose truth JavaScript and people see differently are not guessed at. */
function truth(value: Value): boolean {
  if (value === '' || value === 0) throw notModelled(`${JSON.stringify(value)} as a condition in Jira expressions`);
  return value !== null && value !== false;
}

/** What `a?.b` leaves of `a?.b.c` where a is null: nothing, and no error. */
const CUT = Symbol('cut');

export function evaluateExpression(source: string, variables: Variables): Value {
  let steps = 0;
  const run = (node: Node, scope: Variables): Value => {
    if (++steps > MOST_STEPS) return fail(`The expression is too complex: more than ${MOST_STEPS} steps.`);
    switch (node.kind) {
      case 'literal':
        return node.value;
      case 'name':
        if (!Object.hasOwn(scope, node.name)) return fail(`Unrecognized name: ${node.name}.`);
        return scope[node.name]!;
      case 'group':
        return run(node.of, scope);
      case 'number':
        return numberOf(run(node.of, scope));
      case 'list':
        return node.parts.map((part) => run(part, scope));
      case 'map':
        return Object.fromEntries(node.entries.map(([key, value]) => [key, run(value, scope)]));
      case 'lambda':
        return {
          lambda: (...values) =>
            run(node.body, {
              ...scope,
              ...Object.fromEntries(node.names.map((name, index) => [name, values[index] ?? null])),
            }),
        };
      case 'let':
        return run(node.body, { ...scope, [node.name]: run(node.value, scope) });
      case 'choose':
        return run(truth(run(node.test, scope)) ? node.then : node.else, scope);
      case 'member':
      case 'call': {
        const value = chain(node, scope);
        return value === CUT ? null : value;
      }
      case 'unary':
        return unary(node.operator, run(node.of, scope));
      case 'binary': {
        const left = run(node.left, scope);
        if (node.operator === '??') return left ?? run(node.right, scope);
        if (node.operator === '&&') return truth(left) ? run(node.right, scope) : left;
        if (node.operator === '||') return truth(left) ? left : run(node.right, scope);
        return binary(node.operator, left, run(node.right, scope));
      }
    }
  };
  const chain = (node: Node & { kind: 'member' | 'call' }, scope: Variables): Value | typeof CUT => {
    const { of: start } = node;
    const of = start.kind === 'member' || start.kind === 'call' ? chain(start, scope) : run(start, scope);
    if (of === CUT || (of === null && node.optional)) return CUT;
    if (node.kind === 'member') return member(of, run(node.key, scope));
    return callMethod(
      of,
      node.name,
      node.args.map((each) => run(each, scope)),
    );
  };
  return run(parseExpression(source), variables);
}

function member(of: Value, key: Value): Value {
  if (of === null) return fail(`Cannot read ${JSON.stringify(key)} of null.`);
  if (isList(of)) {
    if (key === 'length') return of.length;
    if (typeof key === 'number') return of[key] ?? null;
    return fail(`A List has no property ${JSON.stringify(key)}.`);
  }
  if (typeof key !== 'string') return fail(`A property is named by a String, not ${typeOf(key)}.`);
  if (isEntity(of)) {
    const value = of.get(key);
    if (value === undefined) throw notModelled(`property ${key} of ${of.entity} in Jira expressions`);
    return value;
  }
  if (isMap(of)) return Object.hasOwn(of, key) ? (of[key] ?? null) : null;
  if (typeof of === 'string' && key === 'length') return of.length;
  return fail(`A ${typeOf(of)} has no property ${JSON.stringify(key)}.`);
}

function unary(operator: string, value: Value): Value {
  if (operator === 'typeof') return typeOf(value);
  if (operator === '!') return !truth(value);
  return typeof value === 'number' ? -value : fail(`- needs a Number, not ${typeOf(value)}.`);
}

function binary(operator: string, left: Value, right: Value): Value {
  if (operator === '==') return same(left, right);
  if (operator === '!=') return !same(left, right);
  if (operator === '+' && (typeof left === 'string' || typeof right === 'string')) return joined(left) + joined(right);
  const [a, b] = [left, right].map((each) => (isMoment(each) ? each.moment : each));
  if (typeof a === 'string' && typeof b === 'string' && '<>'.includes(operator[0]!)) return compare(operator, a, b);
  if (typeof a !== 'number' || typeof b !== 'number' || isMoment(left) !== isMoment(right))
    return fail(`${operator} does not go with ${typeOf(left)} and ${typeOf(right)}.`);
  if ('<>'.includes(operator[0]!)) return compare(operator, a, b);
  if (isMoment(left)) throw notModelled(`${operator} of dates in Jira expressions`);
  if (operator === '+') return a + b;
  if (operator === '-') return a - b;
  if (operator === '*') return a * b;
  return operator === '/' ? a / b : a % b;
}

/** A text that is no number comes to none; what an empty one comes to is not documented. */
function numberOf(value: Value): number {
  if (typeof value === 'number') return value;
  if (typeof value !== 'string') return fail(`Number() needs a String, not ${typeOf(value)}.`);
  if (value.trim() === '') throw notModelled('Number() of an empty text in Jira expressions');
  return Number(value);
}

function compare<T extends string | number>(operator: string, a: T, b: T): boolean {
  if (operator === '<') return a < b;
  if (operator === '>') return a > b;
  return operator === '<=' ? a <= b : a >= b;
}

const joined = (value: Value): string => {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  throw notModelled(`${typeOf(value)} as a part of a text in Jira expressions`);
};
