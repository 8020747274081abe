// Values of custom fields as JQL sees them.

import { wordsOf } from '../rich-text';

/** Everything by which a value may be written: ids, options, names, accounts. */
export const written = (value: unknown): string[] =>
  (Array.isArray(value) ? value : value === null || value === undefined ? [] : [value]).flatMap((each) => {
    if (typeof each !== 'object' || each === null) return [String(each).toLowerCase()];
    const { id, value: option, name, accountId } = each as Record<string, unknown>;
    return [id, option, name, accountId].flatMap((word) => (word === undefined ? [] : [String(word).toLowerCase()]));
  });

/** Rich text is searched by its words. */
export const textOf = (value: unknown): string => (value === null || value === undefined ? '' : wordsOf(value));

/** What people read where the value is a choice or a person; the first one of several. */
export const shownName = (value: unknown): string | null => {
  const first = Array.isArray(value) ? value[0] : value;
  if (first === null || first === undefined) return null;
  if (typeof first !== 'object') return String(first).toLowerCase();
  const { value: option, name, displayName } = first as Record<string, unknown>;
  return String(option ?? name ?? displayName ?? '').toLowerCase() || null;
};
