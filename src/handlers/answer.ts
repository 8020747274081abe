// Every question of every panel comes in here. The project is the one the platform says the page is of, the person is
// the one it says asks, and each answer looks for itself at what that person may see.

import { makeResolver } from '@forge/resolver';
import type { Question, Questions } from '../contract';
import { askForScan, enrolProject } from './change-project';
import { openIssue } from './open-issue';
import { openPage } from './open-page';
import { issueIn, projectIn } from './project-of';

/** A question that makes no sense where it was asked. */
export class NoSuchQuestion extends Error {
  override readonly name = 'NoSuchQuestion';
}

type Answers = { [Q in Question]: (context: unknown) => Promise<Questions[Q]['told']> };

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

const ANSWERS: Answers = {
  'open-page': (context) => openPage(project(context), Date.now()),
  'enrol-project': (context) => enrolProject(project(context), Date.now()),
  'start-scan': (context) => askForScan(project(context), Date.now()),
  'open-issue': (context) => openIssue(project(context), issue(context), Date.now()),
};

const resolve = makeResolver(
  Object.fromEntries(
    Object.entries(ANSWERS).map(([question, told]) => [question, ({ context }: { context: unknown }) => told(context)]),
  ),
);

/** The resolver would take "constructor" for a question: every object has one. */
export const answer: typeof resolve = async (request, platform) => {
  const question = (request as { call?: { functionKey?: unknown } }).call?.functionKey;
  if (typeof question !== 'string' || !Object.hasOwn(ANSWERS, question)) throw new NoSuchQuestion('No such question.');
  return await resolve(request, platform);
};
