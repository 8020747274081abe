// How much of a backlog has to be read anew for other settings.

import { askedFields, type Policy } from '../core/model/policy';

/** nothing: cards know it all; horizon: fields of the items near the top; all: what every card was made by. */
export type Reread = 'nothing' | 'horizon' | 'all';

const madeOf = ({ kinds, estimateField, acceptanceFields }: Policy): string =>
  JSON.stringify([Object.entries(kinds).sort(), estimateField, [...acceptanceFields].sort()]);

export const rereadFor = (before: Policy, after: Policy): Reread => {
  if (madeOf(before) !== madeOf(after)) return 'all';
  const known = askedFields(before);
  return askedFields(after).some((field) => !known.includes(field)) ? 'horizon' : 'nothing';
};
