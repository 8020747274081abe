// JQL as a subject of its own: which issues match which queries, and how a query reads.

import { expandFunctions } from '../jql/app-functions';
import { testOf } from '../jql/evaluate';
import { parseJql } from '../jql/parse';
import { jqlStructure } from '../jql/structure';
import { badPayload, Refusal, refuse } from '../refusal';
import { asSearched } from '../site/search-view';
import { mayBrowse } from '../site/viewer';
import { asId, asList, asObject, asString } from './payload';
import type { Ask, Route, Told } from './route';

const messagesOf = (error: unknown): string[] => {
  if (!(error instanceof Refusal) || error.status === 501) throw error;
  return (error.body as { errorMessages: string[] }).errorMessages;
};

const NONE: ReadonlySet<string> = new Set();

/** Matching knows what search knows, so it is as late. */
async function match({ site, viewer, body }: Ask): Promise<Told> {
  const asked = asObject(body);
  const ids = asList(asked.issueIds, asId);
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

function parse({ site, viewer, query, body }: Ask): Told {
  const validation = query.get('validation');
  if (!['strict', 'warn', 'none'].includes(validation ?? ''))
    throw refuse(400, 'validation must be strict, warn or none.');
  const queries = asList(asObject(body).queries, asString);
  if (queries.length === 0) throw badPayload();
  const answers = queries.map((jql) => {
    try {
      const parsed = parseJql(jql);
      if (parsed.where?.kind === 'nothing') throw refuse(400, 'Error in the JQL Query: an operator is missing.');
      const structure = jqlStructure(parsed);
      if (validation === 'none' || !parsed.where) return { query: jql, structure };
      try {
        testOf({ site, viewer, now: site.clock.now() }, parsed.where);
        return { query: jql, structure };
      } catch (error) {
        const messages = messagesOf(error);
        return validation === 'strict'
          ? { query: jql, errors: messages }
          : { query: jql, structure, warnings: messages };
      }
    } catch (error) {
      return { query: jql, errors: messagesOf(error) };
    }
  });
  return { body: { queries: answers }, objects: answers.length };
}

export const JQL: readonly Route[] = [
  { method: 'POST', path: '/rest/api/3/jql/match', operation: 'matchIssues', handle: match },
  { method: 'POST', path: '/rest/api/3/jql/parse', operation: 'parseJqlQueries', handle: parse },
];
