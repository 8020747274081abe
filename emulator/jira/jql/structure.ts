// A parsed query in the form in which /jql/parse answers it.

import type { Json } from '../world';
import type { FieldRef, Query, Tree, Value } from './parse';

const encoded = (text: string): string => (/^[\p{L}\p{N}_.-]+$/u.test(text) ? text : JSON.stringify(text));

function fieldJson({ name, property }: FieldRef): Json {
  if (!property) return { name, encodedName: encoded(name) };
  const [entity] = name.split('.');
  return {
    name: `${name}[${property.key}].${property.path}`,
    encodedName: `${name}[${encoded(property.key)}].${property.path}`,
    property: [{ entity, key: property.key, path: property.path }],
  };
}

function operandJson(value: Value): Json {
  switch (value.kind) {
    case 'value':
      return { value: value.text, encodedValue: encoded(value.text) };
    case 'empty':
      return { keyword: 'empty' };
    case 'function':
      return {
        function: value.name,
        arguments: value.args,
        encodedOperand: `${value.name}(${value.args.map(encoded).join(', ')})`,
      };
    case 'list': {
      const values = value.values.map(operandJson);
      const text = values.map((each) => each.encodedValue ?? each.encodedOperand ?? each.keyword).join(', ');
      return { values, encodedOperand: `(${text})` };
    }
  }
}

function clauseJson(tree: Tree): Json {
  switch (tree.kind) {
    case 'misused':
      return {};
    case 'not':
      return { operator: 'not', clauses: [clauseJson(tree.part)] };
    case 'and':
    case 'or':
      return { operator: tree.kind, clauses: tree.parts.map(clauseJson) };
    case 'term':
      return {
        field: fieldJson(tree.field),
        operator: tree.operator,
        ...(tree.value ? { operand: operandJson(tree.value) } : {}),
        ...(tree.operator === 'changed' || tree.predicates.length > 0
          ? {
              predicates: tree.predicates.map((each) => ({
                operator: each.operator,
                operand: operandJson(each.value),
              })),
            }
          : {}),
      };
  }
}

export const jqlStructure = ({ where, order }: Query): Json => ({
  ...(where ? { where: clauseJson(where) } : {}),
  ...(order.length > 0
    ? {
        orderBy: {
          fields: order.map(({ field, descending }) => ({
            field: fieldJson(field),
            ...(descending === null ? {} : { direction: descending ? 'desc' : 'asc' }),
          })),
        },
      }
    : {}),
});
