// What the panel knows about the open issue: one round of parallel reads, a second only where its history decides
// something, and both again when Jira says that the issue changed.

import { useCallback, useEffect, useRef, useState } from 'react';
import { askContext, readHistory, readIssue, type Standing, whenIssueChanges } from './ask';
import { type Enrolled, type Judgement, judgeIssue } from './judge-issue';

export type Known =
  | { state: 'loading' }
  | { state: 'failed'; reason: string }
  | { state: 'no-permission' }
  | { state: 'not-enrolled' }
  | { state: 'first-scan' }
  | { state: 'judged'; judgement: Judgement; context: Enrolled };

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Tells what is known, and later what more is known, until nothing more can change an answer. */
const inquire = async (issueId: string, tell: (known: Known) => void): Promise<void> => {
  const [context, issue] = await Promise.all([askContext(), readIssue(issueId)]);
  if (context.state !== 'enrolled') return tell({ state: context.state });
  const judgement = judgeIssue(issue, null, context);
  tell({ state: 'judged', judgement, context });
  if (!judgement.wantsHistory) return;
  // What was told stands without its history too, so a failure to read it takes nothing away.
  const history = await readHistory(issueId).catch(() => null);
  if (history !== null) tell({ state: 'judged', judgement: judgeIssue(issue, history, context), context });
};

export const useIssue = ({ issueId }: Standing): { known: Known; look: () => void } => {
  const [known, setKnown] = useState<Known>({ state: 'loading' });
  const asked = useRef(0);

  const look = useCallback(() => {
    asked.current += 1;
    const turn = asked.current;
    const tell = (next: Known) => {
      if (turn === asked.current) setKnown(next);
    };
    inquire(issueId, tell).catch((error: unknown) => tell({ state: 'failed', reason: reasonOf(error) }));
  }, [issueId]);

  useEffect(look, [look]);
  useEffect(() => whenIssueChanges(issueId, look), [issueId, look]);
  return { known, look };
};
