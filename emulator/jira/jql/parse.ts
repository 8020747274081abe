// JQL text → a small tree of our own, by Atlassian's grammar. What the grammar refuses, Jira refuses.

import { type Clause, JastBuilder, type Operand, type Predicate } from '@atlaskit/jql-ast';
import { notModelled, refuse } from '../refusal';
import { misuse, syntaxError } from './syntax-error';

export type Value =
  | { kind: 'value'; text: string; quoted: boolean }
  | { kind: 'empty' }
  | { kind: 'function'; name: string; args: string[] }
  | { kind: 'list'; values: Value[] };

export interface FieldRef {
  name: string;
  /** issue.property[key].path */
  property: { key: string; path: string } | null;
}

export interface Term {
  kind: 'term';
  field: FieldRef;
  operator: string;
  value: Value | null;
  predicates: { operator: string; value: Value }[];
}

export type Tree =
  | Term
  | { kind: 'and' | 'or'; parts: Tree[] }
  | { kind: 'not'; part: Tree }
  /** An operator with a kind of value that it does not take: no issue fits, and whoever validates says why. */
  | { kind: 'misused'; message: string };

export interface Query {
  where: Tree | null;
  /** null: the direction of the field itself. */
  order: { field: FieldRef; descending: boolean | null }[];
}

/** A builder remembers its last text and answers it with nothing the second time: each query gets its own. */
const build = (jql: string) => new JastBuilder().build(jql);

export const syntaxErrors = (jql: string): string[] => build(jql).errors.map((error) => error.message);

export function parseJql(jql: string): Query {
  const { query, errors } = build(jql);
  if (errors.length > 0 || !query) {
    const message = misuse(jql, errors[0]);
    if (message === null) throw refuse(400, syntaxError(jql, errors[0]));
    // The rest of it is not read, and only beside AND does it not matter.
    if (/\bor\b|\bnot\s*\(|\|\|/i.test(jql)) throw notModelled(`JQL beside OR or NOT: ${message}`);
    return { where: { kind: 'misused', message }, order: [] };
  }
  return {
    where: query.where ? treeOf(query.where) : null,
    order: (query.orderBy?.fields ?? []).map(({ field, direction }) => ({
      field: fieldOf(field),
      descending: direction ? direction.value.toUpperCase() === 'DESC' : null,
    })),
  };
}

function treeOf(clause: Clause): Tree {
  if (clause.clauseType === 'compound') return { kind: clause.operator.value, parts: clause.clauses.map(treeOf) };
  if (clause.clauseType === 'not') return { kind: 'not', part: treeOf(clause.clause) };
  return {
    kind: 'term',
    field: fieldOf(clause.field),
    operator: clause.operator?.value ?? '',
    value: clause.operand ? operandOf(clause.operand) : null,
    predicates: clause.predicates.map(predicateOf),
  };
}

const ESCAPED: Record<string, string> = { t: '\t', n: '\n', r: '\r' };

/** What stands in a query, without its quotes and escapes; the library knows those of quotes alone. */
function written({ text, value }: { text?: unknown; value: string }): string {
  if (typeof text !== 'string') return value;
  const bare = /^(["'])(.*)\1$/s.exec(text.trim())?.[2] ?? text.trim();
  return bare.replace(/\\(?:u([0-9a-f]{4})|(.))/gis, (_, code: string | undefined, letter: string) =>
    code === undefined ? (ESCAPED[letter] ?? letter) : String.fromCharCode(Number.parseInt(code, 16)),
  );
}

interface AstField {
  text?: string;
  value: string;
  properties?: { key?: { value: string } | undefined; path?: { value: string }[] | undefined }[] | undefined;
}

function fieldOf(field: unknown): FieldRef {
  const { value, properties } = field as AstField;
  const property = properties?.[0];
  if (!property) return { name: written(field as AstField), property: null };
  const path = (property.path ?? []).map((each) => each.value).join('');
  return { name: value, property: { key: property.key?.value ?? '', path: path.replace(/^\./, '') } };
}

const predicateOf = (predicate: Predicate) => ({
  operator: predicate.operator.value,
  value: predicate.operand ? operandOf(predicate.operand) : ({ kind: 'empty' } as const),
});

function operandOf(operand: Operand): Value {
  if (operand.operandType === 'list') return { kind: 'list', values: operand.values.map(operandOf) };
  if (operand.operandType === 'keyword') return { kind: 'empty' };
  if (operand.operandType === 'function')
    return { kind: 'function', name: operand.function.value, args: operand.arguments.map(written) };
  return { kind: 'value', text: written(operand), quoted: /^["']/.test(operand.text) };
}
