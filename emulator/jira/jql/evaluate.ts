// A JQL tree → a test for issues. NOT is pushed down to the clauses first, as Jira does: that is why NOT (a = b) leaves
// out issues where a is empty.

import { notModelled, refuse } from '../refusal';
import type { Issue } from '../site/issue';
import { choiceTest } from './choice-test';
import { customFieldNamed, propertyField } from './custom-fields';
import type { JqlContext, JqlField } from './field';
import { FIELDS } from './fields';
import { changedTest } from './history-test';
import { dateTest, numberTest, textTest } from './measure-test';
import type { FieldRef, Term, Tree } from './parse';

export type Test = (issue: Issue) => boolean;

const BY_NAME = new Map(FIELDS.flatMap(([names, field]) => names.split(',').map((name) => [name, field] as const)));

/** Fields of Jira that the desk has no data for: refused by name, where an unknown field would be a lie. */
export const FIELDS_UNMODELLED: ReadonlySet<string> = new Set(
  (
    'approvals attachments category development filter hierarchylevel issuelink lastviewed organizations parentepic ' +
    'parentproject project.property request saved searchrequest team timespent timeestimate voter watcher workratio ' +
    'worklogauthor worklogcomment worklogdate originalestimate remainingestimate'
  ).split(' '),
);

const INVERSE: Record<string, string> = {
  '=': '!=',
  '!=': '=',
  '>': '<=',
  '<=': '>',
  '<': '>=',
  '>=': '<',
  '~': '!~',
  '!~': '~',
  in: 'not in',
  'not in': 'in',
  is: 'is not',
  'is not': 'is',
  was: 'was not',
  'was not': 'was',
  'was in': 'was not in',
  'was not in': 'was in',
};

export const unknownField = (name: string) =>
  refuse(400, `Field '${name}' does not exist or you do not have permission to view it.`);

export function fieldFor(context: JqlContext, ref: FieldRef): JqlField {
  const name = ref.name.toLowerCase();
  const { sprint } = context.site.roles;
  const isSprint = sprint !== null && name === `cf[${sprint.slice('customfield_'.length)}]`;
  const own = ref.property ? null : BY_NAME.get(isSprint ? 'sprint' : name);
  const field = own ?? propertyField(context, ref) ?? (ref.property ? null : customFieldNamed(context, ref.name));
  if (field) return field;
  if (FIELDS_UNMODELLED.has(name)) throw notModelled(`JQL field ${ref.name}`);
  const { property } = ref;
  throw unknownField(property ? `${ref.name}[${property.key}].${property.path}` : ref.name);
}

export function testOf(context: JqlContext, tree: Tree, negated = false): Test {
  switch (tree.kind) {
    case 'nothing':
      return () => false;
    case 'not':
      return testOf(context, tree.part, !negated);
    case 'and':
    case 'or': {
      const tests = tree.parts.map((part) => testOf(context, part, negated));
      const all = (tree.kind === 'and') !== negated;
      return all ? (issue) => tests.every((test) => test(issue)) : (issue) => tests.some((test) => test(issue));
    }
    case 'term':
      return termTest(context, tree, negated);
  }
}

function termTest(context: JqlContext, term: Term, negated: boolean): Test {
  const field = fieldFor(context, term.field);
  if (term.operator === 'changed') {
    const test = changedTest(context, field, term);
    return negated ? (issue) => !test(issue) : test;
  }
  const turned = negated ? { ...term, operator: INVERSE[term.operator] ?? term.operator } : term;
  switch (field.kind) {
    case 'choice':
      return choiceTest(context, field, turned);
    case 'text':
      return textTest(context, field, turned);
    case 'date':
      return dateTest(context, field, turned);
    case 'number':
      return numberTest(context, field, turned);
  }
}
