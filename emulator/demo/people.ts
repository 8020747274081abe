// Who works on the demo's two projects. Account ids look like Jira's and are nobody's.

import type { WorldUser } from '../jira/world';

const person = (
  n: number,
  displayName: string,
  more: Partial<WorldUser> = {},
): WorldUser & { accountType: 'atlassian' | 'app' | 'customer' } => ({
  accountId: `5f0e3c${String(n).padStart(2, '0')}a1b2c3d4e5f60718`,
  emailAddress: `${displayName.split(' ')[0]!.toLowerCase()}@lendery.example`,
  displayName,
  active: true,
  accountType: 'atlassian',
  locale: 'en_GB',
  timeZone: 'Europe/Vienna',
  ...more,
});

export const PEOPLE = {
  /** Product owner, administers the Lendery project. */
  mara: person(1, 'Mara Lindqvist'),
  /** Scrum master. */
  tomasz: person(2, 'Tomasz Wrona'),
  aisha: person(3, 'Aisha Bello'),
  callum: person(4, 'Callum Doyle', { timeZone: 'Europe/Dublin' }),
  priya: person(5, 'Priya Raman'),
  jonas: person(6, 'Jonas Reuter', { locale: 'de_DE' }),
  /** Runs the branches; may look and not touch. */
  helen: person(7, 'Helen Osei'),
  /** Has left; his name is still on things. */
  ruben: person(8, 'Ruben Castellanos', { active: false }),
  /** Bookkeeping. */
  noor: person(9, 'Noor Haddad'),
  /** Runs the site. */
  ingrid: person(10, 'Ingrid Falk', { siteAdmin: true }),
  /** Runs the workshop, in German: Jira's list of languages has no Austrian one. */
  birgit: person(11, 'Birgit Amann', { locale: 'de_DE' }),
  stefan: person(12, 'Stefan Köb', { locale: 'de_DE' }),
  /** Raises funds for another house: an account on the site, no business in either project. */
  viktor: person(14, 'Viktor Sand'),
  auto: person(13, 'Automation for Jira', {
    accountId: '557058:f58131cb-demo-4a0d-automation',
    emailAddress: 'automation@lendery.example',
    accountType: 'app',
  }),
} satisfies Record<string, WorldUser>;

export type Slug = keyof typeof PEOPLE;

export const isSlug = (name: string): name is Slug => Object.hasOwn(PEOPLE, name);

/** A user as issues, comments and histories carry them. */
export const userRef = (slug: Slug | undefined) => {
  if (!slug) return null;
  const { accountId, displayName, emailAddress, active, accountType, timeZone } = PEOPLE[slug];
  return { accountId, displayName, emailAddress, active, accountType, timeZone };
};
