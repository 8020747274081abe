// Conditions of the manifest. One that the shell cannot judge is named and decides nothing: what hangs on it alone is not
// shown. As in Jira they decide what is shown and protect nothing.

import type { Issue, IssueType, Project } from '../data/shapes';

export interface Seen {
  project: Project | null;
  issue: Issue | null;
  /** What the person may do here, by the names of Jira's permissions. */
  permissions: string[];
  /** Values of the entity properties that the conditions name, by propertyName(); absent: there is no such property. */
  properties?: Record<string, unknown>;
}

/** An entity property that a condition asks for. */
export interface Asked {
  entity: string;
  propertyKey: string;
}

export const propertyName = ({ entity, propertyKey }: Asked): string => `${entity} ${propertyKey}`;

type Conditions = Record<string, unknown>;

type Judge = (wanted: unknown, seen: Seen) => boolean;

const isObject = (value: unknown): value is Conditions =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const askedBy = (wanted: unknown): Asked => {
  const { entity, propertyKey } = isObject(wanted) ? wanted : {};
  return { entity: String(entity), propertyKey: String(propertyKey) };
};

/** The value in a property that `objectName` leads to, by its dots. */
const heldBy = (wanted: unknown, { properties = {} }: Seen): unknown => {
  const path = isObject(wanted) && typeof wanted.objectName === 'string' ? wanted.objectName.split('.') : [];
  return path.reduce<unknown>(
    (value, name) => (isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined),
    properties[propertyName(askedBy(wanted))],
  );
};

const plain = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

/** A list, which manifests write as one or as the JSON of one. */
const listOf = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.map(plain);
  try {
    const parsed: unknown = JSON.parse(String(value));
    return Array.isArray(parsed) ? parsed.map(plain) : [plain(value)];
  } catch {
    return [plain(value)];
  }
};

const contains =
  (how: 'some' | 'every'): Judge =>
  (wanted, seen) => {
    const held = heldBy(wanted, seen);
    const values = held === undefined ? [] : Array.isArray(held) ? held.map(plain) : [plain(held)];
    return isObject(wanted) && listOf(wanted.value)[how]((each) => values.includes(each));
  };

const among = (wanted: unknown, value: string | undefined): boolean =>
  value !== undefined && (Array.isArray(wanted) ? wanted.map(String).includes(value) : String(wanted) === value);

/** `isAdmin: true` asks for the permission, `isAdmin: false` for its absence. */
const may =
  (permission: string): Judge =>
  (wanted, { permissions }) =>
    permissions.includes(permission) === (String(wanted) === 'true');

const named: Judge = (wanted, { permissions }) => [wanted].flat().every((name) => permissions.includes(String(name)));

const judges: Record<string, Judge> = {
  projectKey: (wanted, { project }) => among(wanted, project?.key),
  projectId: (wanted, { project }) => among(wanted, project?.id),
  projectType: (wanted, { project }) => among(wanted, project?.projectTypeKey ?? 'software'),
  projectName: (wanted, { project }) => among(wanted, project?.name),
  issueKey: (wanted, { issue }) => among(wanted, issue?.key),
  issueId: (wanted, { issue }) => among(wanted, issue?.id),
  issueType: (wanted, { issue }) => among(wanted, (issue?.fields.issuetype as IssueType | undefined)?.name),
  isLoggedIn: (wanted) => String(wanted) === 'true',
  isAdmin: may('ADMINISTER'),
  isSiteAdmin: may('ADMINISTER'),
  isProjectAdmin: may('ADMINISTER_PROJECTS'),
  canEditIssues: may('EDIT_ISSUES'),
  canScheduleIssues: may('SCHEDULE_ISSUES'),
  hasGlobalPermission: named,
  hasProjectPermission: named,
  hasIssuePermission: named,
  entityPropertyExists: (wanted, seen) => heldBy(wanted, seen) !== undefined,
  entityPropertyEqualTo: (wanted, seen) => {
    const held = heldBy(wanted, seen);
    return isObject(wanted) && held !== undefined && plain(held) === plain(wanted.value);
  },
  entityPropertyContainsAny: contains('some'),
  entityPropertyContainsAll: contains('every'),
};

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

/** Names of conditions that the shell cannot judge. */
export const unjudged = (conditions: unknown): string[] => [
  ...new Set(
    flat(conditions)
      .filter((each) => !canJudge(each))
      .map(([name, wanted]) => (isProperty(name) ? `${name} of ${askedBy(wanted).entity}` : name)),
  ),
];

/** Entity properties that must be read before the conditions can be judged. */
export const propertiesAsked = (conditions: unknown): Asked[] =>
  flat(conditions)
    .filter(([name, wanted]) => isProperty(name) && canJudge([name, wanted]))
    .map(([, wanted]) => askedBy(wanted));

/** null: cannot be judged. */
type Verdict = boolean | null;

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
  return canJudge([name, wanted]) ? (judges[name] as Judge)(wanted, seen) : null;
}

export const holds = (conditions: unknown, seen: Seen): boolean =>
  all(partsOf(conditions).map(([name, wanted]) => judge(name, wanted, seen))) === true;
