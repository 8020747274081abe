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

/** Issues are told apart from other values, and an id from a key. */
const unknownValue = ({ name, issues }: ChoiceField, text: string) => {
  if (!issues) return refuse(400, `The value '${text}' does not exist for the field '${name}'.`);
  const what = /^\d+$/.test(text) ? 'ID' : 'key';
  return refuse(400, `An issue with ${what} '${text}' does not exist for field '${name}'.`);
};

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
        if (!ids) throw unknownValue(field, each.text);
        for (const id of ids) wanted.ids.add(id);
      }
    }
  }
  return wanted;
}

/** Least and most arguments of a function; one that is not here takes as many as it is given. */
const ARGUMENTS: Record<string, readonly [least: number, most: number]> = {
  currentuser: [0, 0],
  opensprints: [0, 0],
  futuresprints: [0, 0],
  closedsprints: [0, 0],
  standardissuetypes: [0, 0],
  subtaskissuetypes: [0, 0],
  linkedissues: [1, 2],
};

function checkArguments(name: string, given: number): void {
  const [least, most] = ARGUMENTS[name.toLowerCase()] ?? [0, Number.POSITIVE_INFINITY];
  if (given < least || given > most)
    throw refuse(
      400,
      `Function '${name}' expected ${least === most ? `'${least}'` : `between '${least}' and '${most}'`} arguments but received '${given}'.`,
    );
}

function called(
  context: JqlContext,
  field: ChoiceField,
  { name, args }: Value & { kind: 'function' },
): readonly string[] {
  const run = field.functions?.[name.toLowerCase()];
  if (run) {
    checkArguments(name, args.length);
    return run(context, args);
  }
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
  const { ids, empty } = wantedBy(context, field, value);
  if (empty || ids.size === 0) throw unsupported(`${operator} EMPTY`, field.name);
  // A name may stand for several: versions of different projects.
  const bounds = [...ids].map((id) => place(context, id));
  return (issue) =>
    field.of(context, issue).some((each) => bounds.some((bound) => compare(place(context, each), bound)));
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
  if (!project) throw unknownValue(field, text);
  return (issue) => issue.project === project.id && compare(issue.number, Number(number));
}
