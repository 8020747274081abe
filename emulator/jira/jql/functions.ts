// The functions of Jira: how they are called, whether they give a list, and which of them the desk answers.

import { notModelled, refuse } from '../refusal';
import type { Value } from './parse';

export type Call = Value & { kind: 'function' };

interface Signature {
  name: string;
  /** Least and most arguments. */
  takes: readonly [least: number, most: number];
  /** True: for IN and NOT IN; otherwise for the operators of one value. */
  list: boolean;
}

const ANY = Number.POSITIVE_INFINITY;
const list = (name: string, least = 0, most = least): Signature => ({ name, takes: [least, most], list: true });
const single = (name: string, least = 0, most = least): Signature => ({ name, takes: [least, most], list: false });

/** https://support.atlassian.com/jira-software-cloud/docs/jql-functions/ */
const SIGNATURES: readonly Signature[] = [
  single('currentUser'),
  single('now'),
  ...['Day', 'Week', 'Month', 'Year'].flatMap((each) => [single(`startOf${each}`, 0, 1), single(`endOf${each}`, 0, 1)]),
  list('openSprints'),
  list('futureSprints'),
  list('closedSprints'),
  list('standardIssueTypes'),
  list('subTaskIssueTypes'),
  list('releasedVersions', 0, ANY),
  list('unreleasedVersions', 0, ANY),
  single('latestReleasedVersion', 0, ANY),
  single('earliestUnreleasedVersion', 0, ANY),
  list('linkedIssues', 1, ANY),
  list('projectsLeadByUser', 0, 1),
];

/** Functions of Jira that the desk has no data for. */
export const FUNCTIONS_UNMODELLED: ReadonlySet<string> = new Set(
  (
    'approved approver breached childissuesof completed componentsleadbyuser currentlogin elapsed everbreached issuehistory ' +
    'issueswithremotelinksbyglobalid lastlogin membersof mentioned myapproval myapprovals mypending overdue ' +
    'organizationmembers parentissuesof paused pending pendingby projectswhereuserhaspermission projectswhereuserhasrole ' +
    'remaining running spaceswhereuserhasrole standardworktypes subtaskworktypes updatedby votedissues votedworkitems ' +
    'watchedissues watchedworkitems linkedworkitem linkedworkitems workitemhistory withincalendarhours choiceoption cascadeoption'
  ).split(' '),
);

const BY_NAME = new Map(SIGNATURES.map((each) => [each.name.toLowerCase(), each]));

export const functionNames = (): string[] => SIGNATURES.map(({ name }) => name);
export const isList = (name: string): boolean => BY_NAME.get(name.toLowerCase())?.list ?? true;

/** Jira's own functions: an app cannot answer for these. */
export const isBuiltIn = (name: string): boolean =>
  BY_NAME.has(name.toLowerCase()) || FUNCTIONS_UNMODELLED.has(name.toLowerCase());

const called = ({ name, args }: Call): string => `${name}(${args.join(', ')})`;

/** Refuses a call that no field could understand: unknown, unmodelled, with too few arguments or too many. */
export function checkCall(call: Call): void {
  const { name, args } = call;
  const signature = BY_NAME.get(name.toLowerCase());
  if (!signature) {
    if (FUNCTIONS_UNMODELLED.has(name.toLowerCase())) throw notModelled(`JQL function ${name}()`);
    throw refuse(400, `Unable to find JQL function '${called(call)}'.`);
  }
  const [least, most] = signature.takes;
  if (args.length >= least && args.length <= most) return;
  if (signature.name === 'linkedIssues')
    throw refuse(
      400,
      `Incorrect number of arguments for function '${name}'. Usage: '${name} ( issuekey [, linkDescription ]* )'.`,
    );
  const expected = least === most ? `'${least}'` : `between '${least}' and '${most}'`;
  throw refuse(400, `Function '${name}' expected ${expected} arguments but received '${args.length}'.`);
}

/** Lists are for IN, single values for the other operators; in parentheses both may stand. */
export function checkUse(operator: string, value: Value | null, field: string): void {
  if (value?.kind !== 'function' || !BY_NAME.has(value.name.toLowerCase())) return;
  const forLists = /^(not |was |was not )?in$/.test(operator);
  if (isList(value.name) === forLists) return;
  const what = forLists ? 'non-list' : 'list';
  throw refuse(
    400,
    `Operator '${operator}' does not support the ${what} value '${called(value)}' for field '${field}'.`,
  );
}
