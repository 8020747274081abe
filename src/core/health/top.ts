// The findings most worth acting on: what an item's place and the check's weight make of it, over the minutes that
// mending it takes. At most three for an item and a handful of each check, so that the list stays varied and small.

import { CHECKS } from '../checks';
import type { Policy } from '../model/policy';
import type { ListedFinding } from '../model/report';
import { counts } from './counted';
import type { Quiet } from './dismissed';
import type { Examination } from './examine';
import { useful, worth } from './useful';
import { varied } from './varied';
import { placeWeight } from './weigh';

const PER_CHECK = 8;
const LONGEST = 40;

const CHECK = new Map(CHECKS.map((check) => [check.id, check]));

/** The tail may be rough: below the horizon only what clears up the backlog is worth a line. */
const clutters = (id: string): boolean => {
  const vital = CHECK.get(id)?.vital;
  return vital === 'fresh' || vital === 'visible';
};

interface Candidate {
  gain: number;
  finding: ListedFinding;
}

function candidates({ scene, items, widespread }: Examination, policy: Policy, quiet: Quiet): Candidate[] {
  const told = new Set(widespread.map(({ check }) => check));
  return items.flatMap((item) => {
    const card = scene.card(item.id);
    if (!card || !counts(card, scene.now)) return [];
    const found = Object.keys(item.answers).filter(
      (id) =>
        item.answers[id]?.verdict === 'found' &&
        !quiet(item.id, id) &&
        (item.inHorizon || (!told.has(id) && clutters(id))),
    );
    const place = placeWeight(card, scene);
    return useful(found, policy).flatMap((check): Candidate[] => {
      const answer = item.answers[check];
      if (answer?.verdict !== 'found') return [];
      const { id: issue, key, position } = item;
      const { values, words = [] } = answer;
      const gain = place * worth(check, policy);
      return [{ gain, finding: { check, issue, key, summary: card.summary, position, values, words } }];
    });
  });
}

/** Each further finding of one check is worth a little less than the one before, so that a list shows more than one flaw. */
const AGAIN = 0.85;

export function topFindings(examination: Examination, policy: Policy, quiet: Quiet = () => false): ListedFinding[] {
  const seen = new Map<string, number>();
  const best = candidates(examination, policy, quiet)
    .sort((a, b) => b.gain - a.gain)
    .flatMap(({ gain, finding }) => {
      const before = seen.get(finding.check) ?? 0;
      seen.set(finding.check, before + 1);
      return before < PER_CHECK ? [{ gain: gain * AGAIN ** before, finding }] : [];
    })
    .sort((a, b) => b.gain - a.gain)
    .slice(0, LONGEST)
    .map(({ finding }) => finding);
  return varied(best);
}
