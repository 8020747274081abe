// Fields that hold a person: written as account id, e-mail address or full name.

import type { Issue } from '../site/issue';
import { type ChoiceField, type JqlContext, one } from './field';

export function people({ site }: JqlContext, text: string): readonly string[] | null {
  if (site.users.has(text)) return [text];
  const wanted = text.toLowerCase();
  const found = [...site.users.values()].filter((user) =>
    [user.displayName, user.emailAddress].some((each) => each !== '' && each.toLowerCase() === wanted),
  );
  return found.length > 0 ? found.map((user) => user.accountId) : null;
}

const unknownPerson = (text: string, _: boolean, field: string): string =>
  `The value '${text}' does not exist for the field '${field}'.`;

export const PERSON = {
  kind: 'choice',
  find: people,
  unknown: unknownPerson,
  functions: { currentuser: ({ viewer }: JqlContext) => one(viewer.accountId) },
} as const;

export const personField = (name: string, of: (issue: Issue) => string | null): ChoiceField => ({
  ...PERSON,
  name,
  of: (_, issue) => one(of(issue)),
  history: name,
  sort: ({ site }, issue) => site.users.get(of(issue) ?? '')?.displayName.toLowerCase() ?? null,
});
