// Names of the criteria that are no checks: the team gave them, so no list of words knows them.

import { type Criterion, criterionId } from '../model/criterion';
import type { Policy } from '../model/policy';

export function criterionNames({ definition }: Policy): Record<string, string> {
  const lists: readonly (Criterion[] | undefined)[] = definition
    ? [...Object.values(definition.kinds), ...Object.values(definition.types)]
    : [];
  const named = lists.flatMap((list) => list ?? []);
  return Object.fromEntries(named.flatMap((one) => (one.by === 'check' ? [] : [[criterionId(one), one.name]])));
}
