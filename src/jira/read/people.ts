// Who did it. An app or a customer is not a colleague, and Jira says which is which; old exports know names only.

import type { Person } from '../../core/model/reading';
import { idIn, objectIn } from './json';

const KINDS: Record<string, Person['kind']> = { app: 'app', customer: 'customer' };

export const personOf = (value: unknown): Person | null => {
  const user = objectIn(value);
  const accountId = user && (idIn(user.accountId) ?? idIn(user.key) ?? idIn(user.name));
  if (!user || !accountId) return null;
  const kind =
    typeof user.accountType === 'string' && Object.hasOwn(KINDS, user.accountType)
      ? KINDS[user.accountType]
      : undefined;
  return { accountId, active: user.active !== false, kind: kind ?? 'person' };
};
