// Does what a message says, and decides what a failure means: a scan keeps its own account, everything else asks Forge
// to deliver the message once more.

import { forgetAll } from '../store/project';
import { applyPolicy } from './apply-policy';
import { erasePeople } from './erase-people';
import { actOnEntries } from './gate/act-on-entries';
import { keepEntries } from './gate/keep-entries';
import { keepFates } from './gate/keep-fates';
import { keepLine, keepOverride, keepTick } from './keep-deeds';
import { dropDismissal, keepDismissal } from './keep-dismissal';
import { keepOutcome } from './keep-outcome';
import { logTrouble } from './log';
import { again, type Message, push } from './queue';
import { refreshIssue } from './refresh/refresh-issue';
import { refreshSprints } from './refresh/refresh-sprints';
import { answerStorm } from './refresh/storm';
import { reportProjectPeople } from './report-people';
import { failScan } from './scan/fail-scan';
import { scanProject } from './scan/scan-project';
import { publishReadiness } from './settle/publish-readiness';
import { settleProject } from './settle/settle-project';

/** Milliseconds that one message may work on a scan: events of the project wait behind it. */
const BUDGET = 120_000;
const RETRY = 60;

const scan = async (project: string, id: string | null, clock: () => number): Promise<void> => {
  try {
    const outcome = await scanProject(project, id, clock, BUDGET);
    if (outcome.state === 'handed-on') await push({ job: 'scan', project, scan: outcome.scan });
    if (outcome.state === 'waiting') await push({ job: 'scan', project, scan: outcome.scan }, outcome.seconds);
  } catch (error) {
    await failScan(project, id, error, clock());
  }
};

const act = async (project: string, clock: () => number): Promise<void> => {
  const seconds = await actOnEntries(project, clock, BUDGET);
  if (seconds !== null) await push({ job: 'act', project }, seconds);
};

const work = async (message: Message, clock: () => number): Promise<void> => {
  switch (message.job) {
    case 'scan':
      return await scan(message.project, message.scan, clock);
    case 'refresh':
      return await refreshIssue(message, clock());
    case 'sprints':
      return await refreshSprints(message.project, message.board, message.closed, clock());
    case 'settle':
      return await settleProject(message.project, clock());
    case 'storm':
      return await answerStorm(message.project, clock());
    case 'enter':
      return await keepEntries(message.project, message.entries, clock());
    case 'act':
      return await act(message.project, clock);
    case 'publish':
      return await publishReadiness(message.project, clock());
    case 'dismiss':
      return await keepDismissal(message.project, message.dismissal, clock());
    case 'restore':
      return await dropDismissal(message.project, message.line, clock());
    case 'policy':
      return await applyPolicy(message.project, message.reread, message.line, clock());
    case 'tick':
      return await keepTick(message.project, message.tick, message.done, clock());
    case 'override':
      return await keepOverride(message.project, message.override, message.line, clock());
    case 'refined':
      return await keepOutcome(message.project, message.refined, clock());
    case 'line':
      return await keepLine(message.project, message.line, clock());
    case 'fates':
      return await keepFates(message.project, message.closed);
    case 'people':
      return await reportProjectPeople(message.project, clock());
    case 'erase':
      return await erasePeople(message.project, message.erasing);
    case 'forget':
      return await forgetAll(message.project);
  }
};

/** Seconds until another try; null: another try would end the same, and the next scan will put it right. */
const retryIn = (error: unknown): number | null => {
  const { name, retryAfter } = error as { name?: unknown; retryAfter?: unknown };
  if (name === 'RateLimited' && typeof retryAfter === 'number') return retryAfter;
  return name === 'Forbidden' || name === 'Missing' || name === 'Malformed' ? null : RETRY;
};

/** What the consumer is to answer: nothing, or the wish for another delivery. */
export const run = async (message: Message, clock: () => number): Promise<unknown> => {
  try {
    await work(message, clock);
    return undefined;
  } catch (error) {
    logTrouble(`${message.job} of project ${message.project}`, error);
    const seconds = retryIn(error);
    if (seconds === null) throw error;
    return again(seconds);
  }
};
