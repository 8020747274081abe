// The one door to Jira: asks, and turns everything but a good answer into an error with a name.

import { type APIResponse, asApp, asUser } from '@forge/api';
import { Forbidden, Malformed, Missing, RateLimited, Unreachable } from './errors';

/** Scans read as the app; what a person is shown is asked with that person's own rights. */
export type Asker = 'app' | 'user';

const SOON = 60;

const waitOf = (header: string | null): number => {
  const seconds = Number(header);
  return header !== null && Number.isFinite(seconds) && seconds >= 0 ? Math.ceil(seconds) : SOON;
};

/** Written out at each call, so that Forge's linter sees which scopes the app needs. */
export const jira = (asker: Asker) => (asker === 'app' ? asApp() : asUser());

export const HEADERS = { Accept: 'application/json', 'Content-Type': 'application/json' };

const answerOf = async (call: () => Promise<APIResponse>): Promise<APIResponse> => {
  try {
    return await call();
  } catch (error) {
    const cause = error instanceof Error ? error : new Error(String(error));
    if (cause.name === 'NeedsAuthenticationError') throw new Forbidden(cause.message, { cause });
    throw new Unreachable(cause.message, { cause });
  }
};

/** What is left of the hour's points, which all customers of the app share. */
export interface Quota {
  /** 0..1 of the whole. */
  left: number;
  resetAt: number;
}

/** Buckets of requests a second come under the same headers, and hold a hundred; an hour's points are tens of thousands. */
const LEAST_POINTS = 10_000;

/** null: Jira did not say. */
const quotaOf = ({ headers }: APIResponse): Quota | null => {
  const numberIn = (name: string): number => Number.parseFloat(headers.get(name) ?? '');
  const [limit, remaining] = [numberIn('x-ratelimit-limit'), numberIn('x-ratelimit-remaining')];
  const resetAt = Date.parse(headers.get('x-ratelimit-reset') ?? '');
  if (!(limit >= LEAST_POINTS) || Number.isNaN(remaining + resetAt)) return null;
  return { left: remaining / limit, resetAt };
};

const refuse = async (response: APIResponse): Promise<void> => {
  const { status } = response;
  if (status === 429) {
    throw new RateLimited(waitOf(response.headers.get('retry-after')), response.headers.get('ratelimit-reason') ?? '');
  }
  if (status === 401 || status === 403) throw new Forbidden(`Jira answered ${status}: ${await response.text()}`);
  if (status === 404) throw new Missing(`Jira answered 404: ${await response.text()}`);
  if (status >= 500) throw new Unreachable(`Jira answered ${status}`);
  if (status < 200 || status > 299) throw new Malformed(`Jira answered ${status}: ${await response.text()}`);
};

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Malformed('Jira answered something that is not JSON', { cause: error });
  }
};

const good = async (response: APIResponse): Promise<unknown> => {
  await refuse(response);
  return jsonOf(await response.text());
};

/** Makes the call, and gives back what a good answer holds. */
export const read = async (call: () => Promise<APIResponse>): Promise<unknown> => await good(await answerOf(call));

/** The same, and what is left of the quota. */
export const readWithQuota = async (
  call: () => Promise<APIResponse>,
): Promise<{ body: unknown; quota: Quota | null }> => {
  const response = await answerOf(call);
  return { body: await good(response), quota: quotaOf(response) };
};

const TASK_BEGUN = 303;

/** Changes something. An empty answer is null; work that Jira does by and by (303) counts as taken on. */
export const write = async (call: () => Promise<APIResponse>): Promise<unknown> => {
  const response = await answerOf(call);
  if (response.status === TASK_BEGUN) return null;
  await refuse(response);
  const text = await response.text();
  return text === '' ? null : jsonOf(text);
};
