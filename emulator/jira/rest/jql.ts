// JQL as a subject of its own: which issues match which queries, and how a query reads.

import { expandFunctions } from '../jql/app-functions';
import { testOf } from '../jql/evaluate';
import { orderingOf } from '../jql/order';
import { parseJql, type Query } from '../jql/parse';
import { jqlStructure } from '../jql/structure';
import { badPayload, Refusal, refuse } from '../refusal';
import { asSearched } from '../site/search-view';
import { mayBrowse } from '../site/viewer';
import type { Json } from '../world';
import { asExactly, asList, asNumber, asString } from './payload';
import type { Ask, Route, Told } from './route';

const messagesOf = (error: unknown): string[] => {
  if (!(error instanceof Refusal) || error.status === 501) throw error;
  return (error.body as { errorMessages: string[] }).errorMessages;
};

/** Atlassian's example of the operation warns of values that do not exist, and calls all else an error. */
const told = (messages: string[]): Json => {
  const isWarning = (message: string) =>
    /^(The value|A value with ID) '.*' does not exist for the field /s.test(message);
  const [warnings, errors] = [messages.filter(isWarning), messages.filter((each) => !isWarning(each))];
  return { ...(errors.length > 0 ? { errors } : {}), ...(warnings.length > 0 ? { warnings } : {}) };
};

const NONE: ReadonlySet<string> = new Set();

/** Matching knows what search knows, so it is as late. */
async function match({ site, viewer, body }: Ask): Promise<Told> {
  const asked = asExactly(body, ['issueIds', 'jqls']);
  const ids = [...new Set(asList(asked.issueIds, asNumber))].map(String);
  const jqls = asList(asked.jqls, asString);
  const visible = ids.flatMap((id) => {
    const issue = asSearched(site, id, NONE);
    return issue && mayBrowse(site, viewer, issue) ? [issue] : [];
  });
  const matches = [];
  for (const jql of jqls) {
    try {
      const { where } = parseJql(jql);
      const tree = where && (await expandFunctions(site, where));
      const test = tree ? testOf({ site, viewer, now: site.clock.now() }, tree) : () => true;
      matches.push({ matchedIssues: visible.filter(test).map((issue) => Number(issue.id)), errors: [] });
    } catch (error) {
      matches.push({ matchedIssues: [], errors: messagesOf(error) });
    }
  }
  return { body: { matches }, objects: matches.reduce((sum, each) => sum + each.matchedIssues.length, 0) };
}

async function parse({ site, viewer, query, body }: Ask): Promise<Told> {
  const validation = query.get('validation');
  if (!['strict', 'warn', 'none'].includes(validation ?? ''))
    throw refuse(400, 'validation must be strict, warn or none.');
  const queries = asList(asExactly(body, ['queries']).queries, asString);
  if (queries.length === 0 || queries.includes('')) throw badPayload();
  const answers = [];
  for (const jql of queries) answers.push(await parsed(jql));
  return { body: { queries: answers }, objects: answers.length };

  async function parsed(jql: string): Promise<Json> {
    try {
      const read = parseJql(jql);
      if (read.where?.kind === 'misused') throw refuse(400, read.where.message);
      const structure = jqlStructure(read);
      const messages = validation === 'none' ? [] : await complaints(read);
      if (messages.length === 0) return { query: jql, structure };
      return { query: jql, ...(validation === 'strict' ? {} : { structure }), ...told(messages) };
    } catch (error) {
      return { query: jql, errors: messagesOf(error) };
    }
  }

  /** Fields, values and functions of the clauses and of the order, as a search would find them. */
  async function complaints({ where, order }: Query): Promise<string[]> {
    const context = { site, viewer, now: site.clock.now() };
    try {
      if (where) testOf(context, await expandFunctions(site, where));
      orderingOf(context, order);
      return [];
    } catch (error) {
      return messagesOf(error);
    }
  }
}

export const JQL: readonly Route[] = [
  { method: 'POST', path: '/rest/api/3/jql/match', operation: 'matchIssues', handle: match },
  { method: 'POST', path: '/rest/api/3/jql/parse', operation: 'parseJqlQueries', handle: parse },
];
