// One request through the door: who asks, may the app ask at all, is it too much, and what is the answer and its price.

import type { Jira, JiraAnswer, JiraRequest } from '../wall';
import { createLimits } from './limits';
import { badPayload, notModelled, Refusal, refuse } from './refusal';
import type { Told } from './rest/route';
import { router } from './rest/router';
import { ROUTES } from './rest/table';
import { hear, placeholders } from './rest/unheard';
import { scopesAllow } from './scopes';
import { findIssue, type Site } from './site/site';
import { viewerOf } from './site/viewer';

const JSON_TYPE = { 'content-type': 'application/json;charset=UTF-8' };

export function answerer(site: Site, { quota }: { quota?: number | undefined }): Jira['handle'] {
  const find = router([...ROUTES, ...placeholders]);
  const limits = createLimits(site.clock, quota);
  return async (request) => {
    let points = 1;
    try {
      const [path = '', search = ''] = split(request.path);
      const found = find(request.method, versionThree(path));
      if (!found) throw notModelled(`${request.method} ${path}`);
      const { route, params } = found;
      const { scopes } = request.caller;
      if (scopes !== null) {
        if (!scopesAllow(route, scopes))
          throw new Refusal(401, { code: 401, message: 'Unauthorized; scope does not match' });
        limits.admit(route, idOf(site, params.issueIdOrKey));
      }
      if (!speaksJson(request)) throw new Refusal(415, { 'status-code': 415, message: 'Unsupported Media Type' });
      const viewer = viewerOf(site, request.caller);
      if (request.caller.type === 'user' && viewer.accountId === null)
        throw refuse(401, 'Client must be authenticated to access this resource.');
      const query = new URLSearchParams(search);
      hear(route, query);
      const ask = { site, viewer, params, query, body: bodyOf(request) };
      const told = await route.handle(ask);
      points = priceOf(route.method, told);
      if (scopes !== null) limits.wrote(told.wrote ?? []);
      return written(told, points, scopes === null ? {} : limits.spend(points));
    } catch (thrown) {
      const error = thrown instanceof Refusal ? thrown : broken(thrown);
      if (request.caller.scopes !== null && error.status !== 429) limits.spend(points);
      return {
        status: error.status,
        headers: { ...JSON_TYPE, ...error.headers },
        body: JSON.stringify(error.body),
        points: error.status === 501 ? 0 : points,
      };
    }
  };
}

/** UI Kit's own useIssueProperty asks version 2, where the properties of issues are as in version 3. */
const versionThree = (path: string): string =>
  path.replace(/^\/rest\/api\/2\/(?=issue\/(?:[^/]+\/)?properties(?:\/|$))/, '/rest/api/3/');

/** An issue is the same by its id and by its key. */
const idOf = (site: Site, idOrKey: string | undefined): string | null =>
  idOrKey === undefined ? null : (findIssue(site, idOrKey)?.id ?? idOrKey);

/** A fault of the desk's own: never hidden, and never mistaken for an answer of Jira. */
const broken = (thrown: unknown): Refusal => {
  const what = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
  return refuse(500, `The desk's Jira broke: ${what}`);
};

/** One for the call, one for each object that was returned, two for people and permissions; writes cost the call. */
function priceOf(method: string, { objects = 0, identities = 0 }: Told): number {
  return method === 'PUT' || method === 'DELETE' ? 1 : 1 + objects + 2 * identities;
}

const split = (path: string): string[] => {
  const at = path.indexOf('?');
  return at < 0 ? [path] : [path.slice(0, at), path.slice(at + 1)];
};

/** A body without a word about its kind is plain text to Jira, as it is to fetch. */
function speaksJson({ headers, body }: JiraRequest): boolean {
  if (body === null || body === '') return true;
  const [, type = ''] = Object.entries(headers).find(([name]) => name.toLowerCase() === 'content-type') ?? [];
  return /^application\/json\b/i.test(type);
}

function bodyOf({ method, body }: JiraRequest): unknown {
  if (method === 'GET' || body === null || body === '') return undefined;
  try {
    return JSON.parse(body);
  } catch {
    throw badPayload();
  }
}

function written(told: Told, points: number, headers: Record<string, string>): JiraAnswer {
  const status = told.status ?? (told.body === undefined ? 204 : 200);
  const body = told.body === undefined ? '' : JSON.stringify(told.body);
  return { status, headers: { ...(body ? JSON_TYPE : {}), ...headers, ...told.headers }, body, points };
}
