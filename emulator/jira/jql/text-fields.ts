// Fields of words: those of an issue, and all of them at once.

import type { Issue } from '../site/issue';
import type { Site } from '../site/site';
import { textOf } from './custom-values';
import type { TextField } from './field';

const commentText = (issue: Issue): string => issue.comments.map((each) => each.body.words()).join('\n');

/** Custom fields of words are part of it. */
const allText = (site: Site, issue: Issue): string => {
  const own = Object.entries(issue.custom).flatMap(([id, value]) => {
    const { schema } = site.fields.get(id) ?? {};
    return schema?.type === 'string' && !schema.custom?.endsWith(':select') ? [textOf(value)] : [];
  });
  const words = [issue.summary, issue.description?.words() ?? '', issue.environment?.words() ?? '', commentText(issue)];
  return [...words, ...own].join('\n');
};

const rich = (name: 'description' | 'environment'): TextField => ({
  kind: 'text',
  name,
  of: (_, issue) => issue[name]?.words() ?? '',
  sort: (_, issue) => issue[name]?.words().toLowerCase() || null,
});

export const TEXT_FIELDS: readonly [names: string, field: TextField][] = [
  ['summary', { kind: 'text', name: 'summary', of: (_, i) => i.summary, sort: (_, i) => i.summary.toLowerCase() }],
  ['description', rich('description')],
  ['environment', rich('environment')],
  ['comment', { kind: 'text', name: 'comment', neverEmpty: true, of: (_, issue) => commentText(issue) }],
  [
    'text,textfields',
    {
      kind: 'text',
      name: 'text',
      neverEmpty: true,
      without: ['!~', 'is', 'is not'],
      of: ({ site }, issue) => allText(site, issue),
    },
  ],
];
