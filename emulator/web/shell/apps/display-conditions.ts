// Conditions of the manifest. One that the shell cannot judge is named and decides nothing: what hangs on it alone is not
// shown. As in Jira they decide what is shown and protect nothing.

import { askedBy, judges } from './condition-table';
import { type Asked, isObject, type Seen, type Verdict } from './seen';

export { type Asked, propertyName, type Seen } from './seen';

const ENTITIES = ['issue', 'project'];
const isProperty = (name: string): boolean => name.startsWith('entityProperty');
const isJoint = (name: string): boolean => name === 'and' || name === 'or' || name === 'not';

/** Every condition by its name, however deep. */
const flat = (conditions: unknown): [name: string, wanted: unknown][] =>
  partsOf(conditions).flatMap(([name, wanted]) =>
    isJoint(name) ? flat(wanted) : [[name, wanted] as [string, unknown]],
  );

function partsOf(conditions: unknown): [name: string, wanted: unknown][] {
  return [conditions].flat().filter(isObject).flatMap(Object.entries);
}

const canJudge = ([name, wanted]: [string, unknown]): boolean =>
  Object.hasOwn(judges, name) && (!isProperty(name) || ENTITIES.includes(askedBy(wanted).entity));

const nameOf = ([name, wanted]: [string, unknown]): string => {
  if (isProperty(name)) return `${name} of ${askedBy(wanted).entity}`;
  return name === 'jiraExpression' ? `${name} ${String(wanted)}` : name;
};

const verdictOf = ([name, wanted]: [string, unknown], seen: Seen): Verdict => judges[name]?.(wanted, seen) ?? null;

/** Names of conditions that the shell cannot judge. */
export const unjudged = (conditions: unknown, seen: Seen): string[] => [
  ...new Set(
    flat(conditions)
      .filter((each) => !canJudge(each) || verdictOf(each, seen) === null)
      .map(nameOf),
  ),
];

/** Jira expressions that must be computed before the conditions can be judged. */
export const expressionsAsked = (conditions: unknown): string[] =>
  flat(conditions)
    .filter(([name]) => name === 'jiraExpression')
    .map(([, wanted]) => String(wanted));

/** Entity properties that must be read before the conditions can be judged. */
export const propertiesAsked = (conditions: unknown): Asked[] =>
  flat(conditions)
    .filter(([name, wanted]) => isProperty(name) && canJudge([name, wanted]))
    .map(([, wanted]) => askedBy(wanted));

const all = (verdicts: Verdict[]): Verdict =>
  verdicts.includes(false) ? false : verdicts.includes(null) ? null : true;
const any = (verdicts: Verdict[]): Verdict => (verdicts.includes(true) ? true : verdicts.includes(null) ? null : false);

function judge(name: string, wanted: unknown, seen: Seen): Verdict {
  const verdicts = () => partsOf(wanted).map(([part, asked]) => judge(part, asked, seen));
  if (name === 'and') return all(verdicts());
  if (name === 'or') return any(verdicts());
  if (name === 'not') {
    const inner = all(verdicts());
    return inner === null ? null : !inner;
  }
  return canJudge([name, wanted]) ? verdictOf([name, wanted], seen) : null;
}

export const holds = (conditions: unknown, seen: Seen): boolean =>
  all(partsOf(conditions).map(([name, wanted]) => judge(name, wanted, seen))) === true;
