// What makes the first page of a real Jira quick though nobody has asked for it yet: queries of every shape have been
// parsed once, and wiki texts of an export have become ADF. The desk reads them by itself in Rank order, a while before it
// is ready and then whenever nobody asks anything.

import type { Desk } from './desk';
import type { World, WorldIssue } from './jira/world';

/** Between them they touch most of JQL's grammar, and the second shows whole issues. */
const QUERIES = [
  'project is not EMPTY and (status in (1, 2) or not summary ~ "a" or sprint in openSprints()) and created >= -7d',
  'issuekey is not EMPTY ORDER BY Rank ASC, updated DESC',
];

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

/** As the first person of the site, through the door that everybody takes. */
export const warmQueries = async ({ rest, world }: Pick<Desk, 'rest' | 'world'>): Promise<void> => {
  const accountId = world.users[0]?.accountId;
  if (accountId === undefined) return;
  const caller = { type: 'user', accountId, scopes: null } as const;
  const asked = (jql: string) => JSON.stringify({ jql, fields: ['*navigable'], maxResults: 100 });
  for (const jql of QUERIES) await rest(caller, 'POST', '/rest/api/3/search/jql', asked(jql));
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
