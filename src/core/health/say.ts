// Fills the {slots} of a sentence. A value that is missing leaves its slot standing, so that a test sees it.

import { CHECKS } from '../checks';
import type { Values } from '../model/finding';

export const say = (template: string, values: Values): string =>
  template.replace(/\{(\w+)\}/g, (slot: string, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : slot,
  );

/** A flaw of most items near the top, told once. */
const WIDESPREAD = '{found} of the {of} items near the top: {name}. {why}';

/** The sentence of a report's line about the backlog. */
export function sayOfBacklog(id: string, values: Values): string {
  const check = CHECKS.find((one) => one.id === id);
  if (!check) return id;
  if (check.about === 'backlog') return say(check.text.found, values);
  return say(WIDESPREAD, { ...values, name: check.text.name.toLowerCase(), why: check.text.why });
}
