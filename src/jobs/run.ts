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

type Job = Message['job'];
type Told<J extends Job> = Extract<Message, { job: J }>;
type Jobs = { [J in Job]: (message: Told<J>, clock: () => number) => Promise<void> };

/** Every job has its place here, or this does not compile. */
const JOBS: Jobs = {
  scan: ({ project, scan: id }, clock) => scan(project, id, clock),
  refresh: (message, clock) => refreshIssue(message, clock()),
  sprints: ({ project, board, closed }, clock) => refreshSprints(project, board, closed, clock()),
  settle: ({ project }, clock) => settleProject(project, clock()),
  storm: ({ project }, clock) => answerStorm(project, clock()),
  enter: ({ project, entries }, clock) => keepEntries(project, entries, clock()),
  act: ({ project }, clock) => act(project, clock),
  publish: ({ project }, clock) => publishReadiness(project, clock()),
  dismiss: ({ project, dismissal }, clock) => keepDismissal(project, dismissal, clock()),
  restore: ({ project, line }, clock) => dropDismissal(project, line, clock()),
  policy: ({ project, reread, line }, clock) => applyPolicy(project, reread, line, clock()),
  tick: ({ project, tick, done }, clock) => keepTick(project, tick, done, clock()),
  override: ({ project, override, line }, clock) => keepOverride(project, override, line, clock()),
  refined: ({ project, refined }, clock) => keepOutcome(project, refined, clock()),
  line: ({ project, line }, clock) => keepLine(project, line, clock()),
  fates: ({ project, closed }) => keepFates(project, closed),
  people: ({ project }, clock) => reportProjectPeople(project, clock()),
  erase: ({ project, erasing }) => erasePeople(project, erasing),
  forget: ({ project }) => forgetAll(project),
};

export const isJob = (name: string): name is Job => Object.hasOwn(JOBS, name);

const work = <J extends Job>(job: J, message: Told<J>, clock: () => number): Promise<void> => JOBS[job](message, clock);

/** Seconds until another try; null: another try would end the same, and the next scan will put it right. */
const retryIn = (error: unknown): number | null => {
  const { name, retryAfter } = error as { name?: unknown; retryAfter?: unknown };
  if (name === 'RateLimited' && typeof retryAfter === 'number') return retryAfter;
  return name === 'Forbidden' || name === 'Missing' || name === 'Malformed' ? null : RETRY;
};

/** What the consumer is to answer: nothing, or the wish for another delivery. */
export const run = async (message: Message, clock: () => number): Promise<unknown> => {
  try {
    await work(message.job, message, clock);
    return undefined;
  } catch (error) {
    logTrouble(`${message.job} of project ${message.project}`, error);
    const seconds = retryIn(error);
    if (seconds === null) throw error;
    return again(seconds);
  }
};
