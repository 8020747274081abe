// The system fields that JQL can ask for. Where ORDER BY begins without a direction is as Jira's own tests have it.

import { notModelled } from '../refusal';
import { categoryOf, projectOf } from '../site/site';
import { mayInProject } from '../site/viewer';
import { type ChoiceField, type JqlContext, type JqlField, named, none, one, placeIn } from './field';
import { filterField } from './filter-field';
import { issueKeyField, linkField, parentEpicField, parentField } from './issue-fields';
import { MEASURE_FIELDS } from './measure-fields';
import { people, personField } from './people';
import { TEXT_FIELDS } from './text-fields';
import { projectNamed, seenIn, versionField } from './version-fields';

const choice = (field: Omit<ChoiceField, 'kind'>): ChoiceField => ({ kind: 'choice', ...field });

/** Sprints whose board the asker may see. */
const sprintsSeen = ({ site, viewer }: JqlContext) =>
  [...site.sprints.values()].filter(({ originBoardId }) => {
    const key = site.boards.get(originBoardId)?.projectKey;
    const project = [...site.projects.values()].find((each) => each.key === key);
    return !project || mayInProject(project, viewer, 'BROWSE_PROJECTS');
  });

const sprintsIn = (state: string) => (context: JqlContext) =>
  sprintsSeen(context)
    .filter((sprint) => sprint.state === state)
    .map((sprint) => String(sprint.id));

const CATEGORIES: Record<string, string> = { 'to do': 'new', 'in progress': 'indeterminate', done: 'done' };
const CATEGORY_IDS: Record<string, string> = { 2: 'new', 4: 'indeterminate', 3: 'done' };

function categoryNamed({ site }: JqlContext, text: string): readonly string[] | null {
  const word = text.toLowerCase();
  // Every Jira has a category that no status of the desk is in.
  if (['no category', 'undefined', '1'].includes(word)) return none;
  const told = [...site.statuses.values()].find((status) => status.statusCategory.name.toLowerCase() === word);
  const key = CATEGORIES[word] ?? CATEGORY_IDS[word] ?? told?.statusCategory.key;
  return key ? [key] : ['new', 'indeterminate', 'done'].includes(word) ? [word] : null;
}

const typesThat =
  (subtask: boolean) =>
  ({ site }: JqlContext) =>
    [...site.issueTypes.values()].filter((type) => type.subtask === subtask).map((type) => type.id);

const ledBy = (context: JqlContext, [user]: string[]): string[] => {
  const leads = user === undefined ? [context.viewer.accountId] : (people(context, user) ?? []);
  return [...context.site.projects.values()].filter(({ lead }) => lead && leads.includes(lead)).map(({ id }) => id);
};

export const FIELDS: readonly [names: string, field: JqlField][] = [
  ['issuekey,key,id,issue', issueKeyField],
  [
    'project',
    choice({
      name: 'project',
      of: (_, issue) => [issue.project],
      find: (context, text, isId) => {
        const { site, viewer } = context;
        const byId = isId ? site.projects.get(text) : undefined;
        const seen = byId && mayInProject(byId, viewer, 'BROWSE_PROJECTS') ? byId : projectNamed(context, text);
        return seen ? [seen.id] : null;
      },
      functions: { projectsleadbyuser: ledBy },
      sort: ({ site }, issue) => projectOf(site, issue).name.toLowerCase(),
    }),
  ],
  ...TEXT_FIELDS,
  [
    'status',
    choice({
      name: 'status',
      of: (_, issue) => [issue.status],
      find: ({ site }, text, isId) => named(site.statuses, text, isId),
      history: 'status',
      downwards: true,
      sort: ({ site }, issue) => placeIn(site.statuses, issue.status),
    }),
  ],
  [
    'statuscategory',
    choice({
      name: 'statusCategory',
      of: ({ site }, issue) => [categoryOf(site, issue.status)],
      find: categoryNamed,
      sort: ({ site }, issue) => ['new', 'indeterminate', 'done'].indexOf(categoryOf(site, issue.status)),
    }),
  ],
  [
    'issuetype,type',
    choice({
      name: 'issuetype',
      of: (_, issue) => [issue.type],
      find: ({ site }, text, isId) => named(site.issueTypes, text, isId),
      functions: { standardissuetypes: typesThat(false), subtaskissuetypes: typesThat(true) },
      downwards: true,
      sort: ({ site }, issue) => site.issueTypes.get(issue.type)?.name ?? null,
    }),
  ],
  [
    'priority',
    choice({
      name: 'priority',
      of: (_, issue) => one(issue.priority),
      find: ({ site }, text, isId) => named(site.priorities, text, isId),
      place: ({ site }, id) => -placeIn(site.priorities, id),
      history: 'priority',
      downwards: true,
      sort: ({ site }, issue) => (issue.priority === null ? null : -placeIn(site.priorities, issue.priority)),
    }),
  ],
  [
    'resolution',
    choice({
      name: 'resolution',
      of: (_, issue) => one(issue.resolution),
      find: ({ site }, text, isId) => named(site.resolutions, text.replace(/^"(unresolved)"$/i, '$1'), isId),
      empty: /^unresolved$/i,
      place: ({ site }, id) => placeIn(site.resolutions, id),
      history: 'resolution',
      sort: ({ site }, issue) => (issue.resolution === null ? null : placeIn(site.resolutions, issue.resolution)),
    }),
  ],
  ['assignee', personField('assignee', (issue) => issue.assignee)],
  ['reporter', personField('reporter', (issue) => issue.reporter)],
  ['creator', { ...personField('creator', (issue) => issue.creator), history: undefined }],
  [
    'labels',
    choice({
      name: 'labels',
      of: (_, issue) => issue.labels.map((label) => label.toLowerCase()),
      find: (_, text) => (/\s/.test(text.trim()) ? null : [text.trim().toLowerCase()]),
      unknown: (text) => `The label '${text.trim()}' contains spaces which is invalid.`,
      sort: () => {
        throw notModelled('ORDER BY labels');
      },
    }),
  ],
  [
    'component',
    choice({
      name: 'component',
      of: (_, issue) => issue.components,
      find: (context, text, isId) => named(seenIn(context, context.site.components), text, isId),
      sort: ({ site }, issue) => site.components.get(issue.components[0] ?? '')?.name.toLowerCase() ?? null,
    }),
  ],
  ['fixversion', versionField('fixVersion', 'fixVersions')],
  ['affectedversion', versionField('affectedVersion', 'versions')],
  [
    'sprint',
    choice({
      name: 'Sprint',
      of: (_, issue) => (issue.sprints.length === 0 ? none : issue.sprints.map(String)),
      find: (context, text, isId) =>
        named(new Map(sprintsSeen(context).map(({ id, name }) => [String(id), { name }])), text, isId),
      unknown: (text, isId) =>
        `Sprint with ${isId ? 'id' : 'name'} '${text}' does not exist or you do not have permission to view it.`,
      functions: {
        opensprints: sprintsIn('active'),
        futuresprints: sprintsIn('future'),
        closedsprints: sprintsIn('closed'),
      },
      sort: (_, issue) => issue.sprints.at(-1) ?? null,
    }),
  ],
  ['parent,epic link', parentField],
  ['parentepic', parentEpicField],
  ['issuelinktype', linkField],
  [
    'level',
    choice({
      name: 'level',
      of: (_, issue) => one(issue.security),
      find: ({ site }, text, isId) => {
        const levels = [...site.projects.values()].flatMap((project) => project.securityLevels ?? []);
        return named(new Map(levels.map(({ id, name }) => [id, { name }])), text, isId);
      },
      sort: ({ site }, issue) =>
        projectOf(site, issue)
          .securityLevels?.find(({ id }) => id === issue.security)
          ?.name.toLowerCase() ?? null,
    }),
  ],
  ['filter,request,savedfilter,searchrequest', filterField],
  ...MEASURE_FIELDS,
];
