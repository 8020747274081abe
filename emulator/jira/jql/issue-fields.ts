// JQL fields whose values are issues, and the links between issues.

import { refuse } from '../refusal';
import type { Issue } from '../site/issue';
import { findIssue, projectOf, type Site } from '../site/site';
import { mayBrowse } from '../site/viewer';
import { type ChoiceField, type JqlContext, one } from './field';

const KEY = /^[A-Z][A-Z0-9_]*-\d+$/i;

function linkedIssues({ site, viewer }: JqlContext, [key = '', ...phrases]: string[]): string[] {
  const issue = findIssue(site, key);
  if (!issue || !mayBrowse(site, viewer, issue))
    throw refuse(400, `Issue '${key}' could not be found in function 'linkedIssues'.`);
  const wanted = phrases.map((each) => each.toLowerCase());
  const known = [...site.linkTypes.values()].flatMap(({ name, inward, outward }) => [name, inward, outward]);
  const strange = phrases.find((phrase) => !known.some((each) => each.toLowerCase() === phrase.toLowerCase()));
  if (strange !== undefined)
    throw refuse(400, `Issue link type '${strange}' could not be found in function 'linkedIssues'.`);
  return [...(site.linksOf.get(issue.id) ?? [])].flatMap((link) => {
    const outward = link.from === issue.id;
    const type = site.linkTypes.get(link.type);
    const names = [outward ? type?.outward : type?.inward, type?.name].map((each) => each?.toLowerCase());
    if (wanted.length > 0 && !wanted.some((each) => names.includes(each))) return [];
    return [outward ? link.to : link.from];
  });
}

/** Ids have no quotes, and what is quoted is a key. */
const issues = {
  kind: 'choice',
  issues: true,
  find: ({ site, viewer }: JqlContext, text: string, isId: boolean) => {
    const issue = isId || KEY.test(text) ? findIssue(site, text) : null;
    return issue && mayBrowse(site, viewer, issue) ? [issue.id] : null;
  },
  unknown: (text: string, isId: boolean, field: string): string =>
    isId
      ? `A value with ID '${text}' does not exist for the field '${field}'.`
      : KEY.test(text)
        ? `An issue with key '${text}' does not exist for field '${field}'.`
        : `The issue key '${text}' for field '${field}' is invalid.`,
} as const;

export const issueKeyField: ChoiceField = {
  ...issues,
  name: 'issuekey',
  keys: true,
  without: ['is', 'is not'],
  neverEmpty: true,
  of: (_, issue) => [issue.id],
  functions: { linkedissues: linkedIssues },
  sort: (context, issue) => `${projectOf(context.site, issue).key}-${String(issue.number).padStart(9, '0')}`,
};

export const parentField: ChoiceField = {
  ...issues,
  name: 'parent',
  of: (_, issue) => one(issue.parent),
  sort: (_, issue) => Number(issue.parent ?? 0) || null,
};

const EPIC = 1;

function epicAbove({ site }: JqlContext, issue: Issue): string | null {
  for (let at = issue.parent; at !== null; ) {
    const above = site.issues.get(at);
    if (!above) return null;
    if (site.issueTypes.get(above.type)?.hierarchyLevel === EPIC) return above.id;
    at = above.parent;
  }
  return null;
}

/** The epic of an issue, and of its sub-tasks. */
export const parentEpicField: ChoiceField = {
  ...issues,
  name: 'parentEpic',
  of: (context, issue) => one(epicAbove(context, issue)),
};

const linkPhrases = (site: Site, issue: Issue): string[] =>
  [...(site.linksOf.get(issue.id) ?? [])].map((link) => {
    const type = site.linkTypes.get(link.type);
    return (link.from === issue.id ? type?.outward : type?.inward) ?? link.type;
  });

export const linkField: ChoiceField = {
  kind: 'choice',
  name: 'issueLinkType',
  of: ({ site }, issue) => linkPhrases(site, issue),
  find: ({ site }, text) => {
    const wanted = text.toLowerCase();
    const found = [...site.linkTypes.values()].flatMap(({ name, inward, outward }) =>
      name.toLowerCase() === wanted
        ? [inward, outward]
        : [inward, outward].filter((each) => each.toLowerCase() === wanted),
    );
    return found.length > 0 ? found : null;
  },
};
