// Who is told of with whom. A warning stands for itself; what one person brought into a sprint in one go and the gate put
// back to the same place is named in one comment, each item with its gaps.

import type { Waiting } from '../../store/gate-records';
import { type Around, targetOf } from './move-back';

/** Jira takes 32,767 characters of a comment. */
const MOST_CHARACTERS = 20_000;

const lengthOf = ({ entry, lines }: Waiting): number =>
  lines.reduce((sum, line) => sum + line.length, entry.key.length + entry.summary.length);

const inParts = (group: readonly Waiting[]): Waiting[][] => {
  const parts: Waiting[][] = [];
  let characters = 0;
  for (const one of group) {
    const last = parts.at(-1);
    const length = lengthOf(one);
    if (last && characters + length <= MOST_CHARACTERS) {
      last.push(one);
      characters += length;
    } else {
      parts.push([one]);
      characters = length;
    }
  }
  return parts;
};

/** Not everybody who may read a comment may see every item: one with a security level is named nowhere but on itself. */
const keyOf = (one: Waiting, { frame, seen }: Pick<Around, 'frame' | 'seen'>): string => {
  const { entry, wish, together } = one;
  const isOpen = seen.get(entry.id)?.reading.restricted === false;
  if (wish !== 'return' || !together || !isOpen) return entry.id;
  return [entry.by, entry.sprint.id, targetOf(entry, frame)?.id].join(' ');
};

/** Those that are to be told, in groups that share a comment. The same entries make the same groups, after a crash too. */
export const partiesOf = (all: readonly Waiting[], around: Pick<Around, 'frame' | 'seen'>): Waiting[][] => {
  const groups = new Map<string, Waiting[]>();
  for (const one of all) {
    if (one.step !== 'telling') continue;
    const key = keyOf(one, around);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].flatMap(inParts);
};
