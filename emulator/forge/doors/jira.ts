// requestJira: the app's own rights or the user's, never more than the scopes of the manifest.

import type { Caller } from '../../wall';
import { type Answer, proxyError } from '../answer';
import type { Door } from '../seam';
import type { Running, Shared } from '../state';
import type { WorkerCall } from '../worker/messages';

/** Answers what concerns the app and not Jira's data; null for everything else. */
export type OwnRest = (method: string, path: string, body: string | null) => Answer | null;

export const jiraDoor = (shared: Shared, own: OwnRest): Door => {
  const callerOf = (running: Running, { payload }: WorkerCall): Caller | null => {
    const { scopes, impersonated } = shared.manifest;
    if (payload.provider === 'app') return { type: 'app', scopes };
    if (payload.provider !== 'user') return { type: 'anonymous', scopes };
    const other = payload.accountId;
    if (typeof other === 'string' && other !== running.accountId)
      return impersonated.length > 0 ? { type: 'user', accountId: other, scopes: impersonated } : null;
    return running.accountId === undefined ? null : { type: 'user', accountId: running.accountId, scopes };
  };

  const answer = async (running: Running, call: WorkerCall): Promise<Answer> => {
    const caller = callerOf(running, call);
    if (!caller) return proxyError(401, 'NEEDS_AUTHENTICATION_ERR');
    const { method, path, headers, body } = call;
    const mine = caller.type === 'app' ? own(method, path, body) : null;
    return mine ?? shared.jira.handle({ method, path, headers, body, caller });
  };

  return {
    service: 'jira',
    mine: ({ payload }) => payload.type === 'fpp' && payload.remote === 'jira',
    answer,
  };
};
