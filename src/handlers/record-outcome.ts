// What a refinement came to, item by item: said by somebody who may edit the issue. Nothing is written to Jira.

import { OUTCOMES, type OutcomeView } from '../contract';
import { mayEditIssue } from '../jira/permissions';
import { objectIn, stringIn } from '../jira/read/json';
import { push } from '../jobs/queue';
import { readCardsOf } from '../store/pages';
import { readRecords } from '../store/project';
import { numericId } from './project-of';
import { LONGEST_NOTE, NotAllowed, NotPossible, noteIn } from './wishes';

export const recordOutcome = async (
  project: string,
  person: string,
  payload: unknown,
  now: number,
): Promise<OutcomeView> => {
  const it = objectIn(payload);
  const issue = numericId(it?.issue);
  const outcome = OUTCOMES.find((one) => one === stringIn(it?.outcome));
  const note = noteIn(it?.note);
  if (issue === null || outcome === undefined) throw new NotPossible('That is no outcome of a refinement.');
  if (note.length > LONGEST_NOTE) throw new NotPossible(`A note has at most ${LONGEST_NOTE} characters.`);
  if (!(await mayEditIssue(issue)))
    throw new NotAllowed('Recording an outcome needs the permission to edit the issue.');
  const { enrolled, ground } = await readRecords(project, ['enrolled', 'ground']);
  const card = ground && (await readCardsOf(project, ground.place, [issue])).get(issue);
  if (!enrolled || !card) throw new NotPossible('This issue is not among the items that were judged.');
  const refined: OutcomeView = { issue, outcome, note, by: person, at: now };
  await push({ job: 'refined', project, refined });
  return refined;
};
