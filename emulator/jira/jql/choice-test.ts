// Clauses about fields with listed values. A negative operator asks for issues that have a value, and another one.

import { notModelled, refuse } from '../refusal';
import type { Issue } from '../site/issue';
import type { ChoiceField, JqlContext } from './field';
import { wasTest } from './history-test';
import type { Term, Value } from './parse';

type Test = (issue: Issue) => boolean;

export const unsupported = (operator: string, field: string) =>
  refuse(400, `The operator '${operator}' is not supported by the '${field}' field.`);

export interface Wanted {
  ids: Set<string>;
  empty: boolean;
}

/** Functions of Jira that the desk has no data for. */
export const FUNCTIONS_UNMODELLED: ReadonlySet<string> = new Set(
  (
    'approved approver breached childissuesof completed componentsleadbyuser currentlogin earliestunreleasedversion ' +
    'elapsed everbreached issueswithremotelinksbyglobalid lastlogin latestreleasedversion membersof mentioned myapproval ' +
    'myapprovals mypending overdue organizationmembers parentissuesof paused pending pendingby projectsleadbyuser ' +
    'projectswhereuserhaspermission projectswhereuserhasrole remaining running spaceswhereuserhasrole updatedby ' +
    'votedissues watchedissues withincalendarhours choiceoption cascadeoption'
  ).split(' '),
);

/** Lists may stand in lists; they mean the same as one. */
const flat = (value: Value | null): Value[] =>
  value?.kind === 'list' ? value.values.flatMap(flat) : value ? [value] : [];

/** Ids that the written values stand for. */
export function wantedBy(context: JqlContext, field: ChoiceField, value: Value | null): Wanted {
  const wanted: Wanted = { ids: new Set(), empty: false };
  for (const each of flat(value)) {
    if (each.kind === 'empty') wanted.empty = true;
    else if (each.kind === 'function') for (const id of called(context, field, each)) wanted.ids.add(id);
    else if (each.kind === 'value') {
      if (field.empty?.test(each.text)) wanted.empty = true;
      else {
        const ids = field.find(context, each.text);
        if (!ids) throw refuse(400, `The value '${each.text}' does not exist for the field '${field.name}'.`);
        for (const id of ids) wanted.ids.add(id);
      }
    }
  }
  return wanted;
}

function called(
  context: JqlContext,
  field: ChoiceField,
  { name, args }: Value & { kind: 'function' },
): readonly string[] {
  const run = field.functions?.[name.toLowerCase()];
  if (run) return run(context, args);
  if (FUNCTIONS_UNMODELLED.has(name.toLowerCase())) throw notModelled(`JQL function ${name}()`);
  throw refuse(400, `Unable to find JQL function '${name}()'.`);
}

export function choiceTest(context: JqlContext, field: ChoiceField, term: Term): Test {
  const { operator, value } = term;
  if (operator.startsWith('was')) return wasTest(context, field, term);
  if (operator === '~' || operator === '!~') throw unsupported(operator, field.name);
  if ((operator === '=' || operator === '!=') && value?.kind === 'list')
    throw refuse(400, `Operator '${operator}' does not support the list value for field '${field.name}'.`);
  if (['<', '<=', '>', '>='].includes(operator)) return placeTest(context, field, operator, value);
  const wanted = wantedBy(context, field, value);
  if ((operator === 'is' || operator === 'is not') && (!wanted.empty || wanted.ids.size > 0))
    throw refuse(400, `The operator '${operator}' supports only the value EMPTY for field '${field.name}'.`);
  const has: Test = (issue) => {
    const ids = field.of(context, issue);
    return ids.length === 0 ? wanted.empty : ids.some((id) => wanted.ids.has(id));
  };
  if (operator === '=' || operator === 'in' || operator === 'is') return has;
  return (issue) => field.of(context, issue).length > 0 && !has(issue);
}

const COMPARE: Record<string, (a: number, b: number) => boolean> = {
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
};

function placeTest(context: JqlContext, field: ChoiceField, operator: string, value: Value | null): Test {
  const compare = COMPARE[operator]!;
  if (field.name === 'issuekey') return keyTest(context, field, compare, value);
  const { place } = field;
  if (!place) throw unsupported(operator, field.name);
  const [id] = [...wantedBy(context, field, value).ids];
  const bound = place(context, id!);
  return (issue) => field.of(context, issue).some((each) => compare(place(context, each), bound));
}

/** Keys compare within their project; bare numbers are ids and compare across the site. */
function keyTest(
  context: JqlContext,
  field: ChoiceField,
  compare: (a: number, b: number) => boolean,
  value: Value | null,
): Test {
  const text = value?.kind === 'value' ? value.text : '';
  if (/^\d+$/.test(text)) return (issue) => compare(Number(issue.id), Number(text));
  const [, key, number] = /^(.+)-(\d+)$/.exec(text) ?? [];
  const project = [...context.site.projects.values()].find((each) => each.key === key?.toUpperCase());
  if (!project) throw refuse(400, `The value '${text}' does not exist for the field '${field.name}'.`);
  return (issue) => issue.project === project.id && compare(issue.number, Number(number));
}
