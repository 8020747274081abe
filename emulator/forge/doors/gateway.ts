// Calls to Atlassian's gateway that are no queue: web trigger addresses, app events, reports of personal data.

import type { ProductEvent } from '../../wall';
import { type Answer, empty, json, unmodelled } from '../answer';
import { APP_EVENT } from '../events';
import { at } from '../limits';
import { modulesOfType } from '../manifest';
import { isObject, type Json } from '../problem';
import type { Door } from '../seam';
import type { Shared } from '../state';
import type { WebTriggers } from '../web-triggers';

interface Parts {
  shared: Shared;
  triggers: WebTriggers;
  emit(event: ProductEvent): void;
  /** Accounts that were closed or changed, as a privacy report would learn. */
  erased: Map<string, 'closed' | 'updated'>;
}

/** `ignoreSelf` works with Jira's events alone. */
const BY_ITSELF = { actor: null, byApp: false };

const objects = (value: unknown): Json[] => (Array.isArray(value) ? value.filter(isObject) : []);

export const gatewayDoor = ({ shared, triggers, emit, erased }: Parts): Door => {
  const graphql = (body: Json): Answer => {
    const query = String(body.query);
    const variables = isObject(body.variables) ? body.variables : {};
    const input = isObject(variables.input) ? variables.input : {};
    if (query.includes('createWebTriggerUrl')) {
      const url = triggers.url(String(input.triggerKey), variables.forceCreate === true);
      return json(200, url ? { data: { createWebTriggerUrl: { url } } } : { data: { createWebTriggerUrl: null } });
    }
    if (query.includes('deleteWebTriggerUrl')) {
      const success = triggers.remove(String(variables.id));
      return json(200, { data: { deleteWebTriggerUrl: { success, message: success ? '' : 'Not found' } } });
    }
    if (query.includes('webTriggerUrlsByAppContext'))
      return json(200, { data: { webTriggerUrlsByAppContext: triggers.list() } });
    return unmodelled('this GraphQL query');
  };

  const publish = (body: Json): Answer => {
    const events = objects(body.events);
    if (events.length === 0 || events.length > at('appEvents'))
      return json(400, { errorMessages: [`One to ${at('appEvents')} events.`] });
    const declared = modulesOfType(shared.manifest, 'event');
    const app = shared.manifest.appId.replace(/^.*\//, '');
    const { contextAri: workspaceId, environmentId, environmentType } = shared.installation;
    const about = { workspaceId, environmentId, environmentType, environmentKey: 'default' };
    const failedEvents: Json[] = [];
    for (const event of events) {
      const module = declared.find(({ key }) => key === event.key);
      if (!module) failedEvents.push({ event, errorMessage: 'The app declares no such event.' });
      else
        emit({ eventType: `${APP_EVENT}${app}/${module.key}`, payload: { ...about, name: module.name }, ...BY_ITSELF });
    }
    return json(200, { failedEvents });
  };

  const report = (body: Json): Answer => {
    const accounts = objects(body.accounts);
    if (!shared.manifest.scopes.includes('report:personal-data'))
      return json(403, { message: 'Scope report:personal-data' });
    if (accounts.length > at('accounts')) return json(400, { message: `At most ${at('accounts')} accounts.` });
    const told = accounts.flatMap(({ accountId }) => {
      const status = erased.get(String(accountId));
      return status ? [{ accountId, status }] : [];
    });
    return told.length > 0 ? json(200, { accounts: told }) : empty(204);
  };

  const paths: Record<string, (body: Json) => Answer> = {
    '/graphql': graphql,
    '/forge/events/v1/app-events': publish,
    '/app/report-accounts': report,
  };

  return {
    service: 'other',
    mine: ({ payload, path }) => payload.remote === 'stargate' && Object.hasOwn(paths, path),
    answer(_running, call) {
      const body: unknown = JSON.parse(call.body ?? '{}');
      return isObject(body) ? paths[call.path]!(body) : json(400, { message: 'Not an object' });
    },
  };
};
