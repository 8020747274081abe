// Atlassian asks every app that keeps account ids to report them, and to forget those of closed accounts.

import { privacy } from '@forge/api';

const AT_ONCE = 90;

/** The accounts that are closed. */
export const reportPeople = async (accounts: readonly string[], readAt: number): Promise<Set<string>> => {
  const updatedAt = new Date(readAt).toISOString();
  const closed = new Set<string>();
  for (let start = 0; start < accounts.length; start += AT_ONCE) {
    const group = accounts.slice(start, start + AT_ONCE).map((accountId) => ({ accountId, updatedAt }));
    for (const { accountId, status } of await privacy.reportPersonalData(group)) {
      if (status === 'closed') closed.add(accountId);
    }
  }
  return closed;
};
