// The words of the checks, by id. A report may name a check that this build does not know: it was judged by another
// version, so it is called by its id rather than hidden.

import { CHECKS } from '../../../src/core/checks';
import { say } from '../../../src/core/health/say';
import type { Finding } from '../../../src/core/model/finding';

const checkOf = (id: string) => CHECKS.find((check) => check.id === id);

export const nameOf = (id: string): string => checkOf(id)?.text.name ?? id;

export const whyOf = (id: string): string => checkOf(id)?.text.why ?? '';

/** Minutes of one person; null: not known here. */
export const effortOf = (id: string): number | null => checkOf(id)?.effort ?? null;

export const isAboutItems = (id: string): boolean => checkOf(id)?.about === 'item';

export const foundOf = ({ check, values }: Pick<Finding, 'check' | 'values'>): string => {
  const known = checkOf(check);
  return known ? say(known.text.found, values) : check;
};

export const fixOf = ({ check, values }: Pick<Finding, 'check' | 'values'>): string => {
  const known = checkOf(check);
  return known ? say(known.text.fix, values) : '';
};
