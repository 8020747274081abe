// What a criterion is called: a check by its own name, any other by the name that its team gave it.

import type { CriterionNames } from '../../../src/contract';
import type { CheckWords } from '../../../src/core/words/check-words';

export const criterionName = (id: string, names: CriterionNames, checks: CheckWords): string =>
  (Object.hasOwn(names, id) ? names[id] : undefined) ?? checks.name(id);

/** One thing to do about it, where the criterion is a check and what its advice names is known. */
export const adviceFor = (id: string, checks: CheckWords, values: Record<string, string | number> = {}): string => {
  const fix = checks.fix({ check: id, values });
  return /\{\w+\}/.test(fix) ? checks.why(id) : fix;
};
