// An issue was created, changed, commented, linked or deleted. Events are hints: only ids are taken from them, and the
// first few seconds of a storm end in one message.

import { idIn, objectIn, objectsIn, stringIn } from '../jira/read/json';
import { momentOf } from '../jira/read/time';
import { logTrouble } from '../jobs/log';
import { again, push } from '../jobs/queue';
import { isAnswered } from '../jobs/refresh/storm';
import { firstHint, laterHint } from '../store/hints';
import { EMPTY_PLACE } from '../store/pages';
import { readRecords } from '../store/project';
import { numericId } from './project-of';

const SLOT_SECONDS = 5;
const MINUTE = 60;
const LATEST_RETRY = 14;

interface Hint {
  project: string;
  /** null: nothing but the order changed. */
  issue: string | null;
  /** When it changed; null: a search would not find it where it was before. */
  at: number | null;
}

const isRank = (item: Record<string, unknown>): boolean => stringIn(item.field).toLowerCase() === 'rank';

/** Fields whose change takes an issue out of sight. */
const HIDING: readonly string[] = ['project', 'security', 'level'];

const hides = (item: Record<string, unknown>): boolean => HIDING.includes(stringIn(item.field).toLowerCase());

const hintsOf = (event: Record<string, unknown>): Hint[] => {
  const issue = objectIn(event.issue);
  const id = numericId(issue?.id);
  const items = objectsIn(objectIn(event.changelog)?.items);
  const project = numericId(objectIn(objectIn(issue?.fields)?.project)?.id);
  const hints: Hint[] = [];
  const gone = stringIn(event.eventType).includes(':deleted:') || items.some(hides);
  const at = gone ? null : momentOf(objectIn(issue?.fields)?.updated);
  if (id !== null && project !== null) {
    hints.push({ project, issue: items.length > 0 && items.every(isRank) ? null : id, at });
    // An issue that moved away is to be forgotten where it came from.
    for (const item of items.filter((one) => stringIn(one.field).toLowerCase() === 'project')) {
      const from = numericId(item.from);
      if (from !== null && from !== project) hints.push({ project: from, issue: id, at: null });
    }
  }
  for (const side of ['source', 'destination'] as const) {
    const [linked, home] = [numericId(event[`${side}IssueId`]), numericId(event[`${side}ProjectId`])];
    if (linked !== null && home !== null) hints.push({ project: home, issue: linked, at: null });
  }
  return hints;
};

const take = async ({ project, issue, at }: Hint, now: number): Promise<void> => {
  const { enrolled } = await readRecords(project, ['enrolled']);
  if (!enrolled || (at !== null && isAnswered(enrolled.storm, at))) return;
  const slot = Math.floor(now / (SLOT_SECONDS * 1000));
  const place = enrolled.place ?? EMPTY_PLACE;
  if (await firstHint(project, slot)) await push({ job: 'refresh', project, slot, issue, place }, SLOT_SECONDS);
  else await laterHint(project, slot, issue);
};

/** Storage allows so much a minute; what a storm pushes over it comes back in later minutes, spread by issue. */
const retryIn = ([hint]: Hint[]): number => MINUTE * (1 + (Number(hint?.issue ?? 0) % LATEST_RETRY));

export const onIssueEvent = async (event: unknown): Promise<unknown> => {
  const it = objectIn(event);
  if (!it || it.selfGenerated === true || idIn(it.eventType) === null) return undefined;
  const hints = hintsOf(it);
  try {
    for (const hint of hints) await take(hint, Date.now());
    return undefined;
  } catch (error) {
    logTrouble('An issue event', error);
    return again(retryIn(hints));
  }
};
