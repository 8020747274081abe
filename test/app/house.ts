// A desk with the app in it and one project, and the few things that app tests do all the time.

import type { World } from '../../emulator/jira/world';
import type { Call } from '../../emulator/wall';
import type { IssueContext, PageView, Question } from '../../src/contract';
import { openDesk, type TestDesk, type TestDeskOptions } from '../support/desk';
import { isOpen, PEOPLE } from '../support/worlds';

export type Enrolled = Extract<PageView, { state: 'enrolled' }>;
export type InPanel = Extract<IssueContext, { state: 'enrolled' }>;

export interface House {
  desk: TestDesk;
  world: World;
  project: string;
  ask<T = PageView>(question: Question, as?: string, context?: Record<string, unknown>): Promise<T>;
  page(as?: string): Promise<Enrolled>;
  panel(issue: string, as?: string): Promise<IssueContext>;
  /** A person changes an issue in the browser. */
  edit(key: string | undefined, fields: Record<string, unknown>, as?: string): Promise<void>;
  /** A person does something else to Jira. */
  post(path: string, body: unknown, as?: string): Promise<void>;
  /** Enrols the project and waits for the first report. */
  enrol(): Promise<Enrolled>;
}

const OPEN = new Set<TestDesk>();

/** After each test: a desk left open would keep its threads, and the run, alive. */
export const closeHouses = async (): Promise<void> => {
  const desks = [...OPEN];
  OPEN.clear();
  for (const desk of desks) await desk.close();
};

export const openHouse = async (world: World, options: Omit<TestDeskOptions, 'world'> = {}): Promise<House> => {
  const desk = await openDesk({ ...options, world });
  OPEN.add(desk);
  const [first] = world.projects;
  if (!first) throw new Error('A world without a project');
  const project = { id: first.id, key: first.key, type: 'software' };
  const admin = first.roles.admins[0] ?? PEOPLE.admin;
  const ask: House['ask'] = (question, as = admin, context = {}) => {
    const module = question === 'open-issue' ? 'issue-vitals' : 'backlog-vitals';
    return desk.invoke({ module, function: question, as, context: { project, ...context } });
  };
  const page = async (as?: string): Promise<Enrolled> => {
    const view = await ask('open-page', as);
    if (view.state !== 'enrolled') throw new Error(`The page is ${view.state}`);
    return view;
  };
  return {
    desk,
    world,
    project: first.id,
    ask,
    page,
    panel: (issue, as) => ask<IssueContext>('open-issue', as, { issue: { id: issue } }),
    edit: async (key, fields, as = PEOPLE.member) => {
      const { status, body } = await desk.rest(as).put(`/rest/api/3/issue/${key}`, { fields });
      if (status !== 204) throw new Error(`Jira answered ${status}: ${JSON.stringify(body)}`);
    },
    post: async (path, body, as = PEOPLE.member) => {
      const answer = await desk.rest(as).post(path, body);
      if (answer.status > 299) throw new Error(`Jira answered ${answer.status}: ${JSON.stringify(answer.body)}`);
    },
    enrol: async () => {
      await ask('enrol-project');
      await desk.advance('3m');
      return await page();
    },
  };
};

export const sum = (calls: readonly Call[]): { calls: number; points: number } => ({
  calls: calls.length,
  points: calls.reduce((total, call) => total + call.points, 0),
});

export const by = (calls: readonly Call[], part: string): Call[] => calls.filter((call) => call.path.includes(part));

/** What a queue message or an event cost, wherever it ran. */
export const ofJobs = (desk: TestDesk, service: Call['service']): Call[] =>
  desk.calls(service).filter((call) => call.function !== 'answer');

export const openItemsOf = (world: World): World['issues'] => {
  const [first] = world.projects;
  const level = new Map(world.issueTypes.map((type) => [type.id, type.hierarchyLevel]));
  const levelOf = (issue: World['issues'][number]): number =>
    level.get(String((issue.fields.issuetype as { id?: unknown } | undefined)?.id)) ?? 0;
  return world.issues.filter((issue) => {
    const project = (issue.fields.project as { id?: unknown } | undefined)?.id;
    return isOpen(issue) && levelOf(issue) === 0 && (project === undefined || project === first?.id);
  });
};
