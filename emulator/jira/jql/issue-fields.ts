// JQL fields whose values are issues, and the links between issues.

import { notModelled, refuse } from '../refusal';
import type { Issue } from '../site/issue';
import { findIssue, projectOf, type Site } from '../site/site';
import { mayBrowse } from '../site/viewer';
import type { ChoiceField, JqlContext } from './field';

function linkedIssues({ site, viewer }: JqlContext, [key, phrase]: string[]): string[] {
  const issue = findIssue(site, key ?? '');
  if (!issue || !mayBrowse(site, viewer, issue))
    throw refuse(400, `Issue '${key}' could not be found in function 'linkedIssues'.`);
  const phrases = [...site.linkTypes.values()].flatMap(({ name, inward, outward }) => [name, inward, outward]);
  if (phrase !== undefined && !phrases.includes(phrase))
    throw refuse(400, `Issue link type '${phrase}' could not be found in function 'linkedIssues'.`);
  return [...(site.linksOf.get(issue.id) ?? [])].flatMap((link) => {
    const outward = link.from === issue.id;
    const type = site.linkTypes.get(link.type);
    if (phrase !== undefined && ![outward ? type?.outward : type?.inward, type?.name].includes(phrase)) return [];
    return [outward ? link.to : link.from];
  });
}

export const issueField = (name: string): ChoiceField => ({
  kind: 'choice',
  name,
  issues: true,
  of: (_, issue) => [issue.id],
  find: ({ site, viewer }, text) => {
    const issue = findIssue(site, text);
    return issue && mayBrowse(site, viewer, issue) ? [issue.id] : null;
  },
  functions: {
    linkedissues: linkedIssues,
    issuehistory: () => {
      throw notModelled('JQL function issueHistory()');
    },
  },
  sort: (context, issue) => `${projectOf(context.site, issue).key}-${String(issue.number).padStart(9, '0')}`,
});

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
    const types = [...site.linkTypes.values()].filter((t) => [t.name, t.inward, t.outward].includes(text));
    if (types.length === 0) return null;
    return types.flatMap((t) => (t.name === text ? [t.inward, t.outward] : [text]));
  },
};
