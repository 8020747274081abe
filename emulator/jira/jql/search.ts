// A JQL query → the issues that the asker may see, in order, as search knows them. Kept for the next page.

import { refuse } from '../refusal';
import type { Issue } from '../site/issue';
import { asSearched, ghosts, searchVersion } from '../site/search-view';
import { ranked, type Site } from '../site/site';
import { browser, type Viewer } from '../site/viewer';
import { expandFunctions } from './app-functions';
import { testOf } from './evaluate';
import { type Ordering, orderingOf } from './order';
import { parseJql, type Query, type Tree } from './parse';

const KEPT = 16;

export const UNBOUNDED = 'Unbounded JQL queries are not allowed here. Please add a search restriction to your query.';

export interface Found {
  issues: readonly Issue[];
  ordering: Ordering;
}

export interface SearchOptions {
  /** Issue ids that search must know in their present state. */
  reconciled?: ReadonlySet<string>;
  /** Further restriction, with a name for the cache. */
  within?: { name: string; test: (issue: Issue) => boolean };
  /** Where the asker names no order. */
  order?: Query['order'];
  /** Whether a query without a restriction is refused. */
  bounded?: boolean;
  /**
   * Where Jira does not validate: a clause about an unknown field or value fits no issue, and nobody says so. Seen on Cloud
   * sites by several public projects: /search/jql answers 200 with nothing where /search answered 400.
   */
  unvalidated?: boolean;
}

export async function search(site: Site, viewer: Viewer, jql: string, options: SearchOptions = {}): Promise<Found> {
  const { where, order } = parseJql(jql);
  if (options.bounded && where === null) throw refuse(400, UNBOUNDED);
  const expanded = where && (await expandFunctions(site, where));
  const unvalidated = options.unvalidated === true;
  const context = { site, viewer, now: site.clock.now(), unvalidated };
  const ordering = orderingOf(context, order.length > 0 ? order : (options.order ?? []));
  const reconciled = options.reconciled ?? new Set<string>();
  const key = [
    searchVersion(site),
    viewer.accountId,
    Math.floor(context.now / 60_000),
    [...reconciled].sort().join(),
    options.within?.name ?? '',
    unvalidated,
    JSON.stringify([expanded, order, options.order]),
  ].join('|');
  const kept = site.searches.get(key);
  if (kept) return { issues: kept, ordering };
  const issues = run(expanded, options.within?.test);
  if (site.searches.size >= KEPT) site.searches.delete(site.searches.keys().next().value!);
  site.searches.set(key, issues);
  return { issues, ordering };

  function run(tree: Tree | null, within: ((issue: Issue) => boolean) | undefined): Issue[] {
    const test = tree ? testOf(context, tree) : () => true;
    const sees = browser(site, viewer);
    const fits = (issue: Issue): boolean => test(issue) && (!within || within(issue)) && sees(issue);
    if (site.stale.size === 0) return inOrder(site, ordering).filter(fits);
    const matching: Issue[] = [];
    for (const id of ranked(site)) {
      const issue = asSearched(site, id, reconciled);
      if (issue && fits(issue)) matching.push(issue);
    }
    for (const ghost of ghosts(site, reconciled)) if (fits(ghost)) matching.push(ghost);
    return ordering.sorted(matching);
  }
}

/** Every issue of the site in this order; kept until something changes. */
function inOrder(site: Site, { byRank, name, sorted }: Ordering): readonly Issue[] {
  if (site.orders.version !== site.version) site.orders = { version: site.version, kept: new Map() };
  const { kept } = site.orders;
  const found = kept.get(name);
  if (found) return found;
  const all = ranked(site).map((id) => site.issues.get(id)!);
  const order = byRank === 'asc' ? all : sorted(all);
  if (kept.size >= KEPT) kept.delete(kept.keys().next().value!);
  kept.set(name, order);
  return order;
}
