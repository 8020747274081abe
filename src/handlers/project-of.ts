// Ids as they come from outside. What does not look like one is none.

import { idIn, objectIn } from '../jira/read/json';

export const numericId = (value: unknown): string | null => {
  const id = idIn(value);
  return id !== null && /^\d{1,19}$/.test(id) ? id : null;
};

export const projectIn = (context: unknown): string | null =>
  numericId(objectIn(objectIn(objectIn(context)?.extension)?.project)?.id);

export const issueIn = (context: unknown): string | null =>
  numericId(objectIn(objectIn(objectIn(context)?.extension)?.issue)?.id);
