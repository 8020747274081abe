// What the app's part of Jira's address means: a sub-page, and what it is asked to show.

export const PAGES = ['overview', 'refinement', 'findings', 'planning', 'audit', 'trends'] as const;
export type PageName = (typeof PAGES)[number];

export type Query = Readonly<Record<string, string>>;

const isPage = (name: string): name is PageName => (PAGES as readonly string[]).includes(name);

export const placeOf = ({
  pathname,
  search,
}: {
  pathname: string;
  search: string;
}): { page: PageName; query: Query } => {
  const name = pathname.split('/').find((part) => part !== '') ?? '';
  return { page: isPage(name) ? name : 'overview', query: Object.fromEntries(new URLSearchParams(search)) };
};

export const pathOf = (page: PageName, query: Query = {}): string => {
  const told = new URLSearchParams(Object.entries(query).filter(([, value]) => value !== '')).toString();
  return `/${page}${told === '' ? '' : `?${told}`}`;
};
