// The shape of a backlog in one glance: a letter for each counted item, from the top. Inside the horizon it says how
// ready the item is, below it only whether something was found.

import type { ItemReport } from '../model/report';
import type { Examination } from './examine';

/** More letters than a picture has cells are of no use and cost storage. */
const LONGEST = 10_000;

const READINESS = { ready: 'r', 'not-ready': 'g', unknown: 'u' } as const;

function letterOf({ inHorizon, readiness, answers }: ItemReport): string {
  if (inHorizon) return READINESS[readiness];
  let letter = 'u';
  for (const id in answers) {
    const verdict = answers[id]?.verdict;
    if (verdict === 'found') return 'f';
    if (verdict === 'sound') letter = 's';
  }
  return letter;
}

export const stripOf = ({ scene, items }: Examination): string =>
  items
    .filter(({ id }) => scene.card(id)?.restricted === false)
    .slice(0, LONGEST)
    .map(letterOf)
    .join('');
