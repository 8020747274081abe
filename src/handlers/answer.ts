// Every question of every panel comes in here. The project is the one the platform says the page is of, the person is
// the one it says asks, and each answer looks for itself at what that person may see.

import { makeResolver } from '@forge/resolver';
import type { Question, Questions } from '../contract';
import { idIn, objectIn } from '../jira/read/json';
import { overrideGate, tickCriterion } from './change-item';
import { askForScan, enrolProject, stopScan } from './change-project';
import { dismissFinding, restoreFinding } from './dismiss-finding';
import { openAudit } from './open-audit';
import { openFindings } from './open-findings';
import { openIssue } from './open-issue';
import { openPage } from './open-page';
import { openPlanning } from './open-planning';
import { openProof } from './open-proof';
import { openRefinement } from './open-refinement';
import { openSettings } from './open-settings';
import { openTrends } from './open-trends';
import { previewPolicy } from './preview-policy';
import { issueIn, projectIn } from './project-of';
import { recordOutcome } from './record-outcome';
import { copyPolicy, savePolicy } from './save-policy';

/** A question that makes no sense where it was asked. */
export class NoSuchQuestion extends Error {
  override readonly name = 'NoSuchQuestion';
}

type Answers = { [Q in Question]: (context: unknown, payload: unknown) => Promise<Questions[Q]['told']> };

const project = (context: unknown): string => {
  const id = projectIn(context);
  if (id === null) throw new NoSuchQuestion('Asked from a place without a project.');
  return id;
};

const issue = (context: unknown): string => {
  const id = issueIn(context);
  if (id === null) throw new NoSuchQuestion('Asked from a place without an issue.');
  return id;
};

/** As the platform says, and never as a payload does. */
const person = (context: unknown): string => {
  const id = idIn(objectIn(context)?.accountId);
  if (id === null) throw new NoSuchQuestion('Asked by nobody.');
  return id;
};

const ANSWERS: Answers = {
  'open-page': (context) => openPage(project(context), person(context), Date.now()),
  'enrol-project': (context) => enrolProject(project(context), person(context), Date.now()),
  'start-scan': (context) => askForScan(project(context), person(context), Date.now()),
  'dismiss-finding': (context, payload) => dismissFinding(project(context), person(context), payload, Date.now()),
  'restore-finding': (context, payload) => restoreFinding(project(context), person(context), payload, Date.now()),
  'cancel-scan': (context) => stopScan(project(context), person(context), Date.now()),
  'open-planning': (context) => openPlanning(project(context), person(context), Date.now()),
  'open-settings': (context) => openSettings(project(context), Date.now()),
  'preview-policy': (context, payload) => previewPolicy(project(context), payload, Date.now()),
  'save-policy': (context, payload) => savePolicy(project(context), person(context), payload, Date.now()),
  'copy-policy': (context, payload) => copyPolicy(project(context), payload),
  'tick-criterion': (context, payload) => tickCriterion(project(context), person(context), payload, Date.now()),
  'override-gate': (context, payload) => overrideGate(project(context), person(context), payload, Date.now()),
  'open-audit': (context, payload) => openAudit(project(context), payload, Date.now()),
  'open-proof': (context) => openProof(project(context), Date.now()),
  'open-findings': (context) => openFindings(project(context), Date.now()),
  'open-refinement': (context) => openRefinement(project(context), Date.now()),
  'record-outcome': (context, payload) => recordOutcome(project(context), person(context), payload, Date.now()),
  'open-trends': (context) => openTrends(project(context), Date.now()),
  'open-issue': (context) => openIssue(project(context), issue(context), person(context), Date.now()),
};

/** All that is answered: the table of permissions has a line for each. */
export const QUESTIONS = Object.keys(ANSWERS);

const resolve = makeResolver(
  Object.fromEntries(
    Object.entries(ANSWERS).map(([question, told]) => [
      question,
      ({ context, payload }: { context: unknown; payload?: unknown }) => told(context, payload),
    ]),
  ),
);

/** The resolver would take "constructor" for a question: every object has one. */
export const answer: typeof resolve = async (request, platform) => {
  const question = (request as { call?: { functionKey?: unknown } }).call?.functionKey;
  if (typeof question !== 'string' || !Object.hasOwn(ANSWERS, question)) throw new NoSuchQuestion('No such question.');
  return await resolve(request, platform);
};
