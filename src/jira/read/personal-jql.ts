// What makes a query useless as a criterion: that it sorts, or that its answer depends on who asks. The app asks it, and
// everybody is to get the same answer.

import { type Json, listIn, objectIn, objectsIn, stringIn } from './json';

/** Functions that answer for the person who asks. */
const PERSONAL_FUNCTIONS: readonly string[] = [
  'currentuser',
  'currentlogin',
  'lastlogin',
  'issuehistory',
  'votedissues',
  'watchedissues',
  'myapproval',
  'pendingby',
];

/** Fields that are another for each person, or that hide another query. */
const PERSONAL_FIELDS: readonly string[] = ['lastviewed', 'filter', 'request', 'savedfilter', 'searchrequest'];

const lower = (value: unknown): string =>
  stringIn(value)
    .toLowerCase()
    .replace(/[^a-z]/g, '');

const inOperand = (operand: Json | null): string[] => {
  if (!operand) return [];
  const name = stringIn(operand.function);
  const own = PERSONAL_FUNCTIONS.includes(lower(name)) ? [`${name}()`] : [];
  return [...own, ...objectsIn(operand.values).flatMap(inOperand)];
};

const inPredicates = (clause: Json): string[] =>
  objectsIn(clause.predicates).flatMap((predicate) => inOperand(objectIn(predicate.operand)));

/** Names of what depends on the person, as the query writes them. */
export const personalIn = (structure: Json | null): string[] => {
  const found: string[] = [];
  const open: Json[] = structure?.where ? objectsIn([structure.where]) : [];
  for (let clause = open.pop(); clause !== undefined; clause = open.pop()) {
    open.push(...objectsIn(clause.clauses));
    const inner = objectIn(clause.clause);
    if (inner) open.push(inner);
    const field = stringIn(objectIn(clause.field)?.name);
    if (PERSONAL_FIELDS.includes(lower(field))) found.push(field);
    found.push(...inOperand(objectIn(clause.operand)), ...inPredicates(clause));
  }
  return [...new Set(found)];
};

export const isSorted = (structure: Json | null): boolean => listIn(objectIn(structure?.orderBy)?.fields).length > 0;
