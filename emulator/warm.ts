// Wiki texts of an export become ADF when they are read. The desk reads on by itself in Rank order, a while before it is
// ready and then whenever nobody asks anything, so that a page need not wait for it.

import type { World, WorldIssue } from './jira/world';

/** Milliseconds before the desk is ready; some thousand issues are read in that time. */
const BEFORE = 3_000;
/** Milliseconds of work in one go, and of rest after it: requests come in between. */
const WORK = 8;
const REST = 12;

/** The getters convert and remember. */
const readTexts = ({ fields }: WorldIssue): void => {
  void fields.description;
  void fields.environment;
};

const readComments = ({ fields }: WorldIssue): void => {
  for (const comment of (fields.comment as { comments?: { body?: unknown }[] } | undefined)?.comments ?? [])
    void comment.body;
};

export const warmTexts = (world: World): { stop(): void } => {
  const { issues } = world;
  let at = 0;
  const read = (ms: number) => {
    for (const until = performance.now() + ms; at < 2 * issues.length && performance.now() < until; at++)
      if (at < issues.length) readTexts(issues[at]!);
      else readComments(issues[at - issues.length]!);
  };
  let timer: NodeJS.Timeout | undefined;
  const later = () => {
    if (at >= 2 * issues.length) return;
    timer = setTimeout(() => {
      read(WORK);
      later();
    }, REST);
    timer.unref();
  };
  read(BEFORE);
  later();
  return { stop: () => clearTimeout(timer) };
};
