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

/** Makes the call, and gives back what a good answer holds. */
export const read = async (call: () => Promise<APIResponse>): Promise<unknown> => {
  const response = await answerOf(call);
  const { status } = response;
  if (status === 429) {
    throw new RateLimited(waitOf(response.headers.get('retry-after')), response.headers.get('ratelimit-reason') ?? '');
  }
  if (status === 401 || status === 403) throw new Forbidden(`Jira answered ${status}: ${await response.text()}`);
  if (status === 404) throw new Missing(`Jira answered 404: ${await response.text()}`);
  if (status >= 500) throw new Unreachable(`Jira answered ${status}`);
  if (status < 200 || status > 299) throw new Malformed(`Jira answered ${status}: ${await response.text()}`);
  try {
    return await response.json();
  } catch (error) {
    throw new Malformed('Jira answered something that is not JSON', { cause: error });
  }
};
