// What the panel knows about the open issue: one round of parallel reads, a second only where its history decides
// something, and both again when Jira says that the issue changed.

import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { askContext, readHistory, readIssue, type Standing, whenIssueChanges } from './ask';
import { type Enrolled, type Judgement, judgeIssue } from './judge-issue';
import { NOTHING_SAID, type Said, withSaid } from './said';

interface Read {
  issue: unknown;
  /** null until it was read. */
  history: unknown;
  context: Enrolled;
}

type Unjudged =
  | { state: 'loading' }
  | { state: 'failed'; reason: string }
  | { state: 'no-permission' }
  | { state: 'not-enrolled' }
  | { state: 'first-scan' };

type Told = Unjudged | ({ state: 'read' } & Read);

export type Known = Unjudged | { state: 'judged'; judgement: Judgement; context: Enrolled };

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Tells what is known, and later what more is known, until nothing more can change an answer. */
const inquire = async (issueId: string, tell: (told: Told) => void): Promise<void> => {
  const [context, issue] = await Promise.all([askContext(), readIssue(issueId)]);
  if (context.state !== 'enrolled') return tell({ state: context.state });
  tell({ state: 'read', issue, history: null, context });
  if (!judgeIssue(issue, null, context).wantsHistory) return;
  // What was told stands without its history too, so a failure to read it takes nothing away.
  const history = await readHistory(issueId).catch(() => null);
  if (history !== null) tell({ state: 'read', issue, history, context });
};

const known = (told: Told, said: Said): Known => {
  if (told.state !== 'read') return told;
  const context = withSaid(told.context, said);
  return { state: 'judged', judgement: judgeIssue(told.issue, told.history, context), context };
};

export type Say = (change: (said: Said) => Said) => void;

export const useIssue = ({ issueId }: Standing): { known: Known; look: () => void; say: Say } => {
  const [told, setTold] = useState<Told>({ state: 'loading' });
  const [said, setSaid] = useState(NOTHING_SAID);
  const asked = useRef(0);

  const look = useCallback(() => {
    asked.current += 1;
    const turn = asked.current;
    const tell = (next: Told) => {
      if (turn === asked.current) setTold(next);
    };
    inquire(issueId, tell).catch((error: unknown) => tell({ state: 'failed', reason: reasonOf(error) }));
  }, [issueId]);

  useEffect(look, [look]);
  useEffect(() => whenIssueChanges(issueId, look), [issueId, look]);
  return { known: useMemo(() => known(told, said), [told, said]), look, say: setSaid };
};
