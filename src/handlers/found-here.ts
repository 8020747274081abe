// Findings of one item as a list shows them: the most useful first, each with its words, and whether somebody has
// dismissed it.

import type { FoundHere } from '../contract';
import type { IsDismissed } from '../core/health/dismissed';
import { useful } from '../core/health/useful';
import type { Policy } from '../core/model/policy';
import type { ItemReport } from '../core/model/report';

export const foundOn = ({ answers }: Pick<ItemReport, 'answers'>): string[] =>
  Object.keys(answers).filter((check) => answers[check]?.verdict === 'found');

export const usefulOn = (item: Pick<ItemReport, 'answers'>, policy: Policy): string[] => useful(foundOn(item), policy);

export const foundHere = (
  { id, answers }: ItemReport,
  checks: readonly string[],
  dismissed: IsDismissed,
): FoundHere[] =>
  checks.flatMap((check) => {
    const answer = answers[check];
    if (answer?.verdict !== 'found') return [];
    return [{ check, values: answer.values, words: answer.words ?? [], dismissed: dismissed(id, check, answer) }];
  });
