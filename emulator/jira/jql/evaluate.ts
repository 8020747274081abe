// A JQL tree → a test for issues. NOT is pushed down to the clauses first, as Jira does: that is why NOT (a = b) leaves
// out issues where a is empty. What is wrong in several clauses is told at once.

import { notModelled, Refusal, refuse } from '../refusal';
import type { Issue } from '../site/issue';
import { choiceTest } from './choice-test';
import { customFieldsNamed } from './custom-fields';
import { type JqlContext, type JqlField, operatorsOf } from './field';
import { FIELDS } from './fields';
import { checkUse } from './functions';
import { changedTest, noHistory } from './history-test';
import { dateTest, numberTest, textTest } from './measure-test';
import type { FieldRef, Term, Tree, Value } from './parse';
import { propertyField } from './property-field';

export type Test = (issue: Issue) => boolean;

let byName: Map<string, JqlField> | null = null;

/** Made when it is first asked: some fields read queries of their own. */
function systemField(name: string): JqlField | undefined {
  byName ??= new Map(FIELDS.flatMap(([names, field]) => names.split(',').map((each) => [each, field] as const)));
  return byName.get(name);
}

/** Fields of Jira that the desk has no data for: refused by name, where an unknown field would be a lie. */
export const FIELDS_UNMODELLED: ReadonlySet<string> = new Set(
  (
    'approvals attachments category development issuelink lastviewed organizations parentproject project.property ' +
    'projecttype request-channel-type request-last-activity-time subtasks team ' +
    'timespent timeestimate timeoriginalestimate voter watcher workratio worklogauthor worklogcomment worklogdate ' +
    'originalestimate remainingestimate'
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

/** As messages call it. */
const written = ({ name, property }: FieldRef): string =>
  property ? `${name}[${property.key}].${property.path}` : name;

/** The fields of a name: one, unless custom fields share it. */
export function fieldsFor(context: JqlContext, ref: FieldRef): readonly [JqlField, ...JqlField[]] {
  const name = ref.name.toLowerCase();
  const { sprint } = context.site.roles;
  const isSprint = sprint !== null && name === `cf[${sprint.slice('customfield_'.length)}]`;
  const own = (ref.property ? null : systemField(isSprint ? 'sprint' : name)) ?? propertyField(context, ref);
  const [first, ...others] = own ? [own] : ref.property ? [] : customFieldsNamed(context, ref.name);
  if (first) return [first, ...others];
  if (FIELDS_UNMODELLED.has(name)) throw notModelled(`JQL field ${ref.name}`);
  throw unknownField(written(ref));
}

export function testOf(context: JqlContext, tree: Tree, negated = false): Test {
  switch (tree.kind) {
    case 'misused':
      if (context.unvalidated) return () => false;
      throw refuse(400, tree.message);
    case 'not':
      return testOf(context, tree.part, !negated);
    case 'and':
    case 'or': {
      const tests = all(tree.parts, (part) => testOf(context, part, negated));
      const every = (tree.kind === 'and') !== negated;
      return every ? (issue) => tests.every((test) => test(issue)) : (issue) => tests.some((test) => test(issue));
    }
    case 'term':
      if (!context.unvalidated) return termTest(context, tree, negated);
      try {
        return termTest(context, tree, negated);
      } catch (error) {
        if (error instanceof Refusal && error.status === 400) return () => false;
        throw error;
      }
  }
}

/** Every part is tried, and what each is refused for is told together; what is not modelled comes first. */
function all<T, R>(parts: readonly T[], read: (part: T) => R): R[] {
  const messages: string[] = [];
  const made: R[] = [];
  for (const part of parts) {
    try {
      made.push(read(part));
    } catch (error) {
      if (!(error instanceof Refusal) || error.status !== 400) throw error;
      messages.push(...(error.body as { errorMessages: string[] }).errorMessages);
    }
  }
  if (messages.length > 0) throw refuse(400, ...new Set(messages));
  return made;
}

function termTest(context: JqlContext, term: Term, negated: boolean): Test {
  const name = written(term.field);
  checkUse(term.operator, term.value, name);
  const tests = fieldsFor(context, term.field).map((field) => fieldTest(context, { ...field, name }, term, negated));
  return tests.length === 1 ? tests[0]! : (issue) => tests.some((test) => test(issue));
}

const holdsEmpty = (value: Value | null): boolean =>
  value?.kind === 'empty' || (value?.kind === 'list' && value.values.some(holdsEmpty));

function fieldTest(context: JqlContext, field: JqlField, term: Term, negated: boolean): Test {
  const { operator, value } = term;
  const isHistory = operator === 'changed' || operator.startsWith('was');
  const strange = !operatorsOf(field).includes(operator);
  if (strange && isHistory) throw noHistory(field);
  if (strange) throw refuse(400, `The operator '${operator}' is not supported by the '${field.name}' field.`);
  if (field.neverEmpty && holdsEmpty(value))
    throw refuse(400, `The field '${field.name}' does not support searching for EMPTY values.`);
  const test = plainTest(context, field, term, negated);
  const { project } = field;
  return project === undefined ? test : (issue) => issue.project === project && test(issue);
}

function plainTest(context: JqlContext, field: JqlField, term: Term, negated: boolean): Test {
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
