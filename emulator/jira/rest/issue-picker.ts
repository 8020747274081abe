// Issues found while somebody types: those of one's own history, and those of a query.

import { testOf } from '../jql/evaluate';
import { parseJql } from '../jql/parse';
import { highlighted } from '../show/highlight';
import { typeJson } from '../show/parts';
import type { Issue } from '../site/issue';
import { browser } from '../site/viewer';
import type { Json } from '../world';
import type { Ask, Route, Told } from './route';

const MOST = 20;

/** The key, its number, or words that begin as those of the summary. */
function matches(text: string): (issue: Issue) => boolean {
  const wanted = text.trim().toLowerCase();
  const words = wanted.split(/\s+/).filter(Boolean);
  return ({ key, number, summary }) => {
    if (key.toLowerCase() === wanted || String(number) === wanted) return true;
    const own = summary.toLowerCase().split(/[^\p{L}\p{N}]+/u);
    return words.every((word) => own.some((each) => each.startsWith(word)));
  };
}

/** When the person last made, changed or commented the issue; null: never. */
function lastTouch(issue: Issue, accountId: string): number | null {
  const moments = [
    ...(issue.creator === accountId ? [issue.created] : []),
    ...issue.history.flatMap(({ author, at }) => (author === accountId ? [at] : [])),
    ...issue.comments.flatMap(({ author, updated }) => (author === accountId ? [updated] : [])),
  ];
  return moments.length === 0 ? null : moments.reduce((a, b) => Math.max(a, b));
}

function section({ site, query }: Ask, label: string, id: string, found: readonly Issue[]): Json {
  const text = (query.get('query') ?? '').trim();
  const issues = found.slice(0, MOST).map((issue) => ({
    id: Number(issue.id),
    key: issue.key,
    keyHtml: highlighted(issue.key, text),
    img: String(typeJson(site, issue.type).iconUrl).slice(site.baseUrl.length),
    summary: highlighted(issue.summary, text),
    summaryText: issue.summary,
  }));
  if (issues.length === 0) return { label, id, msg: 'No matching issues', issues };
  return { label, id, sub: `Showing ${issues.length} of ${found.length} matching issues`, issues };
}

function pick(ask: Ask): Told {
  const { site, viewer, query } = ask;
  const sees = browser(site, viewer);
  const fits = matches(query.get('query') ?? '');
  const [project, current] = [query.get('currentProjectId'), query.get('currentIssueKey')];
  const subtasks = query.get('showSubTasks') !== 'false';
  const found = [...site.issues.values()].filter(
    (issue) =>
      (!project || issue.project === project) &&
      issue.key !== current &&
      (subtasks || site.issueTypes.get(issue.type)?.subtask !== true) &&
      fits(issue) &&
      sees(issue),
  );
  const own = found.flatMap((issue) => {
    const at = viewer.accountId === null ? null : lastTouch(issue, viewer.accountId);
    return at === null ? [] : [{ issue, at }];
  });
  own.sort((a, b) => b.at - a.at);
  const sections = [
    section(
      ask,
      'History Search',
      'hs',
      own.map(({ issue }) => issue),
    ),
  ];
  const jql = query.get('currentJQL');
  if (jql !== null) {
    const { where } = parseJql(jql);
    const test = where ? testOf({ site, viewer, now: site.clock.now() }, where) : () => true;
    sections.push(section(ask, 'Current Search', 'cs', found.filter(test)));
  }
  return { body: { sections }, objects: sections.reduce((sum, { issues }) => sum + (issues as []).length, 0) };
}

export const ISSUE_PICKER: readonly Route[] = [
  {
    method: 'GET',
    path: '/rest/api/3/issue/picker',
    operation: 'getIssuePickerResource',
    partial: 'the history is what one made, changed or commented; the current search has no order of its own',
    handle: pick,
  },
];
