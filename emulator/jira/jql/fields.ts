// The system fields that JQL can ask for.

import type { Issue } from '../site/issue';
import { categoryOf, projectOf, type Site } from '../site/site';
import { mayInProject } from '../site/viewer';
import { type ChoiceField, type JqlContext, type JqlField, named, none, one, placeIn } from './field';
import { issueField, linkField } from './issue-fields';
import { personField } from './people';

const sprintsIn = (state: string) => (context: JqlContext) =>
  [...context.site.sprints.values()].filter((sprint) => sprint.state === state).map((sprint) => String(sprint.id));

const versionsThat =
  (released: boolean) =>
  ({ site }: JqlContext, args: string[]): string[] => {
    const keys = args.map((each) => site.projects.get(each)?.key ?? each);
    return [...site.versions.values()]
      .filter((version) => (version.released === true) === released && version.archived !== true)
      .filter((version) => keys.length === 0 || keys.includes(version.projectKey))
      .map((version) => version.id);
  };

/** The order that a project's administrator gave its versions. */
const versionPlace = ({ site }: JqlContext, id: string): number => placeIn(site.versions, id);

const versionField = (name: string, key: 'fixVersions' | 'versions'): ChoiceField => ({
  kind: 'choice',
  name,
  of: (_, issue) => issue[key],
  find: ({ site }, text) => named(site.versions, text),
  functions: { unreleasedversions: versionsThat(false), releasedversions: versionsThat(true) },
  place: versionPlace,
  sort: (context, issue) => (issue[key].length === 0 ? null : versionPlace(context, issue[key][0]!)),
  ...(key === 'fixVersions' ? { history: key, many: true } : {}),
});

const CATEGORIES: Record<string, string> = { 'to do': 'new', 'in progress': 'indeterminate', done: 'done' };
const CATEGORY_IDS: Record<string, string> = { 2: 'new', 4: 'indeterminate', 3: 'done' };

function categoryNamed({ site }: JqlContext, text: string): string[] | null {
  const word = text.toLowerCase();
  const told = [...site.statuses.values()].find((status) => status.statusCategory.name.toLowerCase() === word);
  const key = CATEGORIES[word] ?? CATEGORY_IDS[word] ?? told?.statusCategory.key;
  return key ? [key] : ['new', 'indeterminate', 'done'].includes(word) ? [word] : null;
}

const typesThat =
  (subtask: boolean) =>
  ({ site }: JqlContext) =>
    [...site.issueTypes.values()].filter((type) => type.subtask === subtask).map((type) => type.id);

const commentText = (issue: Issue): string => issue.comments.map((each) => each.body.words()).join('\n');
const allText = (issue: Issue): string =>
  [issue.summary, issue.description?.words() ?? '', issue.environment?.words() ?? '', commentText(issue)].join('\n');

const richField = (name: 'description' | 'environment'): JqlField => ({
  kind: 'text',
  name,
  of: (_, issue) => issue[name]?.words() ?? '',
  sort: (_, issue) => issue[name]?.words().toLowerCase() || null,
});

export const FIELDS: readonly [names: string, field: JqlField][] = [
  ['issuekey,key,id,issue', issueField('issuekey')],
  [
    'project',
    {
      kind: 'choice',
      name: 'project',
      of: (_, issue) => [issue.project],
      find: ({ site, viewer }, text) => {
        const found = [...site.projects.values()].filter(
          (project) =>
            (project.id === text ||
              [project.key, project.name].some((each) => each.toLowerCase() === text.toLowerCase())) &&
            mayInProject(project, viewer, 'BROWSE_PROJECTS'),
        );
        return found.length > 0 ? found.map((project) => project.id) : null;
      },
      sort: ({ site }, issue) => projectOf(site, issue).name.toLowerCase(),
    },
  ],
  [
    'summary',
    { kind: 'text', name: 'summary', of: (_, issue) => issue.summary, sort: (_, i) => i.summary.toLowerCase() },
  ],
  ['description', richField('description')],
  ['environment', richField('environment')],
  ['comment', { kind: 'text', name: 'comment', of: (_, issue) => commentText(issue) }],
  ['text,textfields', { kind: 'text', name: 'text', of: (_, issue) => allText(issue) }],
  [
    'status',
    {
      kind: 'choice',
      name: 'status',
      of: (_, issue) => [issue.status],
      find: ({ site }, text) => named(site.statuses, text),
      history: 'status',
      sort: ({ site }, issue) => placeIn(site.statuses, issue.status),
    },
  ],
  [
    'statuscategory',
    {
      kind: 'choice',
      name: 'statusCategory',
      of: ({ site }, issue) => [categoryOf(site, issue.status)],
      find: categoryNamed,
      sort: ({ site }, issue) => ['new', 'indeterminate', 'done'].indexOf(categoryOf(site, issue.status)),
    },
  ],
  [
    'issuetype,type',
    {
      kind: 'choice',
      name: 'issuetype',
      of: (_, issue) => [issue.type],
      find: ({ site }, text) => named(site.issueTypes, text),
      functions: { standardissuetypes: typesThat(false), subtaskissuetypes: typesThat(true) },
      sort: ({ site }, issue) => site.issueTypes.get(issue.type)?.name ?? null,
    },
  ],
  [
    'priority',
    {
      kind: 'choice',
      name: 'priority',
      of: (_, issue) => one(issue.priority),
      find: ({ site }, text) => named(site.priorities, text),
      place: ({ site }, id) => -placeIn(site.priorities, id),
      history: 'priority',
      sort: ({ site }, issue) => (issue.priority === null ? null : -placeIn(site.priorities, issue.priority)),
    },
  ],
  [
    'resolution',
    {
      kind: 'choice',
      name: 'resolution',
      of: (_, issue) => one(issue.resolution),
      find: ({ site }, text) => named(site.resolutions, text),
      empty: /^unresolved$/i,
      history: 'resolution',
      sort: ({ site }, issue) => site.resolutions.get(issue.resolution ?? '')?.name ?? null,
    },
  ],
  ['assignee', personField('assignee', (issue) => issue.assignee)],
  ['reporter', personField('reporter', (issue) => issue.reporter)],
  ['creator', { ...personField('creator', (issue) => issue.creator), history: undefined }],
  [
    'labels',
    {
      kind: 'choice',
      name: 'labels',
      of: (_, issue) => issue.labels.map((label) => label.toLowerCase()),
      find: (_, text) => [text.toLowerCase()],
    },
  ],
  [
    'component',
    {
      kind: 'choice',
      name: 'component',
      of: (_, issue) => issue.components,
      find: ({ site }, text) => named(site.components, text),
      sort: ({ site }, issue) => site.components.get(issue.components[0] ?? '')?.name.toLowerCase() ?? null,
    },
  ],
  ['fixversion', versionField('fixVersion', 'fixVersions')],
  ['affectedversion', versionField('affectedVersion', 'versions')],
  [
    'sprint',
    {
      kind: 'choice',
      name: 'Sprint',
      of: (_, issue) => (issue.sprints.length === 0 ? none : issue.sprints.map(String)),
      find: ({ site }, text) =>
        named(new Map([...site.sprints].map(([id, s]) => [String(id), { name: s.name }])), text),
      functions: {
        opensprints: sprintsIn('active'),
        futuresprints: sprintsIn('future'),
        closedsprints: sprintsIn('closed'),
      },
      sort: (_, issue) => issue.sprints.at(-1) ?? null,
    },
  ],
  [
    'parent,epic link',
    {
      ...issueField('parent'),
      of: (_, issue) => one(issue.parent),
      functions: {},
      sort: (_, i) => Number(i.parent ?? 0) || null,
    },
  ],
  ['issuelinktype', linkField],
  [
    'level',
    {
      kind: 'choice',
      name: 'level',
      of: (_, issue) => one(issue.security),
      find: ({ site }, text) => {
        const levels = [...site.projects.values()].flatMap((project) => project.securityLevels ?? []);
        const found = levels.filter((each) => each.id === text || each.name.toLowerCase() === text.toLowerCase());
        return found.length > 0 ? found.map((each) => each.id) : null;
      },
    },
  ],
  ['created,createddate', { kind: 'date', name: 'created', of: (_, i) => i.created, sort: (_, i) => i.created }],
  ['updated,updateddate', { kind: 'date', name: 'updated', of: (_, i) => i.updated, sort: (_, i) => i.updated }],
  ['resolved,resolutiondate', { kind: 'date', name: 'resolved', of: (_, i) => i.resolved, sort: (_, i) => i.resolved }],
  [
    'statuscategorychangeddate',
    {
      kind: 'date',
      name: 'statusCategoryChangedDate',
      of: (_, i) => i.categoryChanged,
      sort: (_, i) => i.categoryChanged,
    },
  ],
  ['due,duedate', { kind: 'date', name: 'due', of: (_, i) => dueOf(i), sort: (_, i) => dueOf(i) }],
  [
    'votes',
    {
      kind: 'number',
      name: 'votes',
      of: (_, i) => countOf(i, 'votes', 'votes'),
      sort: (_, i) => countOf(i, 'votes', 'votes'),
    },
  ],
  [
    'watchers',
    {
      kind: 'number',
      name: 'watchers',
      of: ({ site }, i) => watchersOf(site, i),
      sort: ({ site }, i) => watchersOf(site, i),
    },
  ],
];

const dueOf = (issue: Issue): number | null => (issue.due === null ? null : Date.parse(issue.due));
const watchersOf = (site: Site, issue: Issue): number =>
  countOf(issue, 'watches', 'watchCount') + (site.watchers.get(issue.id)?.size ?? 0);
const countOf = (issue: Issue, key: string, part: string): number =>
  Number((issue.extra[key] as Record<string, unknown> | undefined)?.[part] ?? 0);
